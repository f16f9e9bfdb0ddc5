import { referenceNoun } from '../../model/plan-noun.ts'
import type { Remark } from '../../model/remark.ts'
import type { CheckRule, Comparison, Draft } from '../rule.ts'
import { quoteTitle } from '../upper.ts'
import { isCarriedBelow, standingOf } from './standing.ts'
import { checkTasks, type HeldTask, type HeldUnit, quoteUnits, quoteWords, unitsOf } from './units.ts'

const id = 'alignment/possibly-missing'

const SOME = 4

/** Of each unit the first thing that it names and the draft nowhere does; of one alone, several. */
const quoteLacking = (units: readonly HeldUnit[]): string => {
  const ofEach = units.length === 1 ? SOME - 1 : 1
  const words = units.flatMap(({ cell }) => cell.lacking?.slice(0, ofEach) ?? [])
  return quoteWords([...new Set(words)], SOME)
}

const remarkOn = (held: HeldTask, draft: Draft, comparison: Comparison): Remark[] => {
  const doubtful = unitsOf(held).filter(
    (one) =>
      standingOf(one, draft) === 'doubtful' &&
      one.cell.evidence.length > 0 &&
      !(one === held.task && isCarriedBelow(held, draft)),
  )
  if (doubtful.length === 0) return []
  const { task } = held
  const isWhole = doubtful.some(({ unit }) => unit === task.unit)
  const others = doubtful.filter(({ unit }) => unit !== task.unit)
  const which = isWhole ? '' : `之下的${quoteUnits(others)}`
  return [
    {
      rule: id,
      severity: 'info',
      place: doubtful[0].cell.evidence[0],
      message: `${referenceNoun(comparison.reference)}“${task.unit.title}”${which}，草案疑似未载：全文未见${quoteLacking(doubtful)}，这里的文字相近，请核。`,
      suggestion: '这里的文字已含这一要求的，不必改；没有含的，按未承接处理，补写或说明理由。',
      basis: doubtful.flatMap(({ unit, cell }, i) => [unit.evidence, ...(i > 0 ? cell.evidence.slice(0, 1) : [])]),
      about: `${quoteTitle(comparison.reference)}${task.unit.title}`,
    },
  ]
}

/** What an upper plan asks and the draft comes near to without naming what it names: a person has to look. */
export const possiblyMissing: CheckRule = {
  id,
  severity: 'info',
  checks:
    '疑似未载，请核：上级规划要求的事项，草案有文字相近，而其中点名的东西全文未见（原词没有，相近的说法也没有）。宁可多报一条请人看，不替人断定已经承接；请看是否用了别的说法。每项任务只报一条。',
  good: '（省规划：建设知识产权融资服务平台）建设知识产权融资服务平台。',
  bad: '（同上）有效发挥知识产权融资、保险、评估、转移对接服务的支撑作用。（全文未见“融资服务平台”）',
  needsUpper: true,
  check: checkTasks(remarkOn),
}
