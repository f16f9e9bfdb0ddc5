import { makeDepthGuard } from '../guard-markup.ts'

/** Elements whose content is no text of the page. */
const SILENT = ['script', 'style', 'noscript', 'template', 'svg', 'xml']
/** Elements that need no end tag, or have none; they do not tell how deep the page goes. */
const OPEN_ENDED =
  'area base br col embed hr img input link meta param source track wbr p li td tr th tbody thead tfoot dt dd option optgroup colgroup html head body caption rp rt'.split(
    ' ',
  )
const tag = /<(\/?)([a-z][^\s/>]*)|<!--/giu

/**
 * Takes scripts, styles and comments out of a page, before any of it is parsed, and counts how deep its elements go:
 * a parser takes very long over a page of a million open elements.
 *
 * @throws PlanError `too-deep`
 */
export const stripMarkup = (html: string, maxNesting: number, file: string): string => {
  const guard = makeDepthGuard(maxNesting, file)
  const lower = html.toLowerCase()
  const kept: string[] = []
  let from = 0
  let depth = 0
  tag.lastIndex = 0
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    const name = match[2]?.toLowerCase()
    if (name !== undefined && !SILENT.includes(name)) {
      if (OPEN_ENDED.includes(name)) continue
      depth = match[1] ? Math.max(0, depth - 1) : depth + 1
      guard(depth)
      continue
    }
    if (match[1]) continue
    const end = name === undefined ? '-->' : `</${name}`
    const at = lower.indexOf(end, match.index)
    kept.push(html.slice(from, match.index))
    if (at < 0) return kept.join('')
    from = name === undefined ? at + end.length : lower.indexOf('>', at) + 1
    if (from === 0) return kept.join('')
    tag.lastIndex = from
  }
  return [...kept, html.slice(from)].join('')
}
