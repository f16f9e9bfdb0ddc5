import type { Cell } from '../model/document.ts'
import type { CleanSource, Line } from '../model/line.ts'
import { readSpacedTable } from './spaced-table.ts'
import { readStackedTable } from './stacked-table.ts'
import { type FoundTable, lineCells, mergeCells } from './table-cells.ts'

type TableReader = (source: CleanSource, from: number) => FoundTable | null

const tabs = (line: Line): number => line.raw.match(/\t/gu)?.length ?? 0

/** 一、能源总量 on a line of its own is the head of the rows under it, and no torn half of the next. */
const groupHead = /^(?:[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十]{1,2}[)）])\p{Script=Han}{2,14}$/u

/** Rows with a tab between cells; a row may go on over several lines where a cell is wrapped (`2020年⏎实现值⇥2025年`). */
const readTabbedTable: TableReader = ({ text, lines }, from) => {
  if (tabs(lines[from]) < 2 || /^\t/u.test(lines[from].raw)) return null
  let end = from
  while (end < lines.length && (tabs(lines[end]) > 0 || rowGoesOn(lines, from, end))) end++
  const counts = lines.slice(from, end).map(tabs)
  const columns = mostFrequent(counts.filter((n) => n >= 2)) + 1
  const rows: Cell[][] = []
  let row: Cell[] = []
  for (const line of lines.slice(from, end)) {
    const cells = lineCells(text, line)
    if (row.length === 0 && cells.length === 1 && groupHead.test(cells[0].text)) {
      rows.push([...cells, ...emptyCells(columns - 1)])
      continue
    }
    row = row.length === 0 ? cells : [...row.slice(0, -1), mergeCells(row[row.length - 1], cells[0]), ...cells.slice(1)]
    if (row.length < columns) continue
    rows.push(row)
    row = []
  }
  return rows.length < 2 ? null : { rows, headerRows: 1, next: end }
}

/** A line without a tab inside a table is the rest of a wrapped cell only where a tabbed line follows shortly. */
const rowGoesOn = (lines: readonly Line[], from: number, at: number): boolean =>
  at > from && lines[at].gap === 'none' && lines[at].width <= 20 && at + 1 < lines.length && tabs(lines[at + 1]) >= 2

/** One cell a line, each behind a tab, with a blank line between rows. */
const readCellPerLineTable: TableReader = ({ text, lines }, from) => {
  if (!isCellLine(lines[from])) return null
  const rows: Cell[][] = []
  let at = from
  for (; at < lines.length && isCellLine(lines[at]); at++) {
    if (at === from || lines[at].gap !== 'none') rows.push([])
    rows[rows.length - 1].push(
      ...lineCells(text, { ...lines[at], start: lines[at].start + 1, raw: lines[at].raw.slice(1) }),
    )
  }
  const columns = rows[0].length
  if (rows.length < 3 || columns < 2 || rows.some((r) => r.length > columns)) return null
  return { rows: rows.map((r) => [...r, ...emptyCells(columns - r.length)]), headerRows: 1, next: at }
}

const isCellLine = (line: Line): boolean => /^\t\S/u.test(line.raw) && line.view.text.length <= 60

const emptyCells = (n: number): Cell[] => Array.from({ length: n }, () => ({ text: '', span: null }))

const mostFrequent = (values: readonly number[]): number => {
  const counts = new Map<number, number>()
  for (const v of values) counts.set(v, (counts.get(v) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}

const readers: readonly TableReader[] = [readTabbedTable, readCellPerLineTable, readSpacedTable, readStackedTable]

/** The table that starts at a line, and the index of the line behind it; null where the line starts none. */
export const readTable: TableReader = (source, from) => {
  for (const read of readers) {
    const found = read(source, from)
    if (found) return found
  }
  return null
}
