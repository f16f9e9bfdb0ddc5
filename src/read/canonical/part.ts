/** A piece of a plan as the file sets it, before it is written as plain text. */
export type Part =
  | {
      readonly kind: 'line'
      readonly text: string
      /** True where the file marks the line as a heading, by a style or a tag. */
      readonly isHeading?: boolean
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  /** What stands in a frame of its own. */
  | { readonly kind: 'frame'; readonly parts: readonly Part[] }

/** A cell of a table as the file sets it: its content, and how many columns and rows it covers. */
export interface LaidCell {
  readonly parts: readonly Part[]
  readonly colSpan: number
  readonly rowSpan: number
}

const separators = /[\t\r\n\f\v\u2028\u2029]+/gu

/** One line of the text; a part of several lines becomes several. */
export const makeLines = (text: string, isHeading = false): Part[] =>
  text
    .split(/[\r\n\f\v\u2028\u2029]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ kind: 'line', text: line, ...(isHeading ? { isHeading } : {}) }))

/** Content of a cell as one line. */
export const flattenParts = (parts: readonly Part[]): string =>
  parts
    .map((part): string => {
      if (part.kind === 'frame') return flattenParts(part.parts)
      return part.kind === 'line' ? part.text : part.rows.map((row) => row.join(' ')).join(' ')
    })
    .join(' ')
    .replace(separators, ' ')
    .trim()
