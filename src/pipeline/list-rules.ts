import { allRules } from '../check/all-rules.ts'
import { toEntry } from '../check/rule-entry.ts'
import type { RuleEntry } from '../model/rule-entry.ts'
import { renderRules } from '../render/check/rules-markdown.ts'

/** What is known of every rule, in the order in which they are run. */
export const listRules = (): RuleEntry[] => allRules.map(toEntry)

/** The same as a page of Markdown. */
export const describeRules = (): string => renderRules(listRules())
