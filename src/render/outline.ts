import type { Evidence, PlanDocument } from '../model/analysis.ts'
import type { Span } from '../model/text.ts'
import { cleanSlice } from './clean-text.ts'

type Node = PlanDocument['nodes'][number]

/** The words of a heading as the plan prints them, and the source range that holds number and title. */
export interface Heading {
  readonly start: number
  /** Source offset of the first word behind the number. */
  readonly titleStart: number
  readonly number: string
  readonly title: string
  readonly end: number
}

/** A document with what pages ask of it again and again. Indices point into `document.nodes`, -1 is none. */
export interface Outline {
  readonly document: PlanDocument
  readonly children: readonly (readonly number[])[]
  readonly roots: readonly number[]
  readonly headings: readonly (Heading | null)[]
  /** Page marks and the like. */
  readonly dropped: readonly Node[]
  /** Spans of the cells of each table row, in the order of `rows`; null where a cell was not found again. */
  readonly cells: ReadonlyMap<number, readonly (readonly (Span | null)[])[]>
}

const slack = 24
const space = /\s/u

/** Where the title of a node stands: titles are cleaned words, so white space on the way is skipped. */
const findTitle = (text: string, node: Node): Span | null => {
  const wanted = (node.title ?? '').replace(/\s+/gu, '')
  const offsets: number[] = []
  let seen = ''
  for (let i = node.start; i < node.end && seen.length < wanted.length + slack; i++) {
    if (space.test(text[i])) continue
    seen += text[i]
    offsets.push(i)
    if (seen.endsWith(wanted)) return { start: offsets[seen.length - wanted.length] ?? i, end: i + 1 }
  }
  return null
}

const headingOf = (text: string, node: Node, firstChild: Node | undefined): Heading | null => {
  if (node.title === undefined || node.kind === 'paragraph' || node.kind === 'note' || node.kind === 'dropped')
    return null
  const { start } = node
  const title = findTitle(text, node)
  if (!title) return { start, titleStart: start, number: '', title: node.title, end: firstChild?.start ?? node.end }
  const number = cleanSlice(text, start, title.start)
  return { start, titleStart: title.start, number, title: node.title, end: title.end }
}

const cellReach = 80

/** Finds the cells of a table again, one behind the other. */
const findCells = (text: string, table: Node): readonly (readonly (Span | null)[])[] => {
  const offsets: number[] = []
  for (let i = table.start; i < table.end; i++) if (!space.test(text[i])) offsets.push(i)
  const bare = offsets.map((i) => text[i]).join('')
  let from = 0
  return (table.rows ?? []).map((row) =>
    row.map((cell) => {
      const words = cell.replace(/\s+/gu, '')
      if (words === '') return null
      const at = bare.indexOf(words, from)
      if (at < 0 || at - from > cellReach) return null
      from = at + words.length
      return { start: offsets[at], end: offsets[from - 1] + 1 }
    }),
  )
}

export const outlineOf = (document: PlanDocument): Outline => {
  const { nodes, text } = document
  const children: number[][] = nodes.map(() => [])
  const roots: number[] = []
  nodes.forEach((node, i) => {
    ;(children[node.parent] ?? roots).push(i)
  })
  const tables = nodes.flatMap((node, i) => (node.kind === 'table' && node.rows ? [i] : []))
  return {
    document,
    children,
    roots,
    dropped: nodes.filter(({ kind }) => kind === 'dropped'),
    headings: nodes.map((node, i) => headingOf(text, node, nodes[children[i][0]])),
    cells: new Map(tables.map((i) => [i, findCells(text, nodes[i])])),
  }
}

/** The innermost node around an offset, -1 where none holds it. */
export const nodeAt = (outline: Outline, offset: number): number => {
  const { nodes } = outline.document
  let low = 0
  let high = nodes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (nodes[middle].start <= offset) low = middle + 1
    else high = middle
  }
  let node = low - 1
  while (node >= 0 && nodes[node].end <= offset) node = nodes[node].parent
  return node
}

