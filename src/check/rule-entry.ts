import type { RuleEntry } from '../model/rule-entry.ts'
import type { CheckRule } from './rule.ts'

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
