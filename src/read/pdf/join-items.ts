import type { Item, Layout, TableItem } from './layout.ts'
import type { TextLine } from './page.ts'
import { beginsParagraph, type PlacedLine, placeRegions } from './paragraphs.ts'

/** A line of the text that is handed on, and the page where it begins. */
export interface OutLine {
  readonly text: string
  readonly page: number
}

interface TextBlock {
  readonly kind: 'text'
  readonly framed: boolean
  readonly page: number
  text: string
  last: PlacedLine
}

interface TableBlock {
  readonly kind: 'table'
  readonly page: number
  readonly edges: readonly number[]
  readonly rows: { cells: string[]; page: number }[]
}

type Block = TextBlock | TableBlock

const wordEnd = /[A-Za-z0-9]$/u
const wordStart = /^[A-Za-z0-9]/u
const figures = /^\d\d$/u

/** `ISO⏎24220` were two words; a figure is never broken but where a line is too narrow for it. */
const appendLine = (text: string, line: TextLine): string =>
  text +
  (wordEnd.test(text) && wordStart.test(line.text) && !figures.test(text.slice(-1) + line.text[0]) ? ' ' : '') +
  line.text

/** `续表` over the second part of a table says what its repeated head says. */
const continuation = /^[（(]?(?:续表?|接上[页表])\s*\d*[)）]?$/u

const sameRow = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((cell, i) => cell.replace(/\s/gu, '') === b[i].replace(/\s/gu, ''))

const figure = /^[\d.—%-]+$/u
const group = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])/u

/** A row torn by the page: its second half has no figures, and goes on with cells that the first half has. */
const isRowRest = (cells: readonly string[], before: readonly string[]): boolean => {
  const filled = cells.filter((c) => c !== '')
  if (filled.length === 0 || filled.length > cells.length / 2 || filled.some((c) => figure.test(c))) return false
  return !group.test(filled[0]) && cells.every((c, i) => c === '' || before[i] !== '')
}

const sameEdges = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((x, i) => Math.abs(x - a[0] - b[i] + b[0]) < 8)

const isPartOf = (row: TableItem, other: Item | undefined): boolean =>
  other?.kind === 'table' && Math.abs(other.page - row.page) === 1 && sameEdges(row.table.edges, other.table.edges)

/** A row alone on its page belongs to the table that ends on the page before or begins on the one behind, or to none. */
const settleRows = (items: readonly Item[]): Item[] =>
  items.flatMap((item, i) => {
    if (item.kind !== 'table' || !item.otherwise) return [item]
    return isPartOf(item, items[i - 1]) || isPartOf(item, items[i + 1]) ? [item] : item.otherwise
  })

/** Whether a table goes on with the one of the page before. */
const goesOn = (before: TableBlock, item: TableItem): boolean =>
  item.page === before.rows[before.rows.length - 1].page + 1 &&
  item.table.edges.length === before.edges.length &&
  (sameRow(item.table.rows[0], before.rows[0].cells) || sameEdges(item.table.edges, before.edges))

const addRows = (block: TableBlock, item: TableItem): void => {
  const [head, ...rest] = item.table.rows
  const rows = sameRow(head, block.rows[0].cells) ? rest : item.table.rows
  rows.forEach((cells, i) => {
    const last = block.rows[block.rows.length - 1]
    if (i === 0 && block.rows.length > 1 && isRowRest(cells, last.cells))
      last.cells = last.cells.map((c, k) => c + cells[k])
    else block.rows.push({ cells: [...cells], page: item.page })
  })
}

const addTable = (blocks: Block[], item: TableItem): void => {
  const last = blocks.at(-1)
  const note = last?.kind === 'text' && last.page === item.page && continuation.test(last.text)
  const before = note ? blocks.at(-2) : last
  if (before?.kind === 'table' && goesOn(before, item)) {
    if (note) blocks.pop()
    addRows(before, item)
    return
  }
  blocks.push({
    kind: 'table',
    page: item.page,
    edges: item.table.edges,
    rows: item.table.rows.map((cells) => ({ cells: [...cells], page: item.page })),
  })
}

/** A head of a table with an empty first cell keeps a space in it: a tab at the start of a line says something else. */
const printTable = (block: TableBlock): OutLine[] =>
  block.rows.map(({ cells, page }) => ({ text: `${cells[0] === '' ? ' ' : ''}${cells.join('\t')}`, page }))

/** Leaders of a table of contents need no more dots than show what they are. */
const leaders = /([.．…·•])\1{6,}/gu

/** A blank line behind a frame says that its box has ended. */
const print = (block: Block, before: Block | undefined): OutLine[] => {
  if (block.kind === 'table') return printTable(block)
  const text = block.text.replace(leaders, (dots) => dots.slice(0, 6))
  const line = { text, page: block.page }
  const leavesFrame = before?.kind === 'text' && before.framed && !block.framed
  return leavesFrame ? [{ text: '', page: block.page }, line] : [line]
}

/** Joins lines to paragraphs and tables to tables, over the ends of pages; notes stand behind the text of their page. */
export const joinItems = (layouts: readonly Layout[]): { lines: OutLine[]; tables: number } => {
  const items = settleRows(layouts.flatMap((l) => l.items))
  const sides = placeRegions(items)
  const blocks: Block[] = []
  for (const item of items) {
    if (item.kind === 'table') {
      addTable(blocks, item)
      continue
    }
    const own = sides.get(item)
    if (!own) continue
    for (const line of item.lines) {
      const placed = { line, sides: own }
      const last = blocks.at(-1)
      if (last?.kind === 'text' && !beginsParagraph(last.last, placed)) {
        last.text = appendLine(last.text, line)
        last.last = placed
      } else blocks.push({ kind: 'text', page: item.page, framed: item.framed, text: line.text, last: placed })
    }
  }
  const lines = layouts.flatMap(({ notes }, page) => [
    ...blocks.flatMap((b, i) => (b.page === page ? print(b, blocks[i - 1]) : [])),
    ...notes.map((text) => ({ text, page })),
  ])
  return { lines, tables: blocks.filter((b) => b.kind === 'table').length }
}

/** The lines as one text, and where each page begins in it. A page on which nothing begins keeps an empty line. */
export const printLines = (lines: readonly OutLine[], pages: number): { text: string; pageStarts: number[] } => {
  const pageStarts: number[] = []
  let text = ''
  const startPage = (page: number): void => {
    while (pageStarts.length < page) {
      pageStarts.push(text.length)
      text += '\n'
    }
    if (pageStarts.length === page) pageStarts.push(text.length)
  }
  for (const line of lines) {
    startPage(line.page)
    text += `${line.text}\n`
  }
  while (pageStarts.length < pages) {
    pageStarts.push(text.length)
    text += '\n'
  }
  return { text, pageStarts }
}
