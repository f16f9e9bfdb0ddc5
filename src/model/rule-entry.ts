import type { Severity } from './remark.ts'

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
