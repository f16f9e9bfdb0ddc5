import { html, printHtml, unescapeHtml } from '../html.ts'
import type { Sheet } from './sheet.ts'

/** Page and anchor that an address means; null for an address of another kind. */
export const readHref = (own: string, href: string): readonly [string, string] | null => {
  const [file, anchor = ''] = href.split('#')
  const path = decodeURI(file) || own
  return path.endsWith('.html') ? [path, decodeURIComponent(anchor)] : null
}

const planLists = / data-plans="([^"]*)"/gu

/** The ends of the ids of cells, which tell their plan: the names in the lists of plans that tables of cells carry. */
export const endsOf = (sheets: readonly Sheet[]): readonly string[] => [
  ...new Set(
    sheets.flatMap(({ body }) => [...body.matchAll(planLists)].flatMap((list) => Object.keys(readList(list[1])))),
  ),
]

const readList = (list: string): Readonly<Record<string, string>> => JSON.parse(unescapeHtml(list))

/** The same lists, with the place of each end in its stead: as `nameAnchors` writes it. */
export const shortenEnds = (markup: string): string =>
  markup.replace(planLists, (_, list: string) =>
    printHtml(html` data-plans="${JSON.stringify(Object.values(readList(list)))}"`),
  )

/** The name of a place of a page in the one file. */
export type Naming = (path: string, id: string) => string

/**
 * One short name for each place of each page. What stands behind the last dot tells the plan of an opened cell, as `ends`
 * has it, and the switches of a plan's text are known by their end: both stay.
 */
export const nameAnchors = (ends: readonly string[]): Naming => {
  const names = new Map<string, string>()
  return (path, id) => {
    const key = `${path}#${id}`
    const known = names.get(key)
    if (known) return known
    const kept = id.startsWith('k-')
      ? `-${id}`
      : id.startsWith('c-') && id.includes('.')
        ? `.${ends.indexOf(id.slice(id.lastIndexOf('.') + 1))}`
        : ''
    const name = `${names.size.toString(36)}${kept}`
    names.set(key, name)
    return name
  }
}
