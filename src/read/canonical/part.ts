/** A piece of a plan as the file sets it, before it is written as plain text. */
export type Part =
  | {
      readonly kind: 'line'
      readonly text: string
      /** True where the file marks the line as a heading, by a style or a tag. */
      readonly isHeading?: boolean
      /** Paragraph of the file that it was made of; left out where the file does not count them. */
      readonly paragraph?: number
    }
  | {
      readonly kind: 'table'
      readonly rows: readonly (readonly string[])[]
      /** For each cell the paragraph of the file that it begins with. */
      readonly paragraphs?: readonly (readonly (number | undefined)[])[]
    }
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
export const makeLines = (text: string, isHeading = false, paragraph?: number): Part[] =>
  text
    .split(/[\r\n\f\v\u2028\u2029]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({
      kind: 'line',
      text: line,
      ...(isHeading ? { isHeading } : {}),
      ...(paragraph === undefined ? {} : { paragraph }),
    }))

/** The first paragraph of the file that parts were made of. */
export const firstParagraph = (parts: readonly Part[]): number | undefined => {
  for (const part of parts) {
    const found =
      part.kind === 'line'
        ? part.paragraph
        : part.kind === 'frame'
          ? firstParagraph(part.parts)
          : part.paragraphs?.flat().find((one) => one !== undefined)
    if (found !== undefined) return found
  }
  return undefined
}

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
