import type { Severity } from '../model/remark.ts'
import type { CheckRule } from './rule.ts'

/** A rule as it is told to a person. */
export interface RuleEntry {
  readonly id: string
  readonly severity: Severity
  readonly checks: string
  readonly good: string
  readonly bad: string
  /** Whether it asks something of upper plans and is not checked without one. */
  readonly needsUpper: boolean
  /** The same of any other plan, a peer's as well. */
  readonly needsOther: boolean
  readonly thresholds: readonly { readonly name: string; readonly value: number; readonly meaning: string }[]
}

export const toEntry = ({
  id,
  severity,
  checks,
  good,
  bad,
  needsUpper,
  needsOther,
  thresholds,
}: CheckRule): RuleEntry => ({
  id,
  severity,
  checks,
  good,
  bad,
  needsUpper: needsUpper ?? false,
  needsOther: needsOther ?? false,
  thresholds: Object.entries(thresholds ?? {}).map(([name, { value, meaning }]) => ({ name, value, meaning })),
})
