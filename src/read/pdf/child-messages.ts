import type { SourceText } from '../../model/document.ts'

/** What the child that reads PDFs is asked: plain JSON, and nothing of the machine, not even the name of the file. */
export interface Order {
  readonly base64: string
  readonly maxPages: number
}

/** What it answers: a text, the fields of a PlanError, or a fault of ours. The source names no file. */
export type Answer =
  | { readonly kind: 'read'; readonly source: SourceText }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string; readonly remedy: string }
  | { readonly kind: 'failed'; readonly message: string }
