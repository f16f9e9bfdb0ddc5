import { referenceNoun } from '../../model/plan-noun.ts'
import type { Remark } from '../../model/remark.ts'
import type { CheckRule, Comparison, Draft } from '../rule.ts'
import { quoteTitle } from '../upper.ts'
import { standingOf } from './standing.ts'
import { checkTasks, type HeldTask, type HeldUnit, quoteWords, unitsOf } from './units.ts'

const id = 'alignment/partly-carried'

/** Words that are quoted of one unit. */
const SOME = 2

/** “…”，草案写有“…”，全文未见“…”; where a person judged it there may be nothing to quote. */
const describe = ({ cell: { written, lacking } }: HeldUnit, name: string): string =>
  written && lacking
    ? `${name}，草案写有${quoteWords(written, SOME)}，全文未见${quoteWords(lacking, SOME)}`
    : `${name}，草案只写到一部分`

const remarkOn = (held: HeldTask, draft: Draft, comparison: Comparison): Remark[] => {
  const partly = unitsOf(held).filter((one) => standingOf(one, draft) === 'partly' && one.cell.evidence.length > 0)
  if (partly.length === 0) return []
  const { task } = held
  const told = partly.map((one, i) => {
    const isWhole = one.unit === task.unit
    const under = i === 0 ? `${referenceNoun(comparison.reference)}“${task.unit.title}”${isWhole ? '' : '之下的'}` : ''
    return describe(one, `${under}${isWhole ? '' : `“${one.unit.title}”`}`)
  })
  return [
    {
      rule: id,
      severity: 'info',
      place: partly[0].cell.evidence[0],
      message: `${told.join('；')}。`,
      suggestion: '请核对未见的部分是否已用别的话写到；没有写到的，建议补全对象或做法。',
      basis: partly.flatMap((one, i) => [one.unit.evidence, ...(i > 0 ? one.cell.evidence.slice(0, 1) : [])]),
      about: `${quoteTitle(comparison.reference)}${task.unit.title}`,
    },
  ]
}

/** What an upper plan asks and the draft has in part: of the things named one stands there, another nowhere. */
export const partlyCarried: CheckRule = {
  id,
  severity: 'info',
  checks:
    '上级规划一项要求点名的几样东西，草案写有一样，另一样全文未见（原词没有，相近的说法也没有）。只按原词核对，写有的、未见的都列出；供补写时参考，每项任务只报一条。',
  good: '（省规划：建立技术调查官和专家辅助人制度）建立技术调查官、专家辅助人制度。',
  bad: '（同上）建立技术调查官制度。（全文未见“专家辅助人”）',
  needsUpper: true,
  check: checkTasks(remarkOn),
}
