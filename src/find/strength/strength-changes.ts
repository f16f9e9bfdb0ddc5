import type { Finding } from '../../model/analysis.ts'
import { referenceNoun } from '../../model/plan-noun.ts'
import type { FindingRule } from '../rule.ts'
import { type Facts, planName } from '../targets/view.ts'

const words = { softer: '为缓', harder: '为实' } as const
const reasons = {
  softer: '上级直接部署或推进，本地写为鼓励、支持或探索。',
  harder: '上级写为鼓励、支持或探索，本地直接部署或推进。',
} as const

const findKind = (facts: Facts, kind: keyof typeof words, id: string): Finding[] => {
  const units = new Map(facts.initiatives.map((unit) => [unit.id, unit]))
  const plans = new Map(facts.plans.map((plan) => [plan.id, plan]))
  const reference = plans.get(facts.reference ?? '')
  const noun = reference ? referenceNoun(reference) : '参照规划'
  return facts.coverage.flatMap((cell): Finding[] => {
    const unit = units.get(cell.unit)
    const plan = plans.get(cell.plan)
    // Where a person has decided that the plan carries nothing of it, there is nothing to weigh.
    const rejected = cell.status === 'none' && cell.decidedBy === 'human'
    const action = !rejected && cell.strength?.kind === kind ? units.get(cell.strength.action) : undefined
    if (!unit || !plan || !action) return []
    return [
      {
        id: `${id}:${unit.id}:${plan.id}`,
        rule: id,
        severity: 'info',
        plans: [plan.id],
        title: `${planName(plan)}“${action.title}”，语气较${noun}“${unit.title}”${words[kind]}`,
        detail: `${reasons[kind]}只说用语，不评价工作。`,
        evidence: [unit.evidence, action.evidence],
      },
    ]
  })
}

/** Acts that a plan only encourages or explores where the reference plan does or pushes them. */
export const softenedActs: FindingRule = {
  id: 'softened-act',
  find: (facts) => findKind(facts, 'softer', 'softened-act'),
}

/** Acts that a plan does or pushes where the reference plan only encourages or explores them. */
export const hardenedActs: FindingRule = {
  id: 'hardened-act',
  find: (facts) => findKind(facts, 'harder', 'hardened-act'),
}
