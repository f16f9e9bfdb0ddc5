import { isLowerBetter } from '../../model/lower-is-better.ts'
import { referenceNoun } from '../../model/plan-noun.ts'
import type { Remark } from '../../model/remark.ts'
import type { CheckRule } from '../rule.ts'
import { showTarget } from '../show-target.ts'
import { quoteTitle } from '../upper.ts'
import { type HeldTarget, listTargets } from './held-targets.ts'

const id = 'alignment/target-below'

const remarkOn = ({ comparison, held, theirs, own }: HeldTarget): Remark => {
  const noun = referenceNoun(comparison.reference)
  const notes = held.because.length > 0 ? `（${held.because.join('；')}）` : ''
  return {
    rule: id,
    severity: theirs.nature === '约束性' ? 'error' : 'warning',
    place: own?.evidence ?? null,
    message: `“${own?.name ?? theirs.name}”草案目标为${own ? showTarget(own) : '未写'}，低于${noun}的${showTarget(theirs)}${notes}。`,
    suggestion:
      theirs.nature === '约束性'
        ? `这是${noun}的约束性指标，建议不低于其目标值；上级已单独下达本地任务数的，写明依据。`
        : '建议核对口径和基期；确因本地起点较低的，在编制说明中写明理由。',
    basis: [theirs.evidence],
    about: `${quoteTitle(comparison.reference)}${theirs.name}`,
  }
}

/** Targets that may be ranked and fall short of the upper plan's. */
export const targetBelow: CheckRule = {
  id,
  severity: 'warning',
  checks: '同一口径、可以比较的指标，草案的目标低于上级规划。上级定为约束性的为错误，其余为警告。',
  good: '（省规划：知识产权保护社会满意度85分）知识产权保护社会满意度达到86分。',
  bad: '（省规划：知识产权民事一审案件服判息诉率88%以上）知识产权民事一审案件服判息诉率达到85%以上。',
  needsUpper: true,
  check: (draft, comparisons) => ({
    remarks: listTargets(draft, comparisons)
      .filter(({ held, theirs }) => held.verdict === 'below' && !isLowerBetter(theirs))
      .map(remarkOn),
  }),
}
