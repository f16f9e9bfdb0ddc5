import type { Finding } from '../../model/analysis.ts'
import type { FindingRule } from '../rule.ts'
import { indicatorsById, planName } from '../targets/view.ts'

const id = 'changed-nature'

/** Targets on one quantity that one plan calls 预期性 and the other 约束性. */
export const changedNature: FindingRule = {
  id,
  find: (facts): Finding[] => {
    const indicators = indicatorsById(facts)
    const plans = new Map(facts.plans.map((plan) => [plan.id, plan]))
    return facts.comparisons.flatMap((comparison): Finding[] => {
      const theirs = indicators.get(comparison.reference)
      const own = indicators.get(comparison.indicator ?? '')
      const plan = plans.get(comparison.plan)
      // A look-alike is another quantity, and what binds there binds nothing here.
      if (!theirs?.nature || !own?.nature || !plan || theirs.nature === own.nature) return []
      if (theirs.family === null || theirs.family !== own.family) return []
      return [
        {
          id: `${id}:${own.id}`,
          rule: id,
          severity: 'info',
          plans: [plan.id],
          title: `“${own.name}”参照规划为${theirs.nature}，${planName(plan)}为${own.nature}`,
          detail: own.nature === '约束性' ? '本规划把预期性指标定为约束性。' : '本规划把约束性指标定为预期性，请核。',
          evidence: [theirs.evidence, own.evidence],
        },
      ]
    })
  },
}
