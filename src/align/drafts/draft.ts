import type { Indicator, Initiative } from '../../model/analysis.ts'
import type { Document } from '../../model/document.ts'

/** A draft as it was taken apart. */
export interface Draft {
  readonly document: Document
  readonly initiatives: readonly Initiative[]
  readonly indicators: readonly Indicator[]
}
