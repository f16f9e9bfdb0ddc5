import { makeGuard } from '../guard-markup.ts'
import type { ReadLimits } from '../limits.ts'

/** Elements whose content is no text of the page. */
const SILENT = ['script', 'style', 'noscript', 'template', 'svg', 'xml']
/** Elements that need no end tag, or have none; they do not tell how deep the page goes. */
const OPEN_ENDED =
  'area base br col embed hr img input link meta param source track wbr p li td tr th tbody thead tfoot dt dd option optgroup colgroup html head body caption rp rt'.split(
    ' ',
  )
/** An element of a page takes as much memory as several of a Word file. */
const WEIGHT = 4
const tag = /<(\/?)([a-z][^\s/>]*)|<!--/giu

type Guard = ReturnType<typeof makeGuard>

/** Counts the elements of a page, or of several together. */
export const guardPage = (limits: ReadLimits, file: string): Guard => makeGuard(limits, file, WEIGHT)

/**
 * Takes scripts, styles and comments out of a page, before any of it is parsed, and counts how deep its elements go:
 * a parser takes very long over a page of a million open elements.
 *
 * @throws PlanError `too-deep` or `too-many-elements`, by the guard
 */
export const stripMarkup = (html: string, guard: Guard): string => {
  const lower = html.toLowerCase()
  const kept: string[] = []
  let from = 0
  let depth = 0
  tag.lastIndex = 0
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    const name = match[2]?.toLowerCase()
    if (name !== undefined && !SILENT.includes(name)) {
      const isCounted = !OPEN_ENDED.includes(name)
      if (isCounted) depth = match[1] ? Math.max(0, depth - 1) : depth + 1
      if (!match[1]) guard(depth)
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
