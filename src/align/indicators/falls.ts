import type { Indicator, Plan } from '../../model/analysis.ts'
import { changeTold } from '../../model/is-level.ts'

/**
 * True where the figure is a fall by so many per cent, of a row (单位GDP能耗降低（%） 14) or a sentence (降低14%以上): the
 * size of a place has no part in it.
 */
export const isFall = (indicator: Indicator): boolean => changeTold(indicator) === '下降'

/** 年均 of a name or a sentence; a fall told with 累计 or with nothing is that over the whole span. */
const isYearly = ({ name, cumulative }: Indicator): boolean => cumulative === false || /年均|每年/u.test(name)

const firstYear = ({ baseline }: Indicator, { period }: Plan): number | null =>
  baseline?.year ?? (period ? Number(period.start.slice(0, 4)) - 1 : null)

/** Why two falls must not be ranked, in Chinese; null where both are over the same years. */
export const fallsApart = (reference: Indicator, held: Indicator, of: Plan, plan: Plan): string | null => {
  if (isYearly(reference) !== isYearly(held)) return '降幅口径不同（一为年均，一为规划期累计），不能排序'
  const [a, b] = [firstYear(reference, of), firstYear(held, plan)]
  if (a === null || b === null) return '未写降幅的基期，不能排序'
  if (a !== b) return `降幅的基期不同（${a}年与${b}年），不能排序`
  const [x, y] = [reference.target.year, held.target.year]
  return x !== null && y !== null && x !== y ? `目标年份不同（${x}年与${y}年），降幅不能排序` : null
}
