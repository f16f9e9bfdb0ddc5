import { isIntensive } from '../../lexicon/quantity.ts'
import { parseUnit } from '../../lexicon/units.ts'
import type { Change, Indicator } from '../../model/analysis.ts'
import { isLevel } from '../../model/is-level.ts'
import { isFall } from './falls.ts'

const round = (value: number): number => Number(value.toFixed(2))

const inPoints = (indicator: Indicator): boolean => {
  const { kind } = parseUnit(indicator.unit)
  return kind === 'percent' || (kind === 'score' && isIntensive(indicator.name, indicator.unit))
}

/** Growth over the whole span of a yearly rate, where both ends are known. */
const compound = (indicator: Indicator): Change | null => {
  const { year, value } = indicator.target
  const from = indicator.baseline?.year
  if (year === null || from === undefined || year <= from) return null
  return { value: round(((1 + value / 100) ** (year - from) - 1) * 100), in: 'percent' }
}

/**
 * The change that a target promises against its own base: of a rate in per cent in points, of anything else (also of one
 * in ‰) in per cent. Null for counters (累计), for increments (新增) and where the base is not known. 翻一番 is 100 percent
 * whatever its base.
 */
export const changeOf = (indicator: Indicator): Change | null => {
  const { op, value } = indicator.target
  // 〔14〕 of a row of falls is the change itself.
  if (isLevel(indicator) && isFall(indicator))
    return indicator.cumulative === false ? null : { value: -value, in: 'percent' }
  if (indicator.cumulative === true) return null
  if (op === 'multiply') return { value: round((value - 1) * 100), in: 'percent' }
  if (op === 'increase_pct') return { value, in: 'percent' }
  if (op === 'decrease_pct') return { value: -value, in: 'percent' }
  if (op === 'increase_points') return { value, in: 'points' }
  if (op === 'annual_pct') return compound(indicator)
  const base = indicator.baseline?.value
  if (typeof base !== 'number' || indicator.cumulative === false) return null
  if (inPoints(indicator)) return { value: round(value - base), in: 'points' }
  return base === 0 ? null : { value: round((value / base - 1) * 100), in: 'percent' }
}
