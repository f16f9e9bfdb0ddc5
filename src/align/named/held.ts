import type { CoverageCell, Initiative } from '../../model/analysis.ts'
import type { Document } from '../../model/document.ts'

/** One thing that the reference plan sets out to do, and how far another plan was found to carry it. */
export interface Held {
  readonly unit: Initiative
  readonly cell: CoverageCell
  /** The other plan. */
  readonly plan: Document
  readonly reference: Document
}
