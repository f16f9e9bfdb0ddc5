import type { CoverageCell, Initiative } from '../../model/analysis.ts'
import type { listThings } from '../../model/coverage-reasons.ts'
import type { Document } from '../../model/document.ts'

/** A thing that a unit names. */
export interface Name {
  /** As the reasons of the judgement have it, without marks. */
  readonly name: string
  /** As the unit writes it. */
  readonly wording: string
}

/**
 * `missing`: what the judgement found nothing of in the passage; `near`: what it found something alike of (丰富金融产品 by
 * 投融资产品); `shared`: what it took for the same in other words.
 */
export type NameKind = Parameters<typeof listThings>[1]

/** One thing that the reference plan sets out to do, and how far another plan was found to carry it. */
export interface Held {
  readonly unit: Initiative
  readonly cell: CoverageCell
  /** The other plan. */
  readonly plan: Document
  readonly reference: Document
  /** What the unit names, by the reasons of the judgement. */
  readonly names: (kind: NameKind) => readonly Name[]
}
