import type { FindingRule } from '../rule.ts'
import { changeMismatch } from './change-mismatch.ts'
import { contradictingLevels } from './contradicting-levels.ts'
import { divergentTargets } from './divergent-targets.ts'
import { incrementMismatch } from './increment-mismatch.ts'
import { targetOverWiderBase } from './target-over-wider-base.ts'
import { unclearScope } from './unclear-scope.ts'
import { unsetTargets } from './unset-targets.ts'

/** Rules on figures: contradictions first, then what is unclear, then what differs from the reference plan. */
export const targetRules: readonly FindingRule[] = [
  contradictingLevels,
  incrementMismatch,
  changeMismatch,
  unclearScope,
  targetOverWiderBase,
  divergentTargets,
  unsetTargets,
]
