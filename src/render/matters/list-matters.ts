import type { Report } from '../report.ts'
import {
  brokenRules,
  contradictions,
  figuresToCheck,
  followedPeriods,
  overtakenDecisions,
  unsetTargets,
} from './findings.ts'
import { commonGaps, explicitGaps, gapTotals } from './gaps.ts'
import type { Matter, MatterRule } from './matter.ts'
import { beyondReference, sharedByAll } from './shared.ts'
import { divergentTargets, unservedTargets } from './targets.ts'
import { uncheckedMatters } from './unchecked.ts'

const most = 8

/** What matters most over all plans, in this order; a rule that has nothing to tell makes room for the next. */
const rules: readonly MatterRule[] = [
  brokenRules,
  overtakenDecisions,
  explicitGaps,
  commonGaps,
  gapTotals,
  followedPeriods,
  contradictions,
  divergentTargets,
  figuresToCheck,
  unservedTargets,
  beyondReference,
  sharedByAll,
  unsetTargets,
]

/**
 * At most eight sentences for the first page, the gravest first: what the reference asks in so many words, what all leave
 * out, the total of each plan; contradictions; targets; figures to check. The last is always what was not checked.
 */
export const listMatters = (report: Report): readonly Matter[] => {
  const told = rules.flatMap((rule) => rule(report))
  return [...told.slice(0, most - 1), ...uncheckedMatters(report)]
}
