import type { PiecedLine } from './columns.ts'
import { median, type Run } from './page.ts'
import { cellText, cutAt, type FoundTable } from './ruled-table.ts'

/** A row of a table has this many cells; a title and its page number in a table of contents are two. */
const fewestCells = 3
const fewestRows = 3
/** Lines between two rows that a wrapped cell may take. */
const mostBetween = 3

const figure = /^(?:[-—–]+|[〔[(（<>≥≤]?\d[\d.,，]*[%％]?[〕\])）]?(?:以上|以下|左右|以内)?)$/u
const group = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])/u

const isRow = (line: PiecedLine): boolean => line.pieces.length >= fewestCells

/** End of the lines that belong to the table that starts at `from`: rows, and between them the rest of wrapped cells. */
const tableEnd = (lines: readonly PiecedLine[], from: number): number => {
  let end = from + 1
  for (let at = end; at < lines.length && at - end <= mostBetween; at++) {
    if (lines[at].line.y - lines[at - 1].line.y > lines[at].line.size * 4) break
    if (isRow(lines[at])) end = at + 1
    else if (/[。；]$/u.test(lines[at].line.text) && lines[at].pieces.length === 1) break
  }
  const last = lines[end - 1]
  const rest = lines[end]
  // `保护产品)` under the last row: the end of its name.
  const isRest = rest && rest.pieces.length === 1 && rest.line.x0 > last.line.x0 + 1 && rest.line.x1 < last.line.x1
  const near = rest && rest.line.y - last.line.y < rest.line.size * 1.5
  return isRest && near && rest.line.x1 - rest.line.x0 < (last.line.x1 - last.line.x0) * 0.5 ? end + 1 : end
}

const mostFrequent = (values: readonly number[]): number => {
  const counts = new Map<number, number>()
  for (const v of values) counts.set(v, (counts.get(v) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0][0]
}

const startOf = (piece: readonly Run[]): number => Math.min(...piece.map((r) => r.x))
const endOf = (piece: readonly Run[]): number => Math.max(...piece.map((r) => r.x + r.width))

/** The middle of where the fewest words stand between two columns: a long name reaches over the space that others leave. */
const freestPlace = (start: number, end: number, lines: readonly PiecedLine[]): number => {
  const runs = lines.flatMap((l) => l.pieces.flat())
  const places = Array.from({ length: 25 }, (_, i) => start + ((end - start) * i) / 24)
  const crossed = places.map((x) => runs.filter((r) => r.x < x - 1 && r.x + r.width > x + 1).length)
  const fewest = Math.min(...crossed)
  const best = places.filter((_, i) => crossed[i] === fewest)
  return best[best.length >> 1]
}

/** Places between the columns, from the rows that fill all of them; null where their cells do not stand under one another. */
const findBorders = (lines: readonly PiecedLine[]): number[] | null => {
  const rows = lines.filter(isRow)
  const columns = mostFrequent(rows.map((r) => r.pieces.length))
  const full = rows.filter((r) => r.pieces.length === columns)
  if (full.length < 2) return null
  const borders: number[] = []
  for (let c = 1; c < columns; c++) {
    const before = Math.max(...full.map((r) => endOf(r.pieces[c - 1])))
    const after = Math.min(...full.map((r) => startOf(r.pieces[c])))
    if (after <= before - 1) return null
    borders.push(freestPlace(before, after, lines))
  }
  return borders
}

const columnOf = (run: Run, borders: readonly number[]): number =>
  borders.filter((x) => x <= run.x + run.width / 2).length

/** To which row each line belongs: lines of wrapped cells stand around their row, or below it where cells are set at the top. */
const assignRows = (lines: readonly PiecedLine[], firstFigures: number): number[] => {
  const anchors = lines.flatMap((l, i) => (isRow(l) || group.test(l.line.text) ? [i] : []))
  const rest = lines.flatMap((l, i) => (anchors.includes(i) ? [] : [l.line.y]))
  const headed = lines.slice(0, firstFigures).filter(isRow).length
  const before = headed > 0 && !isRow(lines[firstFigures - 1])
  const topSet = !before && rest.length > 0
  return lines.map((line, i) => {
    const above = anchors.findLast((a) => a <= i) ?? anchors[0]
    const below = anchors.find((a) => a >= i) ?? above
    if (topSet) return above
    return line.line.y - lines[above].line.y <= lines[below].line.y - line.line.y ? above : below
  })
}

const readRows = (lines: readonly PiecedLine[], borders: readonly number[]): string[][] => {
  const hasFigures = (l: PiecedLine) =>
    isRow(l) && l.pieces.some((p) => figure.test(cellText(p)) && !/^20\d\d$/u.test(cellText(p)))
  const firstFigures = Math.max(0, lines.findIndex(hasFigures))
  const owners = assignRows(lines, firstFigures)
  const rows = new Map<number, Run[][]>()
  lines.forEach((line, i) => {
    // All that stands above the first figures is the head.
    const owner = owners[i] < firstFigures ? 0 : owners[i]
    const row = rows.get(owner) ?? Array.from({ length: borders.length + 1 }, () => [])
    rows.set(owner, row)
    for (const run of line.pieces.flat().flatMap((r) => cutAt(r, borders))) row[columnOf(run, borders)].push(run)
  })
  return [...rows].sort((a, b) => a[0] - b[0]).map(([, row]) => row.map(cellText))
}

/** A row, or what stands half a line above it: the upper halves of `2020年⏎实现值` and `2025年⏎目标值`. */
const startsTable = (lines: readonly PiecedLine[], from: number): boolean => {
  const [line, next] = [lines[from], lines[from + 1]]
  if (isRow(line)) return true
  return (
    line.pieces.length >= 2 && next !== undefined && isRow(next) && next.line.y - line.line.y < line.line.size * 1.5
  )
}

/** The table without lines that starts at a line, and the index of the line behind it; null where none does. */
export const readAlignedTable = (
  lines: readonly PiecedLine[],
  from: number,
): { table: FoundTable; next: number } | null => {
  if (!startsTable(lines, from)) return null
  const next = tableEnd(lines, from)
  const own = lines.slice(from, next)
  const rows = own.filter(isRow)
  if (rows.length < fewestRows) return null
  const borders = findBorders(own)
  if (!borders) return null
  const x0 = Math.min(...own.map((l) => l.line.x0))
  const size = median(own.map((l) => l.line.size))
  const table = {
    x0,
    y0: own[0].line.y0,
    x1: Math.max(...own.map((l) => l.line.x1)),
    y1: own[own.length - 1].line.y1 + size * 0.2,
    rows: readRows(own, borders),
    edges: [x0, ...borders],
  }
  return table.rows.length < 2 ? null : { table, next }
}
