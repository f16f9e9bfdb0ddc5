import type { Indicator, TargetComparison } from '../../model/analysis.ts'
import type { Comparison, Draft } from '../rule.ts'
import { upperOnly } from '../upper.ts'

/** A target of an upper plan held against the draft. */
export interface HeldTarget {
  readonly comparison: Comparison
  readonly held: TargetComparison
  readonly theirs: Indicator
  /** The draft's, null where it sets none. */
  readonly own: Indicator | null
}

/** All targets of the upper plans, each held against the draft. */
export const listTargets = (draft: Draft, comparisons: readonly Comparison[]): HeldTarget[] =>
  upperOnly(draft, comparisons).flatMap((comparison) => {
    const indicators = new Map(comparison.analysis.indicators.map((one) => [one.id, one]))
    return comparison.analysis.comparisons.flatMap((held): HeldTarget[] => {
      const theirs = indicators.get(held.reference)
      if (!theirs || held.plan !== draft.plan.id) return []
      return [{ comparison, held, theirs, own: indicators.get(held.indicator ?? '') ?? null }]
    })
  })
