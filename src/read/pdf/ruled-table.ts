import type { Grid, GridCell } from './grid.ts'
import { joinLines } from './lines.ts'
import type { Box, Run } from './page.ts'

/** A table as rows of cells, the head in one row. `edges` are the left sides of its columns. */
export interface FoundTable extends Box {
  readonly rows: readonly (readonly string[])[]
  readonly edges: readonly number[]
}

const centre = (run: Run): readonly [number, number] => [run.x + run.width / 2, run.y - run.size * 0.35]

export const isInside = (run: Run, box: Box): boolean => {
  const [x, y] = centre(run)
  return x > box.x0 - 1 && x < box.x1 + 1 && y > box.y0 - 1 && y < box.y1 + 1
}

const letterWidth = (c: string): number => ((c.codePointAt(0) ?? 0) > 0xff ? 1 : 0.5)

/** Cuts a run that was set across a column line: `件 20 22` in one go over three cells. */
export const cutAt = (run: Run, xs: readonly number[]): Run[] => {
  const crossed = xs.filter((x) => x > run.x + run.size * 0.4 && x < run.x + run.width - run.size * 0.4)
  if (crossed.length === 0) return [run]
  const letters = [...run.text]
  const unit = run.width / letters.reduce((sum, c) => sum + letterWidth(c), 0)
  const parts: Run[] = []
  let at = run.x
  for (const c of letters) {
    const width = letterWidth(c) * unit
    const column = crossed.filter((x) => x <= at + width / 2).length
    const part = parts[column]
    parts[column] = part
      ? { ...part, text: part.text + c, width: at + width - part.x }
      : { ...run, text: c, x: at, width }
    at += width
  }
  return parts.filter((part) => part && part.text.trim() !== '')
}

/** The lines of a cell as one; a space stays only between Latin words. */
export const cellText = (runs: readonly Run[]): string =>
  joinLines(runs, 0)
    .map((line) => line.text)
    .reduce((a, b) => a + (/[A-Za-z]$/u.test(a) && /^[A-Za-z]/u.test(b) ? ' ' : '') + b, '')
    .replace(/\s+/gu, ' ')
    .trim()

/** The head reaches down to the end of the tallest cell of its first row, and a row further under a cell over several columns. */
const headEnd = (cells: readonly (GridCell & { text: string })[], rows: number): number => {
  const first = cells.filter((c) => c.row === 0)
  const tallest = Math.max(1, ...first.map((c) => c.rowEnd))
  const columns = Math.max(...cells.map((c) => c.columnEnd))
  const split = tallest === 1 && first.length > 1 && first.some((c) => c.columnEnd - c.column > 1 && c.text !== '')
  const under = cells.filter((c) => c.row === 1)
  const words =
    under.length > first.length && under.every((c) => !/^[\d.]+%?$/u.test(c.text) || /^(?:19|20)\d\d$/u.test(c.text))
  const end = split && words ? 2 : tallest
  return end < rows && columns > 1 ? end : 1
}

/** Texts of a grid row by row; a cell over several columns is written in the first, in the head in each of them. */
const fillRows = (grid: Grid, texts: readonly (GridCell & { text: string })[]): string[][] => {
  const columns = grid.xs.length - 1
  const head = headEnd(texts, grid.ys.length - 1)
  const header = Array.from({ length: columns }, (_, column) =>
    texts
      .filter((c) => c.row < head && c.column <= column && column < c.columnEnd)
      .sort((a, b) => a.row - b.row)
      .map((c) => c.text)
      .join(''),
  )
  const body = Array.from({ length: grid.ys.length - 1 - head }, (_, i) =>
    Array.from(
      { length: columns },
      (_cell, column) => texts.find((c) => c.row === head + i && c.column === column)?.text ?? '',
    ),
  )
  return [header, ...body]
}

/** Columns that hold nothing in any row come of a border drawn twice. */
const dropEmpty = (rows: readonly (readonly string[])[], edges: readonly number[]) => {
  const kept = edges.map((_, c) => rows.some((row) => row[c] !== ''))
  const used = rows.filter((row) => row.some((cell) => cell !== ''))
  return { rows: used.map((row) => row.filter((_, c) => kept[c])), edges: edges.filter((_, c) => kept[c]) }
}

type TextCell = GridCell & { text: string }

/** The cell of a row that alone holds words and reaches from side to side; null where the row is one of the table. */
const fullCell = (grid: Grid, texts: readonly TextCell[], row: number): TextCell | null => {
  const filled = texts.filter((c) => c.row <= row && row < c.rowEnd && c.text !== '')
  return filled.length === 1 && filled[0].x1 - filled[0].x0 > (grid.x1 - grid.x0) * 0.8 ? filled[0] : null
}

/** Rows of a grid without those at its ends that are no row of the table: the title of a box above it, a note below it. */
const tableRows = (grid: Grid, texts: readonly TextCell[]): { from: number; to: number } => {
  let from = 0
  let to = grid.ys.length - 1
  for (let cell = fullCell(grid, texts, from); cell && from < to; cell = fullCell(grid, texts, from)) from = cell.rowEnd
  for (let cell = fullCell(grid, texts, to - 1); cell && to > from; cell = fullCell(grid, texts, to - 1)) to = cell.row
  return { from, to }
}

const sliceGrid = (grid: Grid, from: number, to: number): Grid => ({
  ...grid,
  y0: grid.ys[from],
  y1: grid.ys[to],
  ys: grid.ys.slice(from, to + 1),
  cells: grid.cells
    .filter((c) => c.row >= from && c.rowEnd <= to)
    .map((c) => ({ ...c, row: c.row - from, rowEnd: c.rowEnd - from })),
})

/** Reads the runs inside a grid as a table; null where it is a frame around text. Words above and below it are no part of it. */
export const readRuledTable = (grid: Grid, runs: readonly Run[]): FoundTable | null => {
  const cut = runs.flatMap((run) => cutAt(run, grid.xs))
  const read = (g: Grid, own: readonly Run[]) =>
    g.cells.map((cell) => ({ ...cell, text: cellText(own.filter((run) => isInside(run, cell))) }))
  const { from, to } = tableRows(grid, read(grid, runs))
  if (to - from < 2) return null
  const own = sliceGrid(grid, from, to)
  const { rows, edges } = dropEmpty(fillRows(own, read(own, cut)), own.xs.slice(0, -1))
  if (edges.length < 2 || rows.length < 2) return null
  return { x0: own.x0, y0: own.y0, x1: own.x1, y1: own.y1, rows, edges }
}

/** Reads a grid of one row, which the end of a page may have parted from its table; null where it is none. */
export const readSingleRow = (grid: Grid, runs: readonly Run[]): FoundTable | null => {
  if (grid.ys.length !== 2 || grid.xs.length < 3) return null
  const cut = runs.flatMap((run) => cutAt(run, grid.xs))
  const texts = grid.cells.map((cell) => ({ ...cell, text: cellText(cut.filter((run) => isInside(run, cell))) }))
  if (texts.filter((cell) => cell.text !== '').length < 2) return null
  const { x0, y0, x1, y1 } = grid
  return { x0, y0, x1, y1, rows: fillRows(grid, texts), edges: grid.xs.slice(0, -1) }
}
