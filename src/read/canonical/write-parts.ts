import type { Layout } from '../../model/document.ts'
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
const writeRow = (row: readonly string[]): string => {
  const [first = '', ...rest] = row.map((cell) => cell.replace(/\s+/gu, ' ').trim())
  return [first || EMPTY_FIRST, ...rest, ...(row.length === 2 ? [''] : [])].join('\t')
}

/** Parts as plain text: a paragraph a line, a row a line with tabs between the cells, a blank line behind a table. */
export const writeParts = (parts: readonly Part[]): WrittenParts => {
  const lines: string[] = []
  const headingStarts: number[] = []
  const frames: Span[] = []
  let at = 0
  const add = (line: string): void => {
    const clean = line.replace(loneSurrogate, '\ufffd')
    lines.push(clean)
    at += clean.length + 1
  }
  const write = (part: Part): void => {
    if (part.kind === 'table') for (const line of [...part.rows.map(writeRow), '']) add(line)
    else if (part.kind === 'frame') {
      const start = at
      part.parts.forEach(write)
      frames.push({ start, end: at })
    } else {
      if (part.isHeading) headingStarts.push(at)
      add(part.text)
    }
  }
  parts.forEach(write)
  return { text: lines.length > 0 ? `${lines.join('\n')}\n` : '', layout: { headingStarts, frames } }
}
