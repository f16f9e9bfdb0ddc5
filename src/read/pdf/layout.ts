import { readAlignedTable } from './aligned-table.ts'
import { type PiecedLine, readColumns } from './columns.ts'
import type { Grid } from './grid.ts'
import { cutRows } from './lines.ts'
import { findNotes } from './notes.ts'
import type { Page, Run, TextLine } from './page.ts'
import { type FoundTable, isInside, readRuledTable, readSingleRow } from './ruled-table.ts'

/** Lines that share their left and right side: a column of a page, or the inside of a frame. */
export interface Region {
  readonly kind: 'lines'
  readonly page: number
  readonly lines: readonly TextLine[]
  /** True where it is as wide as the page's text, so that the pages before and after tell its sides. */
  readonly plain: boolean
  /** True inside a frame, as boxes are printed. */
  readonly framed: boolean
}

export interface TableItem {
  readonly kind: 'table'
  readonly page: number
  readonly table: FoundTable
  /** Of a row that stands alone: what it is where no table on the page before or behind has its columns. */
  readonly otherwise?: readonly Item[]
}

export type Item = Region | TableItem

export interface Layout {
  readonly items: readonly Item[]
  readonly notes: readonly string[]
  /** Columns of text side by side, 1 where the page has none. */
  readonly columns: number
}

/** Splits a column into stretches of lines and the tables without rules between them. */
const splitTables = (column: readonly PiecedLine[], page: number, region: Pick<Region, 'plain' | 'framed'>): Item[] => {
  const items: Item[] = []
  let lines: TextLine[] = []
  const flush = () => {
    if (lines.length > 0) items.push({ kind: 'lines', page, lines, ...region })
    lines = []
  }
  for (let i = 0; i < column.length; ) {
    const found = readAlignedTable(column, i)
    if (found) {
      flush()
      items.push({ kind: 'table', page, table: found.table })
    } else lines.push(column[i].line)
    i = found ? found.next : i + 1
  }
  flush()
  return items
}

/** What stands between two ruled areas. */
const readBand = (
  runs: readonly Run[],
  page: number,
  numbers: ReadonlySet<number>,
  framed: boolean,
): Pick<Layout, 'items' | 'columns'> => {
  if (runs.length === 0) return { items: [], columns: 1 }
  const columns = readColumns(cutRows(runs), page, numbers)
  const region = { plain: columns.length === 1 && !framed, framed }
  return { items: columns.flatMap((column) => splitTables(column, page, region)), columns: columns.length }
}

interface Area {
  readonly page: number
  readonly notes: ReadonlySet<number>
  readonly framed: boolean
}

/** What stands in a ruled area: a table with what is written above and below it, or a frame around text and tables. */
const readGrid = (grid: Grid, runs: readonly Run[], area: Area): Pick<Layout, 'items' | 'columns'> => {
  const framed = { ...area, framed: true }
  const table = readRuledTable(grid, runs)
  if (!table) {
    const text = readArea(runs, grid.inner, framed)
    const row = readSingleRow(grid, runs)
    return row ? { items: [{ kind: 'table', page: area.page, table: row, otherwise: text.items }], columns: 1 } : text
  }
  const rest = runs.filter((run) => !isInside(run, table))
  const above = rest.filter((run) => run.y < table.y1)
  const below = rest.filter((run) => run.y >= table.y1)
  const item: TableItem = { kind: 'table', page: area.page, table }
  return { items: [...readArea(above, [], framed).items, item, ...readArea(below, [], framed).items], columns: 1 }
}

const readArea = (runs: readonly Run[], grids: readonly Grid[], area: Area): Pick<Layout, 'items' | 'columns'> => {
  const parts: Pick<Layout, 'items' | 'columns'>[] = []
  const owners = new Map(runs.map((run) => [run, grids.find((grid) => isInside(run, grid))]))
  const take = (band: readonly Run[]) => parts.push(readBand(band, area.page, area.notes, area.framed))
  let rest = runs.filter((run) => !owners.get(run))
  for (const grid of grids) {
    const own = runs.filter((run) => owners.get(run) === grid)
    if (own.length === 0) continue
    take(rest.filter((run) => run.y <= grid.y0 + run.size * 0.4))
    rest = rest.filter((run) => run.y > grid.y0 + run.size * 0.4)
    parts.push(readGrid(grid, own, area))
  }
  take(rest)
  return { items: parts.flatMap((p) => p.items), columns: Math.max(...parts.map((p) => p.columns)) }
}

/** Puts what is on a page into reading order. `runs` are those of the page without its furniture. */
export const layOutPage = (page: Page, grids: readonly Grid[], runs: readonly Run[], bodySize: number): Layout => {
  const free = runs.filter((run) => !grids.some((grid) => isInside(run, grid)))
  const notes = findNotes(page, free, bodySize)
  const area = { page: page.index, notes: notes.numbers, framed: false }
  const read = readArea(
    runs.filter((run) => !notes.runs.has(run)),
    grids,
    area,
  )
  return { ...read, notes: notes.texts }
}
