import type { Finding } from '../../model/analysis.ts'
import { groupBy } from '../../model/group-by.ts'
import { isMissing } from '../../model/missing.ts'
import { referenceNoun } from '../../model/plan-noun.ts'
import type { FindingRule } from '../rule.ts'

const id = 'coverage/unit-gaps'

/** Actions of the reference plan that bind at least two of the plans and that none of these carries or has done. */
export const unitGaps: FindingRule = {
  id,
  find: ({ initiatives, coverage, plans, ...analysis }) => {
    const reference = plans.find((p) => p.id === analysis.reference)
    if (!reference) return []
    const titles = new Map(plans.map((p) => [p.id, p.title]))
    const byUnit = groupBy(coverage, (cell) => cell.unit)
    return initiatives
      .filter((u) => u.obligation !== null && u.kind === 'action')
      .flatMap((unit): Finding[] => {
        const cells = byUnit.get(unit.id) ?? []
        const gaps = cells.filter(isMissing)
        const carried = cells.some((c) => c.status !== 'none' || c.done.length > 0)
        if (gaps.length < 2 || carried) return []
        return [
          {
            id: `${id}:${unit.id}`,
            rule: id,
            severity: 'info',
            plans: gaps.map((c) => c.plan),
            title: `各规划均未载：${unit.title}`,
            detail: `${referenceNoun(reference)}列有此项，${gaps.map((c) => titles.get(c.plan)).join('、')}的任务、目标与保障措施中均未见。`,
            evidence: [unit.evidence, ...gaps.flatMap((c) => (c.nearest ? [c.nearest] : []))],
          },
        ]
      })
  },
}
