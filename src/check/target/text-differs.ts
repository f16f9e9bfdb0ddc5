import type { Indicator } from '../../model/analysis.ts'
import type { Remark } from '../../model/remark.ts'
import { remarkOn } from '../remark-on.ts'
import type { CheckRule, Draft } from '../rule.ts'
import { showTarget } from '../show-target.ts'

const id = 'target/text-differs'
const severity = 'warning'

/** A round figure that is passed lies no farther off. */
const MOST_ROUNDED = 1.05

const isLevel = ({ target }: Indicator): boolean => ['=', '>=', '<='].includes(target.op)

const amountOf = (indicator: Indicator): number => indicator.normalized?.target ?? indicator.target.value

/** 新增 and 累计 count something else than the stock. */
const countsAlike = (a: Indicator, b: Indicator): boolean =>
  (a.cumulative === false) === (b.cumulative === false) && /新增|净增/u.test(a.name) === /新增|净增/u.test(b.name)

/** 突破1100公里 rounds 1106 down: more than a figure is meant, and the table tells how much more. */
const roundsDown = (table: Indicator, prose: Indicator): boolean =>
  prose.caveats.includes('“突破”为严格大于') &&
  amountOf(table) > amountOf(prose) &&
  amountOf(table) <= amountOf(prose) * MOST_ROUNDED

/** A bound in the text and another figure in the table: both may hold, and yet one of them is not meant. */
const differ = (table: Indicator, prose: Indicator): boolean =>
  table.source === 'table' &&
  prose.source === 'prose' &&
  table.family !== null &&
  table.family === prose.family &&
  isLevel(table) &&
  isLevel(prose) &&
  (prose.target.year === null || table.target.year === null || prose.target.year === table.target.year) &&
  countsAlike(table, prose) &&
  !roundsDown(table, prose) &&
  amountOf(table) !== amountOf(prose)

const isTold = ({ findings }: Draft, a: Indicator, b: Indicator): boolean =>
  findings.some(({ id: found }) => found.endsWith(`:${a.id}:${b.id}`) || found.endsWith(`:${b.id}:${a.id}`))

const tell = (draft: Draft, table: Indicator): Remark[] =>
  draft.indicators
    .filter((prose) => differ(table, prose) && !isTold(draft, table, prose))
    .slice(0, 1)
    .map((prose) =>
      remarkOn(
        { id, severity },
        {
          place: prose.evidence,
          message: `“${table.name}”表中为${showTarget(table)}，正文为${showTarget(prose)}`,
          suggestion: '请核对两处，统一数值；口径不同的，请注明。',
          about: table.name,
          basis: [table.evidence],
        },
      ),
    )

export const textDiffers: CheckRule = {
  id,
  severity,
  checks: '同一指标在表中和正文中的数值应当一致，正文写“以上”的，数值也应与表相同。',
  good: '正文：质押贷款金额3亿元以上；表：3',
  bad: '正文：质押贷款金额3亿元以上；表：8',
  check: (draft) => ({ remarks: draft.indicators.flatMap((indicator) => tell(draft, indicator)) }),
}
