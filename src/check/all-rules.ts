import { done } from './alignment/done.ts'
import { misnamedBasis } from './alignment/misnamed-basis.ts'
import { missingBasis } from './alignment/missing-basis.ts'
import { missingIndicator } from './alignment/missing-indicator.ts'
import { missingInitiative } from './alignment/missing-initiative.ts'
import { notComparable } from './alignment/not-comparable.ts'
import { outdatedBasis } from './alignment/outdated-basis.ts'
import { partlyCarried } from './alignment/partly-carried.ts'
import { periodMismatch } from './alignment/period-mismatch.ts'
import { softenedCommitment } from './alignment/softened-commitment.ts'
import { targetBelow } from './alignment/target-below.ts'
import { expiredException } from './config/expired-exception.ts'
import { foreignPlace } from './copy/foreign-place.ts'
import { withoutLocalisation } from './copy/without-localisation.ts'
import { missingLead } from './responsibility/missing-lead.ts'
import type { CheckRule } from './rule.ts'

/** Every rule, group by group. A new one is one file and one entry. */
export const allRules: readonly CheckRule[] = [
  missingIndicator,
  targetBelow,
  notComparable,
  missingInitiative,
  partlyCarried,
  done,
  softenedCommitment,
  missingBasis,
  misnamedBasis,
  outdatedBasis,
  periodMismatch,
  withoutLocalisation,
  foreignPlace,
  missingLead,
  expiredException,
]
