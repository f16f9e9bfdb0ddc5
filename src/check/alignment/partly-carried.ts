import type { Evidence } from '../../model/analysis.ts'
import { referenceNoun } from '../../model/plan-noun.ts'
import type { Remark } from '../../model/remark.ts'
import type { CheckRule, Comparison, Draft } from '../rule.ts'
import { quoteTitle, upperOnly } from '../upper.ts'
import { standingOf } from './standing.ts'
import { type HeldTask, type HeldUnit, listTasks, quoteUnits, unitsOf } from './units.ts'

const id = 'alignment/partly-carried'

/** The passage that carries a part; for a gap the nearest one, which names the thing. */
const placeOf = ({ cell }: HeldUnit): Evidence | undefined => cell.evidence[0] ?? cell.nearest

const toList = (place: Evidence | undefined): Evidence[] => (place ? [place] : [])

const remarkOn = (held: HeldTask, draft: Draft, comparison: Comparison): Remark[] => {
  const partly = unitsOf(held).filter((one) => standingOf(one, draft) === 'partly' && placeOf(one))
  if (partly.length === 0) return []
  const { task } = held
  const isWhole = partly.some(({ unit }) => unit === task.unit)
  const inDoubt = partly.every(({ cell }) => cell.review) ? '（接近判断界限，待核）' : ''
  return [
    {
      rule: id,
      severity: 'info',
      place: placeOf(partly[0]) ?? null,
      message: `${referenceNoun(comparison.reference)}“${task.unit.title}”${isWhole ? '' : `之下的${quoteUnits(partly)}`}，草案只写到一部分${inDoubt}。`,
      suggestion: '请核对这里的文字是否已含上级的要求；没有含的，建议补全对象或做法。',
      basis: partly.flatMap((one, i) => [one.unit.evidence, ...(i > 0 ? toList(placeOf(one)) : [])]),
      about: `${quoteTitle(comparison.reference)}${task.unit.title}`,
    },
  ]
}

/** What an upper plan asks and the draft has in part, or in more general words. */
export const partlyCarried: CheckRule = {
  id,
  severity: 'info',
  checks: '上级规划要求的事项，草案只写到其中一部分，或写得更笼统。供补写时参考，每项任务只报一条。',
  good: '（省规划：建立技术调查官和专家辅助人制度）建立技术调查官、专家辅助人制度。',
  bad: '（同上）探索技术调查官制度。',
  needsUpper: true,
  check: (draft, comparisons) => ({
    remarks: upperOnly(draft, comparisons).flatMap((comparison) =>
      listTasks(draft, comparison).flatMap((held) => remarkOn(held, draft, comparison)),
    ),
  }),
}
