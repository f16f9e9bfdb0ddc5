import { missingIndicator } from './alignment/missing-indicator.ts'
import type { CheckRule } from './rule.ts'

/** Every rule, group by group. A new one is one file and one entry. */
export const allRules: readonly CheckRule[] = [missingIndicator]
