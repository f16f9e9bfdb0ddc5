import { PlanError } from '../../model/errors.ts'
import { firstParagraph, flattenParts, type LaidCell, type Part } from './part.ts'

/** Cells that a plan may still hold; counted down from table to table. */
export interface CellBudget {
  left: number
  readonly max: number
  readonly file: string
}

export const makeCellBudget = (max: number, file: string): CellBudget => ({ left: max, max, file })

const spend = (budget: CellBudget, cells: number): void => {
  budget.left -= cells
  if (budget.left >= 0) return
  const message = `表格太多：超过 ${budget.max} 格`
  throw new PlanError('too-many-cells', message, '检查是否选错文件；确是规划时用 --max-cells 提高上限', budget.file)
}

type Grid = readonly (readonly (LaidCell | null)[])[]

const WIDEST = 1000

/** Puts every cell into all places that it covers. */
const fillGrid = (rows: readonly (readonly LaidCell[])[], budget: CellBudget): Grid => {
  const grid: (LaidCell | null)[][] = rows.map(() => [])
  rows.forEach((row, y) => {
    let x = 0
    for (const cell of row) {
      while (grid[y][x]) x++
      const width = Math.min(Math.max(1, cell.colSpan), WIDEST)
      const height = Math.min(Math.max(1, cell.rowSpan), rows.length - y)
      spend(budget, width * height)
      for (let dy = 0; dy < height; dy++) for (let dx = 0; dx < width; dx++) grid[y + dy][x + dx] = cell
      x += width
    }
  })
  const columns = Math.max(0, ...grid.map((row) => row.length))
  spend(budget, columns * grid.length - grid.reduce((sum, row) => sum + row.length, 0))
  return grid.map((row) => Array.from({ length: columns }, (_, x) => row[x] ?? null))
}

/** A column or row that holds nothing but what its neighbour holds is a matter of widths, not of the plan. */
const dropRepeatedColumns = (grid: Grid): Grid => {
  const keep = (grid[0] ?? []).map((_, x) => x === 0 || grid.some((row) => row[x] !== null && row[x] !== row[x - 1]))
  return grid.map((row) => row.filter((_, x) => keep[x]))
}

const distinct = (row: readonly (LaidCell | null)[]): LaidCell[] => [...new Set(row)].filter((cell) => cell !== null)

/** A page is laid out in the table where cells hold tables, or one of few cells holds nearly everything. */
const isLayout = (cells: readonly LaidCell[]): boolean => {
  if (cells.some(({ parts }) => parts.some((part) => part.kind !== 'line'))) return true
  const lengths = cells.map(({ parts }) => flattenParts(parts).length)
  const total = lengths.reduce((sum, length) => sum + length, 0)
  return cells.length <= 8 && total > 800 && Math.max(...lengths) > total * 0.8
}

const textOf = (cell: LaidCell | null): string => (cell ? flattenParts(cell.parts) : '')

/** 目标值 over 2020年 and 2025年 is one head of two rows, where 序号 beside it covers both. */
const countHeaderRows = (grid: Grid): number => {
  const first = distinct(grid[0])
  const depth = Math.max(...first.map((cell) => cell.rowSpan))
  const isGrouped = first.some((cell) => cell.colSpan > 1) && depth > 1 && depth <= 3
  return isGrouped && depth < grid.length ? depth : 1
}

const paragraphOf = (cell: LaidCell | null): number | undefined => (cell ? firstParagraph(cell.parts) : undefined)

const mergeHeader = (grid: Grid): Pick<Extract<Part, { kind: 'table' }>, 'rows' | 'paragraphs'> => {
  const depth = countHeaderRows(grid)
  const head = grid[0].map((_, x) => distinct(grid.slice(0, depth).map((row) => row[x])))
  const body = grid.slice(depth)
  const rows = [head.map((cells) => cells.map(textOf).join('')), ...body.map((row) => row.map(textOf))]
  const paragraphs = [head.map(([cell]) => paragraphOf(cell ?? null)), ...body.map((row) => row.map(paragraphOf))]
  return paragraphs.flat().some((one) => one !== undefined) ? { rows, paragraphs } : { rows }
}

/** A cell that covers the whole row stands once: 一、创造 over the rows of its group. */
const writeRow = (row: readonly (LaidCell | null)[]): readonly (LaidCell | null)[] =>
  distinct(row).length === 1 && row.every((cell) => cell === row[0]) ? [row[0], ...row.slice(1).map(() => null)] : row

const isOneCell = (row: readonly (LaidCell | null)[]): boolean => distinct(row).length <= 1

/**
 * What a table of a file is in a plan: its rows, spans filled with what they cover; or, where it is set as a table only
 * for its frame or its place on the page (专栏, columns of a page), the paragraphs and tables in it. Rows of one cell above
 * and below a table are its title and its notes.
 *
 * @throws PlanError `too-many-cells`
 */
export const layTable = (rows: readonly (readonly LaidCell[])[], budget: CellBudget): Part[] => {
  const cells = rows.flat()
  const inOrder = cells.flatMap(({ parts }) => parts)
  if (cells.length === 0) return []
  const grid = dropRepeatedColumns(fillGrid(rows, budget)).filter((row) => row.some((cell) => textOf(cell) !== ''))
  if (isLayout(cells)) return inOrder
  const first = grid.findIndex((row) => !isOneCell(row))
  const last = grid.findLastIndex((row) => !isOneCell(row))
  const frame = (parts: readonly Part[]): Part[] => [{ kind: 'frame', parts }]
  if (first < 0) return frame(inOrder)
  if (last === first) return inOrder
  const outside = (part: Grid): Part[] => distinct(part.flat()).flatMap(({ parts }) => parts)
  const body = grid.slice(first, last + 1)
  const table: Part = { kind: 'table', ...mergeHeader(body.map(writeRow)) }
  const above = outside(grid.slice(0, first))
  const all = [...above, table, ...outside(grid.slice(last + 1))]
  return above.length > 0 ? frame(all) : all
}
