import type { Change, Indicator } from '../model/analysis.ts'
import { isLevel } from '../model/is-level.ts'

/** A number as a page prints it: no more digits than carry meaning, none of the dust of floating point. */
export const formatNumber = (value: number): string => String(Number(value.toPrecision(12)))

const multiples: ReadonlyMap<number, string> = new Map([
  [2, '翻一番'],
  [4, '翻两番'],
])

/** The target as an official would say it, with its unit or without: 85%以上, 85以上, 翻一番, 增长60%. */
export const targetWords = ({ target }: Indicator, unit = ''): string => {
  const value = formatNumber(target.value)
  switch (target.op) {
    case '>=':
      return `${value}${unit}以上`
    case '<=':
      return `${value}${unit}以下`
    case 'range':
      return `${value}—${formatNumber(target.upper ?? target.value)}${unit}`
    case 'multiply':
      return multiples.get(target.value) ?? `为基期的${value}倍`
    case 'increase_pct':
      return `增长${value}%`
    case 'decrease_pct':
      return `减少${value}%`
    case 'increase_points':
      return `提高${value}个百分点`
    case 'annual_pct':
      return `年均增长${value}%`
    default:
      return `${value}${unit}`
  }
}

export const baselineWords = (indicator: Indicator): string => {
  const value = indicator.baseline?.value
  return value === null || value === undefined ? '未写' : formatNumber(value)
}

/** 2.94 → 5.67件 */
export const spanWords = (indicator: Indicator): string => {
  const known = indicator.baseline && indicator.baseline.value !== null
  return `${known ? `${baselineWords(indicator)} → ` : ''}${targetWords(indicator, indicator.unit)}`
}

/** 2025年, 2025年6月; empty where the plan gives no date. */
export const dueWords = ({ target }: Indicator): string => {
  if (target.year === null) return ''
  return `${target.year}年${target.month ? `${target.month}月` : ''}`
}

export const changeWords = (change: Change | null): string => {
  if (!change) return '不可算'
  const sign = change.value > 0 ? '+' : ''
  const value = formatNumber(Number(change.value.toFixed(2)))
  return change.in === 'points' ? `${sign}${value}个百分点` : `${sign}${formatNumber(Number(change.value.toFixed(1)))}%`
}

/** The level that a target sets, in the unit of its family where that is known; null where it sets only a change. */
export const targetLevel = (indicator: Indicator): number | null => {
  if (!isLevel(indicator)) return null
  return indicator.normalized?.target ?? indicator.target.value
}

export const baselineLevel = (indicator: Indicator): number | null =>
  indicator.normalized?.baseline ?? indicator.baseline?.value ?? null

/** 高2.33件, 低7个百分点: how far a target lies from another, in the unit of both; empty where it lies on it. */
export const distanceWords = (target: number, reference: number, unit: string): string => {
  const distance = Number((target - reference).toPrecision(9))
  if (distance === 0) return ''
  const size = formatNumber(Math.abs(distance))
  return `${distance > 0 ? '高' : '低'}${size}${unit === '%' ? '个百分点' : unit}`
}

/** 累计, 新增, and nothing where the plan does not say. */
export const countingWords = ({ cumulative }: Indicator): string =>
  cumulative === null ? '' : cumulative ? '累计' : '新增'
