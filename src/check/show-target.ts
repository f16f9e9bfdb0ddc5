import type { Indicator, TargetOp } from '../model/analysis.ts'

const signs: Readonly<Record<TargetOp, (value: string) => string>> = {
  '=': (v) => v,
  '>=': (v) => `${v}以上`,
  '<=': (v) => `${v}以内`,
  range: (v) => v,
  multiply: (v) => `为原来的${v}倍`,
  increase_pct: (v) => `增长${v}`,
  decrease_pct: (v) => `减少${v}`,
  increase_points: (v) => `提高${v}`,
  annual_pct: (v) => `年均增长${v}`,
}

/** A target in words, with its year where it has one: 2025年85%以上, 增长60%. */
export const showTarget = ({ target, unit }: Indicator): string => {
  const upper = target.upper === undefined ? '' : `-${target.upper}`
  const year = target.year === null ? '' : `${target.year}年`
  return `${year}${signs[target.op](`${target.value}${upper}${unit}`)}`
}
