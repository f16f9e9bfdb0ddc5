import type { Indicator, Plan } from '../../model/analysis.ts'
import type { IndicatorKey } from '../../model/decision.ts'
import { type Candidate, type Match, matchWords, quoteWords } from './match-words.ts'

/** How a sentence calls a plan; an id that names none stays as it is. */
export const callPlan = (plans: readonly Plan[], id: string): string => {
  const plan = plans.find((p) => p.id === id)
  return plan ? plan.region || plan.title || id : id
}

/** Of the plans that a decision names, those that this run has. */
export const knownPlans = (plans: readonly Plan[], ids: readonly string[]): string[] => [
  ...new Set(ids.filter((id) => plans.some((p) => p.id === id))),
]

export const noSuchPlan = (plans: readonly Plan[], id: string): string | null =>
  plans.some((p) => p.id === id) ? null : `本次没有编号为${id}的规划`

const candidatesOf = (indicators: readonly Indicator[]): Candidate<Indicator>[] =>
  indicators.map((item) => ({ item, forms: [item.name], key: item.family ?? item.id }))

/** A name that is there with another value is worth telling: the plan has changed what was decided upon. */
const tellOtherValue = (key: IndicatorKey, own: readonly Indicator[], where: string): string | null => {
  const named = matchWords(key.name, candidatesOf(own), where)
  if (named.fit === null) return null
  const values = [...new Set(named.items.map((i) => `${i.target.value}${i.unit}`))]
  return `${where}中${quoteWords(key.name)}的目标值为${values.join('、')}，不是${key.value}${key.unit ?? ''}`
}

/**
 * Finds the indicators that a key means: those of the plan with this value and, where it is stated, this unit and year, by
 * their name. More than one are the same target stated twice, in a table and in a sentence: they stand in one family.
 */
export const findIndicators = (
  key: IndicatorKey,
  indicators: readonly Indicator[],
  plans: readonly Plan[],
): Match<Indicator> => {
  const absent = noSuchPlan(plans, key.plan)
  if (absent) return { fit: null, found: 0, detail: absent }
  const own = indicators.filter((i) => i.plan === key.plan)
  const where = `${callPlan(plans, key.plan)}的${own.length}项目标`
  const meant = own.filter(
    (i) =>
      i.target.value === key.value &&
      (key.unit === undefined || i.unit === key.unit) &&
      (key.year === undefined || i.target.year === key.year),
  )
  const match = matchWords(key.name, candidatesOf(meant), `${where}（其中${meant.length}项数值相符）`)
  if (match.fit !== null || match.found > 0) return match
  return { ...match, detail: tellOtherValue(key, own, where) ?? match.detail }
}
