import { referenceNoun } from '../../model/plan-noun.ts'
import type { Remark } from '../../model/remark.ts'
import type { CheckRule, Comparison, Draft } from '../rule.ts'
import { quoteTitle } from '../upper.ts'
import { reviewOf, standingOf } from './standing.ts'
import { checkTasks, type HeldTask, quoteUnits, shorten, unitsOf } from './units.ts'

const id = 'alignment/done'

const remarkOn = (held: HeldTask, draft: Draft, comparison: Comparison): Remark[] => {
  const done = unitsOf(held).filter((one) => standingOf(one, draft) === 'done')
  if (done.length === 0) return []
  const { task } = held
  const under = done.some(({ unit }) => unit === task.unit) ? '' : `之下的${quoteUnits(done)}`
  const lacking = done.every(({ cell }) => cell.status === 'none') ? '没有安排' : '没有完整安排'
  const [told] = reviewOf(done[0], draft)
  return [
    {
      rule: id,
      severity: 'info',
      place: told,
      message: `${referenceNoun(comparison.reference)}“${task.unit.title}”${under}，草案任务部分${lacking}，回顾中写有“${shorten(told.quote)}”。`,
      suggestion: '回顾所写就是这一要求并已完成的，不必改；没有做完或者还要巩固、深化的，建议在任务中写明。',
      basis: done.map(({ unit }) => unit.evidence),
      about: `${quoteTitle(comparison.reference)}${task.unit.title}`,
    },
  ]
}

/** What an upper plan asks and the draft's review says is done: no gap, and worth a look. */
export const done: CheckRule = {
  id,
  severity: 'info',
  checks:
    '上级规划要求的事项，草案任务部分没有写或没有写全，但回顾部分写到（已完成的不算缺少，是否就是这一要求、是否做完，请人核对）。',
  good: '（省规划：建设地理标志保护中心）建成地理标志保护中心。……继续发挥地理标志保护中心作用。',
  bad: '（同上）“十三五”期间建成地理标志保护中心。（任务部分不再提及）',
  needsUpper: true,
  check: checkTasks(remarkOn),
}
