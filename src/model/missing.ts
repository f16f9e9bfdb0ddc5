import type { CoverageCell } from './analysis.ts'

/** Whether the plan is bound by the unit and has nothing of it: 应承接而未载. */
export const isMissing = ({ gap, status }: Pick<CoverageCell, 'gap' | 'status'>): boolean => gap && status === 'none'

/** Whether the plan is bound by the unit and has something like it, but not what it names: 疑似未载, for a person to look at. */
export const isPerhapsMissing = ({ gap, status }: Pick<CoverageCell, 'gap' | 'status'>): boolean =>
  gap && status !== 'none'
