import type { TargetOp } from '../model/analysis.ts'

/** 年均下降0.5个百分点 is kept as a rise of -0.5. */
const signed = (value: string, up: string, down: string): string =>
  value.startsWith('-') ? `${down}${value.slice(1)}` : `${up}${value}`

/** How a target is written by what it asks for: 85%以上, 增长60%. */
export const targetSigns: Readonly<Record<TargetOp, (value: string) => string>> = {
  '=': (v) => v,
  '>=': (v) => `${v}以上`,
  '<=': (v) => `${v}以内`,
  range: (v) => v,
  multiply: (v) => `为原来的${v}倍`,
  increase_pct: (v) => `增长${v}`,
  decrease_pct: (v) => `减少${v}`,
  increase_points: (v) => signed(v, '提高', '降低'),
  annual_pct: (v) => signed(v, '年均增长', '年均下降'),
}
