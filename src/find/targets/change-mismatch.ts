import type { Finding, Indicator } from '../../model/analysis.ts'
import { isLevel, namesFall } from '../../model/is-level.ts'
import type { FindingRule } from '../rule.ts'
import { familyPairs, type Pair, planName, showTarget } from './view.ts'

const id = 'change-mismatch'

/** A change told in words and the one that a table implies may differ so much by rounding: percent or points. */
const tolerance = 1

/** The change from base to goal of a level, in the terms of another target; null where it cannot be told. */
const implied = (level: Indicator, change: Indicator): number | null => {
  const base = level.baseline?.value
  if (typeof base !== 'number' || base === 0) return null
  const ratio = level.target.value / base
  const { op } = change.target
  if (op === 'multiply') return ratio
  if (op === 'increase_pct') return (ratio - 1) * 100
  if (op === 'decrease_pct') return (1 - ratio) * 100
  return op === 'increase_points' ? level.target.value - base : null
}

const gapOf = (value: number, change: Indicator): number =>
  Math.abs(value - change.target.value) * (change.target.op === 'multiply' ? 100 : 1)

/** Years of the bases agree, or one is not stated; 2021年初 is the end of 2020. */
const sameBase = (level: Indicator, change: Indicator): boolean => {
  const [a, b] = [level.baseline, change.baseline]
  if (!a || !b) return true
  return a.year === (b.month === 1 ? b.year - 1 : b.year)
}

const tell = ({ plan, a, b }: Pair): Finding[] => {
  const [level, change] = isLevel(a) ? [a, b] : [b, a]
  if (
    !isLevel(level) ||
    namesFall(level) ||
    isLevel(change) ||
    level.target.year !== change.target.year ||
    !sameBase(level, change)
  )
    return []
  const value = implied(level, change)
  if (value === null || gapOf(value, change) <= tolerance) return []
  const range = `${level.baseline?.value}到${showTarget(level)}`
  return [
    {
      id: `${id}:${a.id}:${b.id}`,
      rule: id,
      severity: 'error',
      plans: [plan.id],
      title: `${planName(plan)}“${level.name}”前后矛盾：${showTarget(change)}与由${range}不符`,
      detail: `由${range}，折合变化为${Number(value.toFixed(2))}，另一处写${showTarget(change)}，请核对基期与目标值。`,
      evidence: [level.evidence, change.evidence],
    },
  ]
}

/** 前后矛盾: a growth in words that is not the one between base and goal of the same quantity. */
export const changeMismatch: FindingRule = { id, find: (facts): Finding[] => familyPairs(facts).flatMap(tell) }
