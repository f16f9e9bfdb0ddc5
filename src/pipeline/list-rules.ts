import { allRules } from '../check/all-rules.ts'
import { type RuleEntry, toEntry } from '../check/rule-entry.ts'

/** What is known of every rule, in the order in which they are run. */
export const listRules = (): RuleEntry[] => allRules.map(toEntry)
