import type { Span } from '../../model/text.ts'

/** A place in a text as editors count it: lines and columns from 1, columns in UTF-16 units. */
export interface LinePlace {
  readonly line: number
  readonly column: number
}

/** Finds lines by offsets; a line ends in LF, CR or both. */
export const makeLineFinder = (text: string): ((offset: number) => LinePlace) => {
  const starts = [0]
  for (const found of text.matchAll(/\r\n|\r|\n/gu)) starts.push(found.index + found[0].length)
  return (offset) => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (starts[middle] <= offset) low = middle + 1
      else high = middle
    }
    return { line: low, column: offset - starts[low - 1] + 1 }
  }
}

/** A range of a text that lies inside it. */
export const clipSpan = (text: string, { start, end }: Span): Span => {
  const from = Math.min(Math.max(0, start), text.length)
  return { start: from, end: Math.min(Math.max(from, end), text.length) }
}
