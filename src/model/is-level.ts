import type { Indicator, TargetOp } from './analysis.ts'

const levels: readonly TargetOp[] = ['=', '>=', '<=', 'range']

/** True for a target that states a level, not a change. */
export const isLevel = ({ target }: Pick<Indicator, 'target'>): boolean => levels.includes(target.op)
