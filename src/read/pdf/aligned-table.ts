import { assignRows } from './aligned-rows.ts'
import type { PiecedLine } from './columns.ts'
import { median, type Run } from './page.ts'
import { cellText, cutAt, type FoundTable } from './ruled-table.ts'

/** A row of a table has this many cells; a title and its page number in a table of contents are two. */
const fewestCells = 3
const fewestRows = 3
/** Lines between two rows that wrapped cells may take. */
const mostBetween = 8

const isRow = (line: PiecedLine): boolean => line.pieces.length >= fewestCells

const startOf = (piece: readonly Run[]): number => Math.min(...piece.map((r) => r.x))
const endOf = (piece: readonly Run[]): number => Math.max(...piece.map((r) => r.x + r.width))
const gapTo = (a: PiecedLine, b: PiecedLine): number => (b.line.y - a.line.y) / b.line.size

/** A line of text: one piece that reaches nearly from side to side of the table, or ends as sentences do. */
const isProse = ({ line, pieces }: PiecedLine, x0: number, x1: number): boolean =>
  pieces.length === 1 && (line.x1 - line.x0 > (x1 - x0) * 0.72 || /[。；]$/u.test(line.text))

/** End of the lines that belong to the table that starts at `from`: rows, and between them what wrapped cells leave. */
const tableEnd = (lines: readonly PiecedLine[], from: number): number => {
  let end = from + 1
  let [x0, x1] = [lines[from].line.x0, lines[from].line.x1]
  for (let at = end; at < lines.length && at - end <= mostBetween; at++) {
    if (gapTo(lines[at - 1], lines[at]) > 4 || isProse(lines[at], x0, x1)) break
    if (!isRow(lines[at])) continue
    end = at + 1
    x0 = Math.min(x0, lines[at].line.x0)
    x1 = Math.max(x1, lines[at].line.x1)
  }
  x0 = Math.min(...lines.slice(from, end).map((l) => l.line.x0))
  x1 = Math.max(...lines.slice(from, end).map((l) => l.line.x1))
  // `保护产品)` under the last row: the end of its name.
  while (end < lines.length && gapTo(lines[end - 1], lines[end]) < 1.5) {
    const { line } = lines[end]
    if (isProse(lines[end], x0, x1) || line.x0 < x0 - 1 || line.x1 > x1 + 1) break
    if (lines[end].pieces.length === 1 && line.x1 - line.x0 > (x1 - x0) * 0.5) break
    end++
  }
  return end
}

/** Share of the lines that may cross the space between two columns, as a head over both of them does. */
const mostCrossing = 0.1
/** Space between columns, in letters. */
const narrowestGap = 0.35

/** Places between the columns: the middles of the upright stretches that hardly any word stands in. */
const findBorders = (lines: readonly PiecedLine[]): number[] => {
  const runs = lines.flatMap((l) => l.pieces.flat())
  const start = Math.min(...runs.map((r) => r.x))
  const end = Math.max(...runs.map((r) => r.x + r.width))
  const least = median(runs.map((r) => r.size)) * narrowestGap
  const allowed = Math.floor(lines.length * mostCrossing)
  const borders: number[] = []
  let free: { x: number; crossing: number }[] = []
  for (let x = start; x <= end; x += 1) {
    const crossing = runs.filter((r) => r.x + 0.5 < x && r.x + r.width - 0.5 > x).length
    if (crossing <= allowed) free.push({ x, crossing })
    else {
      if (free.length >= least && free[0].x > start + 1) borders.push(freestPlace(free))
      free = []
    }
  }
  return borders
}

/** The middle of where the fewest words stand: a long name reaches over the space that others leave. */
const freestPlace = (places: readonly { readonly x: number; readonly crossing: number }[]): number => {
  const fewest = Math.min(...places.map((p) => p.crossing))
  const best = places.filter((p) => p.crossing === fewest)
  return best[best.length >> 1].x
}

const columnOf = (run: Run, borders: readonly number[]): number =>
  borders.filter((x) => x <= run.x + run.width / 2).length

/** Columns that a piece of the head stands over: `指标值` over `2020年` and `2025年`. */
const headColumns = (piece: readonly Run[], borders: readonly number[]): number[] => {
  const first = borders.filter((x) => x <= startOf(piece)).length
  const last = borders.filter((x) => x < endOf(piece)).length
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

const readRows = (lines: readonly PiecedLine[], borders: readonly number[]): string[][] => {
  const columns = borders.length + 1
  const owners = assignRows(lines, (run) => columnOf(run, borders), columns)
  const rows = new Map<number, Run[][]>()
  lines.forEach((line, i) => {
    const row = rows.get(owners[i]) ?? Array.from({ length: columns }, () => [])
    rows.set(owners[i], row)
    for (const piece of line.pieces) {
      const over = owners[i] < 0 && piece.length === 1 ? headColumns(piece, borders) : []
      if (over.length > 1) for (const column of over) row[column].push(...piece)
      else for (const run of piece.flatMap((r) => cutAt(r, borders))) row[columnOf(run, borders)].push(run)
    }
  })
  return [...rows].sort((a, b) => a[0] - b[0]).map(([, row]) => row.map(cellText))
}

/** A row, or what stands above it by less than a line: the upper halves of `2020年⏎实现值` and `2025年⏎目标值`. */
const startsTable = (lines: readonly PiecedLine[], from: number): boolean => {
  for (let i = from; i < Math.min(lines.length, from + 4); i++) {
    if (isRow(lines[i])) return true
    const next = lines[i + 1]
    if (!next || gapTo(lines[i], next) > 1.25) return false
  }
  return false
}

/**
 * The table without lines that starts at a line, and the index of the line behind it; null where none does. Its columns
 * are told from the white space between them, its rows from the column of figures.
 */
export const readAlignedTable = (
  lines: readonly PiecedLine[],
  from: number,
): { table: FoundTable; next: number } | null => {
  if (!startsTable(lines, from)) return null
  const next = tableEnd(lines, from)
  const own = lines.slice(from, next)
  if (own.filter(isRow).length < fewestRows) return null
  const borders = findBorders(own)
  if (borders.length < fewestCells - 1) return null
  const x0 = Math.min(...own.map((l) => l.line.x0))
  const rows = readRows(own, borders)
  if (rows.length < fewestRows) return null
  const table = {
    x0,
    y0: own[0].line.y0,
    x1: Math.max(...own.map((l) => l.line.x1)),
    y1: own[own.length - 1].line.y1,
    rows,
    edges: [x0, ...borders],
  }
  return { table, next }
}
