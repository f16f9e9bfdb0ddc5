import type { CheckResult, Remark, Severity } from '../../model/remark.ts'

const order: readonly Severity[] = ['info', 'warning', 'error']

/** Remarks of a severity or a graver one. */
export const remarksFrom = ({ remarks }: Pick<CheckResult, 'remarks'>, least: Severity): readonly Remark[] =>
  remarks.filter(({ severity }) => order.indexOf(severity) >= order.indexOf(least))

export const countOf = (remarks: readonly Remark[], severity: Severity): number =>
  remarks.filter((remark) => remark.severity === severity).length
