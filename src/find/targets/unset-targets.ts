import type { Finding, Indicator, TargetComparison } from '../../model/analysis.ts'
import type { FindingRule } from '../rule.ts'
import { followedPlans } from '../succession/view.ts'
import { type Facts, indicatorsById, planName, showTarget } from './view.ts'

const id = 'unset-target'

/** Verdicts of one target of the reference plan. */
export const byReference = (facts: Facts): { target: Indicator; comparisons: TargetComparison[] }[] => {
  const indicators = indicatorsById(facts)
  const ids = [...new Set(facts.comparisons.map((c) => c.reference))]
  return ids.flatMap((reference) => {
    const target = indicators.get(reference)
    return target ? [{ target, comparisons: facts.comparisons.filter((c) => c.reference === reference) }] : []
  })
}

/** Targets of the reference plan that every other plan could set and none does. */
export const unsetTargets: FindingRule = {
  id,
  find: (facts): Finding[] => {
    const names = new Map(facts.plans.map((p) => [p.id, planName(p)]))
    const followed = followedPlans(facts)
    return byReference(facts)
      .map(({ target, comparisons }) => ({ target, comparisons: comparisons.filter((c) => !followed.has(c.plan)) }))
      .filter(({ comparisons }) => comparisons.length > 0 && comparisons.every((c) => c.verdict === 'not_set'))
      .map(({ target, comparisons }) => ({
        id: `${id}:${target.id}`,
        rule: id,
        severity: 'info',
        plans: comparisons.map((c) => c.plan),
        title: `“${target.name}”（${showTarget(target)}）：各地均未设目标`,
        detail: `${comparisons.map((c) => names.get(c.plan) ?? c.plan).join('、')}的文本中都没有这一指标或相近指标。`,
        evidence: [target.evidence],
      }))
  },
}
