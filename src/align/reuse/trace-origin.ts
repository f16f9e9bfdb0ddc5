import type { Plan, ReuseGroup } from '../../model/analysis.ts'
import type { PlanMeta } from '../../model/plan-meta.ts'
import { precedes } from '../../model/precedes.ts'

const ranks: Readonly<Record<Plan['level'], number>> = { national: 0, province: 1, city: 2, county: 3 }

/** Whether one place lies in the other, as far as names and manifest say: 成都市郫都区 in 成都市, or a stated parent. */
const governs = (upper: PlanMeta, lower: PlanMeta): boolean =>
  ranks[upper.level] < ranks[lower.level] &&
  (upper.level === 'national' ||
    (upper.region !== '' && (lower.parent === upper.region || lower.region.startsWith(upper.region))))

const follow = (from: PlanMeta, to: PlanMeta): string | null => {
  if (precedes(from, to)) return '同一地方前一期规划已有此文字'
  if (from.date && to.date && from.date < to.date && governs(from, to))
    return `发布在前（${from.date}，另一份${to.date}）、层级较高，本次比对中只有这两份规划载有`
  return null
}

/**
 * Who had a passage first, of the plans that hold it. Said of two holders only: the earlier by date, above the other, and
 * its own superior; or the plan of the same place for the period before. Anything else may have a third source that is
 * not among the compared plans: null.
 */
export const traceOrigin = (holders: readonly (PlanMeta | undefined)[]): ReuseGroup['origin'] => {
  const [a, b] = holders
  if (holders.length !== 2 || !a || !b) return null
  for (const [from, to] of [
    [a, b],
    [b, a],
  ]) {
    const because = follow(from, to)
    if (because) return { plan: from.id, because }
  }
  return null
}
