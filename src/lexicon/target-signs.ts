import type { TargetOp } from '../model/analysis.ts'

/** How a target is written by what it asks for: 85%以上, 增长60%. */
export const targetSigns: Readonly<Record<TargetOp, (value: string) => string>> = {
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
