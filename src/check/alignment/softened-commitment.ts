import { isRequired } from '../../model/binds-plan.ts'
import { groupBy } from '../../model/group-by.ts'
import { referenceNoun } from '../../model/plan-noun.ts'
import type { Remark } from '../../model/remark.ts'
import type { CheckRule, Comparison, Draft } from '../rule.ts'
import { quoteTitle, upperOnly } from '../upper.ts'
import { type HeldUnit, listTasks } from './units.ts'

const id = 'alignment/softened-commitment'

const findSofter = (draft: Draft, comparison: Comparison): HeldUnit[] =>
  listTasks(draft, comparison)
    .flatMap(({ actions }) => actions)
    // Where a person has decided that the draft carries nothing of it, there is nothing to weigh.
    .filter(({ cell }) => cell.strength?.kind === 'softer' && !(cell.status === 'none' && cell.decidedBy === 'human'))

const remarkOn = (held: readonly HeldUnit[], comparison: Comparison): Remark[] => {
  const action = comparison.analysis.initiatives.find(({ id: one }) => one === held[0].cell.strength?.action)
  if (!action) return []
  return [
    {
      rule: id,
      severity: held.some(({ unit }) => isRequired(unit)) ? 'warning' : 'info',
      place: action.evidence,
      message: `${referenceNoun(comparison.reference)}写“${held[0].unit.title}”，草案写“${action.title}”，用语较缓。`,
      suggestion: '有条件直接落实的，建议改用与上级相当的动词；只作鼓励或探索的，宜有理由。',
      basis: held.map(({ unit }) => unit.evidence),
      about: `${quoteTitle(comparison.reference)}${held[0].unit.title}`,
    },
  ]
}

/** Acts that an upper plan does or pushes and the draft only encourages or explores. */
export const softenedCommitment: CheckRule = {
  id,
  severity: 'info',
  checks: '同一事项上级规划直接部署或推进，草案只写鼓励、支持或探索。双方角色不同的不算。上级明确要求本地做的为警告。',
  good: '（省规划：落实知识产权工作经费）将知识产权工作经费列入本级财政预算。',
  bad: '（同上）探索建立知识产权财政投入机制。',
  needsUpper: true,
  check: (draft, comparisons) => ({
    remarks: upperOnly(draft, comparisons).flatMap((comparison) =>
      [...groupBy(findSofter(draft, comparison), ({ cell }) => cell.strength?.action).values()].flatMap((held) =>
        remarkOn(held, comparison),
      ),
    ),
  }),
}
