import { median, type Page, type Run, type TextLine } from './page.ts'

/** Heads and page numbers stand in these shares of the page at its upper and lower end. */
const margin = 0.18
/** How many lines at either end may be furniture. */
const deepest = 3
const sameHeight = 3

const number = '(?:\\d{1,4}|[ivxlc]{1,6}|[一二三四五六七八九十百]{1,5})'
const dashes = '[\\s—–－_·•~|\\-]*'
const pageNumber = new RegExp(
  `^${dashes}(?:第\\s*)?(${number})(?:\\s*页)?(?:\\s*[/／,，]?\\s*共?\\s*\\d+\\s*页?)?${dashes}$`,
  'iu',
)
const decorated = /[—–－_·•~|-]|页|[/／]/u

export interface EdgeLine {
  readonly line: TextLine
  readonly runs: readonly Run[]
}

interface PlacedEdgeLine extends EdgeLine {
  /** Distance to the next line towards the middle of the page. */
  readonly gap: number
}

/** Lines of a page near its upper and lower edge, from the edge inwards. */
export interface Edges {
  readonly page: Page
  /** Usual distance of the page's lines. */
  readonly leading: number
  readonly top: readonly PlacedEdgeLine[]
  readonly bottom: readonly PlacedEdgeLine[]
}

const placeEdge = (lines: readonly EdgeLine[]): PlacedEdgeLine[] =>
  lines.slice(0, deepest).map((line, i) => {
    const next = lines[i + 1]
    return { ...line, gap: next ? Math.abs(next.line.y - line.line.y) : Infinity }
  })

export const findEdges = (page: Page, lines: readonly EdgeLine[]): Edges => ({
  page,
  leading: median(lines.slice(1).map((l, i) => l.line.y - lines[i].line.y)),
  top: placeEdge(lines).filter((l) => l.line.y < page.height * margin),
  bottom: placeEdge([...lines].reverse()).filter((l) => l.line.y > page.height * (1 - margin)),
})

/** Furniture of a plan: its runs by page, and how many lines of each kind there are. */
export interface Furniture {
  readonly runs: ReadonlySet<Run>
  readonly pageNumbers: number
  readonly runningHeads: number
}

const keyOf = (line: TextLine): string => line.text.replace(/\s+/gu, '').replace(/\d+/gu, '#')

const count = <T>(values: readonly T[]): Map<T, number> => {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

type Test = (line: TextLine, page: number) => boolean

/** A bare number counts pages where it grows with them: 5 on the fifth page, 6 on the sixth. */
const findPageNumbers = (edges: readonly Edges[]): Test => {
  const distance = (line: TextLine, page: number): number | null => {
    const found = pageNumber.exec(line.text)
    return found && /^\d+$/u.test(found[1]) ? Number(found[1]) - page : null
  }
  const all = edges.flatMap(({ page, top, bottom }) => [...top, ...bottom].map((l) => distance(l.line, page.index)))
  const shared = count(all)
  return (line, page) => {
    const found = pageNumber.exec(line.text)
    if (!found) return false
    if (decorated.test(line.text) || /^[ivxlc]+$/iu.test(found[1])) return true
    const far = distance(line, page)
    return far === null ? edges.length > 2 : (shared.get(far) ?? 0) > 1 || edges.length === 1
  }
}

/** A head ends in no mark: what does is the text's own, even where two pages begin alike. */
const sentence = /[。；，、：！？]$/u

/** How surely a line is a head or foot: `somewhere` it needs to be set apart from the text besides. */
type Likeness = 'everywhere' | 'somewhere' | null

/** A head stands on several pages at one height, whatever figures it holds; it may change with the chapter. */
const findRunningHeads = (edges: readonly Edges[], bodySize: number): ((line: TextLine) => Likeness) => {
  const all = edges.flatMap((e) => [...e.top, ...e.bottom].map((l) => l.line))
  const enough = edges.length <= 4 ? 2 : 3
  const most = Math.max(3, edges.length * 0.6)
  const slots = (line: TextLine): TextLine[] => all.filter((l) => Math.abs(l.y - line.y) <= sameHeight)
  return (line) => {
    const key = keyOf(line)
    if (!/\p{L}/u.test(key) || sentence.test(key)) return null
    const here = slots(line)
    const same = here.filter((l) => keyOf(l) === key).length
    if (same >= most) return 'everywhere'
    if (same >= enough) return 'somewhere'
    return line.size < bodySize * 0.9 && here.length >= most && isRepetitive(here) ? 'somewhere' : null
  }
}

const isRepetitive = (lines: readonly TextLine[]): boolean => new Set(lines.map(keyOf)).size <= lines.length / 2

/** Furniture is set apart from the text, by its size or by white space. */
const isApart = ({ line, gap }: PlacedEdgeLine, leading: number, bodySize: number): boolean =>
  line.size < bodySize * 0.9 || gap > leading * 1.4

/** Finds page numbers and running heads. From each edge inwards, the first line that is neither ends the search. */
export const findFurniture = (edges: readonly Edges[], bodySize: number): Furniture => {
  const isNumber = findPageNumbers(edges)
  const likenessOf = findRunningHeads(edges, bodySize)
  const runs = new Set<Run>()
  let pageNumbers = 0
  let runningHeads = 0
  for (const { page, leading, top, bottom } of edges)
    for (const side of [top, bottom]) {
      const end = side.findIndex(({ line }) => !isNumber(line, page.index) && !likenessOf(line))
      const found = side.slice(0, end < 0 ? side.length : end)
      const apart = found.length > 0 && isApart(found[found.length - 1], leading, bodySize)
      for (const { line, runs: own } of found) {
        const numbered = isNumber(line, page.index)
        if (!numbered && !apart && likenessOf(line) !== 'everywhere') break
        for (const run of own) runs.add(run)
        if (numbered) pageNumbers++
        else runningHeads++
      }
    }
  return { runs, pageNumbers, runningHeads }
}