/** A node and what holds it, outermost first. */
export const lineage = (outline: Outline, index: number): readonly number[] => {
  const line: number[] = []
  for (let i = index; i >= 0; i = outline.document.nodes[i].parent) line.unshift(i)
  return line
}

const endMark = /[、.．:：\s]+$/u
const sticks = /^[（([［]/u

const joinNumbers = (numbers: readonly string[]): string =>
  numbers.reduce((line, number) => {
    if (line === '') return number
    return sticks.test(number) || /[）)\]］]$/u.test(line) ? line + number : `${line}　${number}`
  }, '')

/** What is said of a node, found once: pages cite the same place again and again. */
const onceANode = (say: (outline: Outline, index: number) => string): typeof say => {
  const known = new WeakMap<Outline, Map<number, string>>()
  return (outline, index) => {
    let said = known.get(outline)
    if (!said) {
      said = new Map()
      known.set(outline, said)
    }
    let words = said.get(index)
    if (words === undefined) {
      words = say(outline, index)
      said.set(index, words)
    }
    return words
  }
}

const partOfCite = (heading: Heading): string => heading.number.replace(endMark, '') || heading.title

/** 第四章　专栏3: the numbers of all headings around a node. */
export const numberNode = onceANode((outline, index) =>
  joinNumbers(
    lineage(outline, index)
      .flatMap((i) => outline.headings[i] ?? [])
      .map(partOfCite),
  ),
)

/** 第四章　二: as `numberNode`, without the headings that have no number; empty where none has one. */
export const bareNumbers = (outline: Outline, index: number): string =>
  joinNumbers(
    lineage(outline, index)
      .map((i) => outline.headings[i]?.number.replace(endMark, '') ?? '')
      .filter((number) => number !== ''),
  )

/** 第四章　专栏3　知识产权执法保护专项行动: the numbers of all headings around a node, and the words of the last. */
export const citeNode = onceANode((outline, index) => {
  const headings = lineage(outline, index).flatMap((i) => outline.headings[i] ?? [])
  const last = headings.at(-1)
  if (!last) return ''
  const place = joinNumbers(headings.map(partOfCite))
  return last.number.replace(endMark, '') ? `${place}　${last.title}` : place
})

/** Place of an evidence in words; from its own path where the document is not at hand. */
export const citeEvidence = (outline: Outline | undefined, evidence: Evidence): string => {
  const cite = outline ? citeNode(outline, nodeAt(outline, evidence.start)) : ''
  return cite || evidence.path.join('　')
}

const figure = /^[\d.,，%％—–-]+$/u

/** How many rows of a table are its head: one where the first holds no figure and a later one does. */
export const headRowsOf = (rows: readonly (readonly string[])[]): number => {
  const hasFigure = (row: readonly string[]): boolean => row.some((cell) => figure.test(cell.trim()))
  return rows.length > 1 && !hasFigure(rows[0]) && rows.slice(1).some(hasFigure) ? 1 : 0
}

/** The row of a table that an evidence lies in: the texts of the cells that it covers, and its number from 1, the head not counted. */
export const rowOfEvidence = (outline: Outline, evidence: Span): { cells: readonly string[]; row: number } | null => {
  const node = nodeAt(outline, evidence.start)
  const spans = outline.cells.get(node)
  const rows = outline.document.nodes[node]?.rows
  if (!spans || !rows) return null
  const touches = (span: Span | null): boolean =>
    span !== null && span.start < evidence.end && span.end > evidence.start
  const row = spans.findIndex((cells) => cells.some(touches))
  if (row < 0 || spans.some((cells, i) => i !== row && cells.some(touches))) return null
  const cells = rows[row].filter((_, i) => touches(spans[row][i]))
  return { cells, row: row + 1 - headRowsOf(rows) }
}
