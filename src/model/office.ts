/** What offices pass around, as plain data: the same records become Word files and workbooks. */

/**
 * A text with a link to a place of the report. `href` is relative to the folder that the file lies in, never from a plan.
 * A few words only: some spreadsheets do not wrap them. Word files leave the link behind.
 */
export interface OfficeLink {
  readonly text: string
  readonly href: string
}

/** Text is always text, whatever sign it opens with. Null is an empty cell, e.g. one that people fill in. */
export type OfficeCell = string | number | OfficeLink | null

export interface OfficeColumn {
  readonly header: string
  /** In Chinese characters. In Word the columns share the width of the page in this proportion. */
  readonly width: number
}

/** A sheet of a workbook, or a table in a Word file; every row is as long as `columns`. */
export interface OfficeTable {
  /** Name of the sheet, and head of the printed page; a Word file takes its caption from the block before. */
  readonly title: string
  readonly columns: readonly OfficeColumn[]
  readonly rows: readonly (readonly OfficeCell[])[]
}

/** A paragraph may open with words that carry it, set in bold: 眉山。 */
export type OfficeBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly lead?: string; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'table'; readonly table: OfficeTable }

/** A Word file, set as official documents are (GB/T 9704—2012); `landscape` for tables of many columns. */
export interface OfficeDocument {
  /** May be broken into lines, best between words. */
  readonly title: string
  readonly landscape: boolean
  readonly blocks: readonly OfficeBlock[]
}

/** A file to be made: its path relative to the report folder, and what it holds. */
export type OfficeFile =
  | { readonly path: string; readonly document: OfficeDocument }
  | { readonly path: string; readonly sheets: readonly OfficeTable[] }
