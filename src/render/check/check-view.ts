import { checkGroups, severityWords } from '../../lexicon/check-words.ts'
import type { Evidence, Plan, PlanDocument } from '../../model/analysis.ts'
import type { Language } from '../../model/language.ts'
import type { CheckResult, Remark, Severity } from '../../model/remark.ts'
import { checkWords, leftOutWords } from './words.ts'

/** What a rule says of itself. */
export interface RuleText {
  readonly id: string
  readonly severity: Severity
  readonly checks: string
  readonly good: string
  readonly bad: string
}

/** What every output of a check is drawn from. */
export interface CheckView {
  readonly result: CheckResult
  /** The draft as it was read: the offsets of the remarks point into its text. */
  readonly document: PlanDocument
  /** All rules that were asked, also those that found nothing. */
  readonly rules: readonly RuleText[]
  /** The plans that it was held against, for the rows of their tables; without them a row is one string of words. */
  readonly others?: readonly PlanDocument[]
  readonly lang?: Language
}

export const severities = Object.keys(severityWords) as Severity[]

/** `target` of `target/no-baseline`. */
export const groupOf = (rule: string): string => rule.split('/')[0]

/** The groups of rules in the order of the rules, with those of remarks whose rule is not among them. */
export const groupsOf = ({ result, rules }: CheckView): readonly string[] => [
  ...new Set([...rules.map(({ id }) => id), ...result.remarks.map(({ rule }) => rule)].map(groupOf)),
]

/** Title of the plan that an evidence is taken from. */
export const titleOf = ({ draft, against }: CheckResult, plan: string): string =>
  [draft, ...against].find(({ id }: Plan) => id === plan)?.title ?? plan

/** 第三章　第一节: where an evidence stands. */
export const pathText = ({ path }: Evidence): string => path.join('　')

/** One line for a ground: 《四川省…规划》第三章：“…”; words of the draft itself are told without its title. */
export const basisText = (result: CheckResult, evidence: Evidence): string => {
  const who =
    evidence.plan === result.draft.id ? '本稿' : `《${titleOf(result, evidence.plan).replace(/^《|》$/gu, '')}》`
  return `${[who, pathText(evidence)].filter((part) => part !== '').join('　')}：“${evidence.quote}”`
}

/** How a group of rules is called. */
export const groupWord = (group: string): string => (Object.hasOwn(checkGroups, group) ? checkGroups[group] : group)

/** What to do, behind the word 建议: it is not said twice. */
export const adviceText = ({ suggestion }: Pick<Remark, 'suggestion'>): string =>
  suggestion.replace(/^建议[：:，]?/u, '')

/** Remarks that are not shown, and why; empty where none were left out. */
export const leftOutText = (result: CheckResult): string =>
  leftOutWords(result, checkWords.zh)
    .map((words) => `${words}。`)
    .join('')
