import type { DecisionReport } from '../../model/analysis.ts'
import type { PlanError } from '../../model/errors.ts'
import type { PlanRecord, ReferenceView, SharedWording } from '../../model/large-run.ts'

/** A plan that was held against the reference, and the path of its page. */
export interface HeldRecord {
  readonly record: PlanRecord
  readonly page: string
}

/** What the pages on all plans are drawn from. */
export interface Summary {
  readonly view: ReferenceView
  readonly held: readonly HeldRecord[]
  readonly failures: readonly PlanError[]
  /** How many wordings two plans or more use, and those of most plans. */
  readonly wordings: { readonly groups: number; readonly largest: readonly SharedWording[] }
  /** Undefined where the run was given no decisions. */
  readonly decisions: DecisionReport | undefined
}
