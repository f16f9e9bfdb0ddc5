import type { Indicator, Plan } from '../../model/analysis.ts'
import { isLowerBetter } from '../../model/lower-is-better.ts'
import { changeOf } from './changes.ts'
import { isFall } from './falls.ts'

const show = (value: number, unit: string): string => `${value}${unit}`

const dueOf = ({ target }: Indicator): string =>
  target.year === null ? '未写年份' : `${target.year}年${target.month ? `${target.month}月` : ''}`

const isFloor = (indicator: Indicator): boolean => indicator.target.op === '>=' || indicator.target.op === '<='

type Levels = NonNullable<Indicator['normalized']>

/** Notes on two levels of which the lower is the better, as of PM2.5. */
const fallRemarks = (reference: Levels, held: Levels, verdict: string): string[] => {
  const remarks = ['以低为优']
  const [goal, base] = [reference.target ?? 0, held.baseline]
  if (verdict === 'below' && base !== undefined && base <= goal)
    remarks.push(
      `本方案基期${show(base, held.unit)}已不高于参照方案的目标${show(goal, reference.unit)}，“低于”不说明力度`,
    )
  if (base !== undefined && held.target !== undefined && held.target >= base)
    remarks.push(`目标不低于本方案自身基期${show(base, held.unit)}`)
  return remarks
}

/** Notes on two levels that were ranked. */
const rankRemarks = (reference: Indicator, held: Indicator, verdict: string): string[] => {
  const remarks: string[] = []
  const [r, h] = [reference.normalized, held.normalized]
  if (!r || !h || r.target === undefined || h.target === undefined) return remarks
  // The base of a row of falls is the fall of the years before.
  if (isFall(reference)) return remarks
  if (isLowerBetter(reference)) return fallRemarks(r, h, verdict)
  if (verdict === 'above' && h.baseline !== undefined && h.baseline >= r.target)
    remarks.push(
      `本方案基期${show(h.baseline, h.unit)}已不低于参照方案的目标${show(r.target, r.unit)}，“高于”不说明力度`,
    )
  if (verdict === 'below' && r.baseline !== undefined && h.target < r.baseline)
    remarks.push(`目标${show(h.target, h.unit)}低于参照方案的基期${show(r.baseline, r.unit)}`)
  if (h.baseline !== undefined && h.target <= h.baseline && held.target.op !== '<=')
    remarks.push(`目标不高于本方案自身基期${show(h.baseline, h.unit)}`)
  if (isFloor(held)) remarks.push(held.target.op === '>=' ? '“以上”为下限，按下限比较' : '“以内”为上限，以低为优')
  return remarks
}

const levels: Readonly<Record<Plan['level'], number>> = { national: 0, province: 1, city: 2, county: 3 }

/** What a reader must know of a plan before any of its targets is compared. */
export const planRemarks = (reference: Plan, plan: Plan): string[] => {
  const remarks: string[] = []
  if (plan.status === 'draft') remarks.push('本方案为征求意见稿')
  if (levels[plan.level] - levels[reference.level] > 1) remarks.push('隔级对照')
  return remarks
}

/** What a reader must know of a pair of targets, in Chinese. */
export const pairRemarks = (
  reference: Indicator,
  held: Indicator,
  { verdict, because }: { verdict: string; because: readonly string[] },
): string[] => {
  const remarks = ['above', 'equal', 'below'].includes(verdict) ? rankRemarks(reference, held, verdict) : []
  const told = because.some((words) => words.startsWith('目标年份不同'))
  if (!told && dueOf(reference) !== dueOf(held))
    remarks.push(`时点不同（参照方案${dueOf(reference)}，本方案${dueOf(held)}）`)
  if (changeOf(held) === null && held.cumulative === null) remarks.push('本方案未写可比的基期')
  if (held.cumulative === true && changeOf(held) === null) remarks.push('累计指标，不计算变化')
  return [...remarks, ...held.caveats.filter((c) => c.includes('请核'))]
}
