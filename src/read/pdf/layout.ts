import { readAlignedTable } from './aligned-table.ts'
import { type PiecedLine, readColumns } from './columns.ts'
import type { Grid } from './grid.ts'
import { cutRows } from './lines.ts'
import { findNotes } from './notes.ts'
import type { Page, Run, TextLine } from './page.ts'
import { type FoundTable, isInside, readRuledTable } from './ruled-table.ts'

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
const readBand = (runs: readonly Run[], page: number, numbers: ReadonlySet<number>, framed: boolean) => {
  if (runs.length === 0) return { items: [], columns: 1 }
  const columns = readColumns(cutRows(runs), page, numbers)
  const region = { plain: columns.length === 1 && !framed, framed }
  return { items: columns.flatMap((column) => splitTables(column, page, region)), columns: columns.length }
}

/** Puts what is on a page into reading order. `runs` are those of the page without its furniture. */
export const layOutPage = (page: Page, grids: readonly Grid[], runs: readonly Run[], bodySize: number): Layout => {
  const ruled = runs.filter((run) => grids.some((grid) => isInside(run, grid)))
  const inGrid = new Set(ruled)
  const free = runs.filter((run) => !inGrid.has(run))
  const notes = findNotes(page, free, bodySize)
  const items: Item[] = []
  let columns = 1
  let rest = free.filter((run) => !notes.runs.has(run))
  const take = (band: readonly Run[], framed: boolean) => {
    const read = readBand(band, page.index, notes.numbers, framed)
    items.push(...read.items)
    columns = Math.max(columns, read.columns)
  }
  for (const grid of grids) {
    const own = ruled.filter((run) => isInside(run, grid))
    if (own.length === 0) continue
    take(
      rest.filter((run) => run.y <= grid.y0 + run.size * 0.4),
      false,
    )
    rest = rest.filter((run) => run.y > grid.y0 + run.size * 0.4)
    const table = readRuledTable(grid, own)
    if (!table) {
      take(own, true)
      continue
    }
    const inTable = own.filter((run) => isInside(run, table))
    take(
      own.filter((run) => !inTable.includes(run) && run.y < table.y1),
      true,
    )
    items.push({ kind: 'table', page: page.index, table })
    take(
      own.filter((run) => !inTable.includes(run) && run.y >= table.y1),
      true,
    )
  }
  take(rest, false)
  return { items, notes: notes.texts, columns }
}
