import type { Evidence, Finding } from '../../model/analysis.ts'
import { groupBy } from '../../model/group-by.ts'
import { isMissing, isPerhapsMissing } from '../../model/missing.ts'
import { referenceNoun } from '../../model/plan-noun.ts'
import type { FindingRule } from '../rule.ts'
import { followedPlans } from '../succession/view.ts'

const id = 'coverage/plan-gaps'
const quoted = 3

/** Per plan: how many of the actions that bind it it neither carries nor has done, with the first of them. */
export const planGaps: FindingRule = {
  id,
  find: (analysis) => {
    const reference = analysis.plans.find((p) => p.id === analysis.reference)
    if (!reference) return []
    const noun = referenceNoun(reference)
    const units = new Map(analysis.initiatives.map((u) => [u.id, u]))
    const followed = followedPlans(analysis)
    const byPlan = groupBy(analysis.coverage, (cell) => cell.plan)
    return analysis.plans.flatMap((plan): Finding[] => {
      if (followed.has(plan.id)) return []
      const cells = (byPlan.get(plan.id) ?? []).filter((c) => units.get(c.unit)?.kind === 'action')
      const gaps = cells.filter(isMissing)
      if (gaps.length === 0) return []
      const missing = gaps.flatMap((c) => units.get(c.unit) ?? [])
      const evidence: Evidence[] = missing.slice(0, quoted).map((u) => u.evidence)
      const unsure = cells.filter(isPerhapsMissing).length
      const unsureWords = unsure > 0 ? `另有${unsure}项仅见相近表述，可能未载，待核。` : ''
      const review = gaps.filter((c) => c.review).length
      return [
        {
          id: `${id}:${plan.id}`,
          rule: id,
          severity: plan.caveats.length > 0 ? 'info' : 'warning',
          plans: [plan.id],
          title: `${plan.title}：${noun}的${gaps.length}项举措未见承接`,
          detail: `只计具体举措（不计标题），且只计对该地有要求的事项；其中${review}项接近判断界限，待核。${unsureWords}${plan.caveats.join('')}`,
          evidence,
        },
      ]
    })
  },
}
