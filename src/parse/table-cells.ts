import type { Cell } from '../model/document.ts'
import type { Line } from '../model/line.ts'
import type { Span } from '../model/text.ts'

export interface FoundTable {
  readonly rows: readonly (readonly Cell[])[]
  readonly headerRows: number
  /** Index of the line behind the table. */
  readonly next: number
}

/** A cell over a source range: white space at its ends left out, inside it closed up between Chinese and in figures. */
export const makeCell = (source: string, range: Span): Cell => {
  const raw = source.slice(range.start, range.end)
  const text = raw.trim()
  if (text === '') return { text: '', span: null }
  const start = range.start + raw.indexOf(text)
  return { text: text.replace(/(?<![A-Za-z])\s+|\s+(?![A-Za-z])/gu, ''), span: { start, end: start + text.length } }
}

/** Cells of a line with tabs between them. */
export const lineCells = (source: string, line: Pick<Line, 'raw' | 'start'>): Cell[] => {
  let at = line.start
  return line.raw.split('\t').map((part) => {
    const cell = makeCell(source, { start: at, end: at + part.length })
    at += part.length + 1
    return cell
  })
}

/** One cell out of two parts of it that a line end has torn apart. */
export const mergeCells = (a: Cell, b: Cell): Cell => {
  if (!a.span) return b
  if (!b.span) return a
  return { text: a.text + b.text, span: { start: a.span.start, end: b.span.end } }
}
