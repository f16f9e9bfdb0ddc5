import type { CheckRule } from './rule.ts'

/** Every rule, group by group. A new one is one file and one entry. */
export const allRules: readonly CheckRule[] = []
