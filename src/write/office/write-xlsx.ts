import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx'
import type { OfficeCell, OfficeTable } from '../../model/office.ts'
import { guardFormula } from '../csv.ts'
import { cellText, relativeHref } from './cell-text.ts'
import { packAgain } from './pack-again.ts'

/** A spreadsheet takes no more characters in a cell, nor more links on a sheet. */
const longestCell = 32_767
const mostLinks = 65_530

const font = { name: '宋体', size: 10.5 }
const line = { style: 'thin', color: { rgb: 'BFBFBF' } } as const
const border = { top: line, bottom: line, left: line, right: line }
const alignment = { wrapText: true, vertical: 'top' } as const
const bodyStyle: CellStyle = { font, border, alignment }
const linkStyle: CellStyle = { ...bodyStyle, font: { ...font, color: { rgb: '0B5394' }, underline: true } }
const headStyle: CellStyle = {
  font: { ...font, bold: true },
  border,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7EBF0' } },
  alignment: { wrapText: true, vertical: 'center', horizontal: 'center' },
}

const guardedValue = (cell: OfficeCell): string | number | null => {
  const value = cellText(cell)
  if (typeof value !== 'string') return value
  const guarded = guardFormula(value)
  return guarded.length > longestCell ? `${guarded.slice(0, longestCell - 1)}…` : guarded
}

/** Sheet names are at most 31 long, hold none of these signs, neither open nor end with an apostrophe, and differ. */
const nameSheets = (titles: readonly string[]): readonly string[] => {
  const taken = new Set<string>()
  return titles.map((title) => {
    const bare = title.replace(/[\p{Cc}\p{Cs}[\]:*?/\\]/gu, ' ').replace(/^[\s']+|[\s']+$/gu, '') || '表'
    for (let number = 1; ; number++) {
      const end = number === 1 ? '' : `（${number}）`
      const name = `${[...bare].slice(0, 30 - end.length).join('')}${end}`.slice(0, 31)
      if (taken.has(name.toLowerCase())) continue
      taken.add(name.toLowerCase())
      return name
    }
  })
}

const columnLetters = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : columnLetters(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26))

const findLinks = ({ rows }: OfficeTable): [string, Partial<Cell>][] =>
  rows
    .flatMap((row, r) =>
      row.flatMap((cell, c): [string, Partial<Cell>][] => {
        if (cell === null || typeof cell !== 'object') return []
        return [[`${r + 1},${c}`, { hyperlink: { target: relativeHref(cell.href) }, style: linkStyle }]]
      }),
    )
    .slice(0, mostLinks)

const isWide = (sign: string): boolean => (sign.codePointAt(0) ?? 0) >= 0x2000

/** Lines that a text takes in a column, one sign in hand: a Chinese character is as wide as two letters. */
const countLines = (text: string, width: number): number =>
  text.split('\n').reduce((lines, line) => {
    const signs = [...line].reduce((sum, sign) => sum + (isWide(sign) ? 1 : 0.5), 0)
    return lines + Math.max(1, Math.ceil(signs / Math.max(1, width - 1)))
  }, 0)

/** Height of a line of 五号, and the tallest row that a spreadsheet takes, in points. */
const lineHeight = 14.5
const tallest = 409

/** Told in so many points, since not every program makes room for wrapped text by itself. */
const rowHeights = ({ columns, rows }: OfficeTable): Map<number, { height: number }> =>
  new Map(
    rows.flatMap((row, r): [number, { height: number }][] => {
      const lines = Math.max(1, ...row.map((cell, c) => countLines(String(cellText(cell) ?? ''), columns[c].width)))
      return lines === 1 ? [] : [[r + 1, { height: Math.min(tallest, lines * lineHeight + 2) }]]
    }),
  )

/** Wider than this, in Chinese characters, print on A4 would be too small to read. */
const broadest = 120

const isBroad = ({ columns }: OfficeTable): boolean => columns.reduce((sum, { width }) => sum + width, 0) > broadest

const makeSheet = (table: OfficeTable, name: string): WriteSheet => {
  const head = table.columns.map((_, c): [string, Partial<Cell>] => [`0,${c}`, { style: headStyle }])
  const last = columnLetters(table.columns.length - 1)
  return {
    name,
    columns: table.columns.map(({ width }) => ({ width: width * 2 + 1, style: bodyStyle })),
    rows: [table.columns.map(({ header }) => guardedValue(header)), ...table.rows.map((row) => row.map(guardedValue))],
    cells: new Map([...head, ...findLinks(table)]),
    rowDefs: rowHeights(table),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${last}${table.rows.length + 1}` },
    pageSetup: {
      paperSize: isBroad(table) ? 'a3' : 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    },
    headerFooter: { oddHeader: `&C${name.replaceAll('&', '&&')}`, oddFooter: '&C第&P页　共&N页' },
  }
}

/**
 * A workbook, one sheet a table: heads that stay in view and can be filtered, text wrapped. No cell is ever a formula.
 * The same tables give the same bytes.
 */
export const writeXlsx = async (tables: readonly OfficeTable[], title = ''): Promise<Uint8Array> => {
  const { writeXlsx: write } = await import('hucre/xlsx')
  const names = nameSheets(tables.map((table) => table.title))
  const sheets = tables.map((table, i) => makeSheet(table, names[i]))
  return packAgain(await write({ sheets, defaultFont: font, properties: { title, creator: '对照' } }))
}
