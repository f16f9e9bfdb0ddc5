import type { Cell } from '../model/document.ts'
import type { Span, TextView } from '../model/text.ts'

/** A part of a plan between two paragraph ends, before it takes its place in the tree. */
export type Block =
  | {
      readonly kind: 'heading'
      /** Nesting depth, 1 outermost. */
      readonly level: number
      readonly style: string
      readonly number: string
      readonly ordinal: number | null
      readonly title: TextView
      /** Number and title, without the full stop behind them. */
      readonly span: Span
    }
  | { readonly kind: 'box'; readonly number: string; readonly title: TextView; readonly span: Span }
  | {
      readonly kind: 'paragraph'
      readonly view: TextView
      /** Lines of a paragraph with blank lines between them (`loose`), without (`tight`), or one line only (null). */
      readonly spacing: 'loose' | 'tight' | null
      /** True where a blank line stands before it. */
      readonly apart?: boolean
    }
  | { readonly kind: 'note'; readonly view: TextView }
  | { readonly kind: 'front'; readonly view: TextView; readonly part: 'notice' | 'title' }
  | {
      readonly kind: 'table'
      readonly rows: readonly (readonly Cell[])[]
      readonly headerRows: number
      readonly span: Span
    }

export type HeadingBlock = Extract<Block, { kind: 'heading' }>
