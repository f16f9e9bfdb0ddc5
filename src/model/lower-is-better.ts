import type { Indicator } from './analysis.ts'

/**
 * True where less is better, as the plan's own figures say: a ceiling (控制在0.5%以内), or a target under its base
 * (PM2.5平均浓度由33降至30).
 */
export const isLowerBetter = ({ target, baseline }: Indicator): boolean =>
  target.op === '<=' || (target.op === '=' && typeof baseline?.value === 'number' && target.value < baseline.value)
