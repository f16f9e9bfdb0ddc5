import type { Layout, ParagraphPlace } from '../../model/document.ts'
import type { Span } from '../../model/text.ts'
import type { Part } from './part.ts'

export interface WrittenParts {
  readonly text: string
  readonly layout: Layout
}

const loneSurrogate = /\p{Surrogate}/gu
/** An empty cell at the start of a row would read as an indented line. */
const EMPTY_FIRST = '\u3000'

/** Cells with tabs between them, at least two, so that a table of two columns is known as one. */
const writeRow = (row: readonly string[]): readonly string[] => {
  const [first = '', ...rest] = row.map((cell) => cell.replace(/\s+/gu, ' ').trim())
  return [first || EMPTY_FIRST, ...rest, ...(row.length === 2 ? [''] : [])]
}

/** Parts as plain text: a paragraph a line, a row a line with tabs between the cells, a blank line behind a table. */
export const writeParts = (parts: readonly Part[]): WrittenParts => {
  const lines: string[] = []
  const headingStarts: number[] = []
  const frames: Span[] = []
  const paragraphs: ParagraphPlace[] = []
  let at = 0
  const add = (line: string): void => {
    const clean = line.replace(loneSurrogate, '\ufffd')
    lines.push(clean)
    at += clean.length + 1
  }
  const notePlace = (start: number, paragraph: number | undefined): void => {
    if (paragraph !== undefined) paragraphs.push({ start, paragraph })
  }
  const addTable = ({ rows, paragraphs }: Extract<Part, { kind: 'table' }>): void => {
    rows.forEach((row, y) => {
      let start = at
      const cells = writeRow(row)
      cells.forEach((cell, x) => {
        notePlace(start, paragraphs?.[y]?.[x])
        start += cell.length + 1
      })
      add(cells.join('\t'))
    })
    add('')
  }
  const write = (part: Part): void => {
    if (part.kind === 'table') addTable(part)
    else if (part.kind === 'frame') {
      const start = at
      part.parts.forEach(write)
      frames.push({ start, end: at })
    } else {
      if (part.isHeading) headingStarts.push(at)
      notePlace(at, part.paragraph)
      add(part.text)
    }
  }
  parts.forEach(write)
  const text = lines.length > 0 ? `${lines.join('\n')}\n` : ''
  return { text, layout: { headingStarts, frames, ...(paragraphs.length > 0 ? { paragraphs } : {}) } }
}
