import type { FindingRule } from '../rule.ts'
import { droppedTargets } from './dropped-targets.ts'
import { followedActions } from './followed-actions.ts'
import { loweredTargets } from './lowered-targets.ts'
import { missedTargets } from './missed-targets.ts'

/** Rules on two plans of one place for successive periods. */
export const successionRules: readonly FindingRule[] = [followedActions, missedTargets, loweredTargets, droppedTargets]
