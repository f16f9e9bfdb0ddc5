import type { Plan } from '../../model/analysis.ts'
import { groupBy } from '../../model/group-by.ts'
import { precedes } from '../../model/precedes.ts'

type Dated = Pick<Plan, 'id' | 'title' | 'region' | 'level' | 'period'>

/** An earlier and a later plan of one place. */
export interface PlanPair<T> {
  readonly earlier: T
  readonly later: T
}

/**
 * Plans of the same place, level and subject, the one for the period after the other's, with none of theirs between.
 * Known by what the plans say of themselves alone.
 */
export const pairPlans = <T extends Dated>(plans: readonly T[]): PlanPair<T>[] => {
  const byRegion = groupBy(plans, ({ region }) => region)
  return plans.flatMap((earlier) => {
    const later = (byRegion.get(earlier.region) ?? []).filter((one) => precedes(earlier, one))
    return later
      .filter((one) => !later.some((between) => precedes(between, one)))
      .map((one) => ({ earlier, later: one }))
  })
}
