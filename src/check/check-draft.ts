import { version } from '../lexicon/version.ts'
import type { CheckSettings } from '../model/check-settings.ts'
import { invariant } from '../model/errors.ts'
import type { CheckResult, NotApplicable, Remark, RuleResult, Severity } from '../model/remark.ts'
import { allRules, contentRules, textRules } from './all-rules.ts'
import { matchRule } from './match-rule.ts'
import { orderRemarks } from './order-remarks.ts'
import type { CheckRule, Comparison, Draft, RuleSetting, TextRule, WrittenDraft } from './rule.ts'
import { setExceptedApart } from './set-apart.ts'
import { upperOnly } from './upper.ts'

const NOTHING: CheckSettings = { config: null, only: [], today: null }

const turnedOff = '配置文件中关闭'

/** The last choice that names a rule; null where none does. */
const chooseSeverity = (id: string, { config }: CheckSettings): Severity | 'off' | null =>
  config?.severities.findLast(({ pattern }) => matchRule(pattern, id))?.severity ?? null

const settingOf = (rule: CheckRule, { config, today }: CheckSettings): RuleSetting => ({
  threshold: (name) => {
    const own = rule.thresholds?.[name]
    invariant(own, `${rule.id} has no threshold ${name}`)
    return config?.thresholds.findLast((one) => one.rule === rule.id && one.name === name)?.value ?? own.value
  },
  exceptions: config?.exceptions ?? [],
  today,
})

const failed = (error: unknown): RuleResult => ({
  remarks: [],
  notChecked: `规则出错，未能核对（${error instanceof Error ? error.message : String(error)}）`,
})

/** In Chinese, which plan a rule would need and was not given; null where nothing is lacking. */
const findLacking = (rule: CheckRule, draft: Draft, comparisons: readonly Comparison[]): string | null => {
  if (!rule.needsUpper && !rule.needsOther) return null
  if (comparisons.length === 0)
    return rule.needsUpper ? '没有给出上级规划（--against）' : '没有给出对照的规划（--against）'
  const isPeersOnly = rule.needsUpper && upperOnly(draft, comparisons).length === 0
  return isPeersOnly ? '给出的都不是上级规划，不作为应承接的依据' : null
}

/** A rule that fails or is turned off is told as not checked. */
const answer = (rule: CheckRule, settings: CheckSettings, ask: (setting: RuleSetting) => RuleResult): RuleResult => {
  if (chooseSeverity(rule.id, settings) === 'off') return { remarks: [], notChecked: turnedOff }
  try {
    return ask(settingOf(rule, settings))
  } catch (error) {
    return failed(error)
  }
}

const runRule = (
  rule: CheckRule,
  draft: Draft,
  comparisons: readonly Comparison[],
  settings: CheckSettings,
): RuleResult => {
  const lacking = findLacking(rule, draft, comparisons)
  return answer(rule, settings, (setting) =>
    lacking === null ? rule.check(draft, comparisons, setting) : { remarks: [], notChecked: lacking },
  )
}

const isChosen = ({ id }: CheckRule, { only }: CheckSettings): boolean =>
  only.length === 0 || only.some((pattern) => matchRule(pattern, id))

/** What rules answered, by their ids. */
export type Answers = ReadonlyMap<string, RuleResult>

/** The questions about words and structure alone. */
export const listTextRules = (settings: CheckSettings): TextRule[] =>
  textRules.filter((rule) => isChosen(rule, settings))

/** Puts one of them, before anything else of the draft may be known. */
export const askOfText = (rule: TextRule, draft: WrittenDraft, settings: CheckSettings): RuleResult =>
  answer(rule, settings, (setting) => rule.check(draft, [], setting))

/** Puts the other questions while those of words and structure may still be waited for. */
export const askOfAll = (
  draft: Draft,
  comparisons: readonly Comparison[],
  settings: CheckSettings = NOTHING,
): Answers =>
  new Map(
    contentRules
      .filter((rule) => isChosen(rule, settings))
      .map((rule) => [rule.id, runRule(rule, draft, comparisons, settings)]),
  )

const withSeverity = (remark: Remark, choice: Severity | 'off' | null): Remark =>
  choice === null || choice === 'off' ? remark : { ...remark, severity: choice }

/**
 * Puts every question to a draft. A rule that fails is told as not checked and stops no other.
 *
 * @param comparisons one for each upper plan, in the order in which they were given
 * @param answered by rules that were asked before
 */
export const checkDraft = (
  draft: Draft,
  comparisons: readonly Comparison[],
  settings: CheckSettings = NOTHING,
  rules: readonly CheckRule[] = allRules,
  answered: Answers = new Map(),
): CheckResult => {
  const chosen = rules.filter((rule) => isChosen(rule, settings))
  const results = chosen.map((rule) => ({
    rule,
    result: answered.get(rule.id) ?? runRule(rule, draft, comparisons, settings),
  }))
  const remarks = results.flatMap(({ rule, result }) =>
    result.remarks.map((remark) => withSeverity(remark, chooseSeverity(rule.id, settings))),
  )
  const { told, excepted } = setExceptedApart(remarks, settings.config?.exceptions ?? [], settings.today)
  return {
    schemaVersion: 1,
    generator: { name: 'duizhao', version },
    draft: draft.plan,
    against: comparisons.map(({ reference }) => reference),
    remarks: orderRemarks(told),
    notApplicable: results.flatMap(({ result }): readonly NotApplicable[] => result.notApplicable ?? []),
    notChecked: results.flatMap(({ rule, result }) =>
      result.notChecked === undefined ? [] : [{ rule: rule.id, because: result.notChecked }],
    ),
    ...(excepted.length > 0 ? { excepted } : {}),
  }
}
