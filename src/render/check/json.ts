import type { CheckResult, Severity } from '../../model/remark.ts'
import { remarksFrom } from './least-severity.ts'

/** The whole result, with the remarks that are shown. */
export const renderJson = (result: CheckResult, { severity }: { readonly severity: Severity }): string =>
  `${JSON.stringify({ ...result, remarks: remarksFrom(result, severity) }, null, 2)}\n`
