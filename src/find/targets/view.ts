import { targetSigns } from '../../lexicon/target-signs.ts'
import { parseUnit } from '../../lexicon/units.ts'
import type { Analysis, Indicator, IndicatorFamily, Plan } from '../../model/analysis.ts'

/** What the rules on targets read: everything but the findings. */
export type Facts = Omit<Analysis, 'findings'>

/**
 * Target in the base of its unit (12 of 万人次 is 120000): each family is brought to a unit of its own, so that look-alikes
 * may stand in 万人次 and 人次.
 */
export const amountInBase = ({ normalized, target, unit }: Indicator): number =>
  Number(((normalized?.target ?? target.value) * parseUnit(normalized?.unit ?? unit).factor).toPrecision(12))

/** Two indicators of one plan. */
export interface Pair {
  readonly plan: Plan
  readonly a: Indicator
  readonly b: Indicator
}

/** Name by which a plan is called in a sentence. */
export const planName = (plan: Plan): string => plan.region || plan.title || plan.id

/** A target in words: 85%以上, 1-2个, 增长60%. */
export const showTarget = ({ target, unit }: Indicator): string => {
  const upper = target.upper === undefined ? '' : `-${target.upper}`
  return targetSigns[target.op](`${target.value}${upper}${unit}`)
}

export const indicatorsById = (facts: Facts): ReadonlyMap<string, Indicator> =>
  new Map(facts.indicators.map((i) => [i.id, i]))

/** Indicators of each plan, in order of the plans. */
export const byPlan = (facts: Facts): { plan: Plan; indicators: Indicator[] }[] =>
  facts.plans.map((plan) => ({ plan, indicators: facts.indicators.filter((i) => i.plan === plan.id) }))

/** All pairs of one plan's indicators that stand in one family, in order of place. */
export const familyPairs = (facts: Facts): Pair[] =>
  byPlan(facts).flatMap(({ plan, indicators }) =>
    indicators.flatMap((a, i) =>
      indicators.slice(i + 1).flatMap((b) => (a.family !== null && a.family === b.family ? [{ plan, a, b }] : [])),
    ),
  )

/** All pairs of one plan's indicators that only look alike, with the reason that keeps them apart. */
export const lookAlikePairs = (facts: Facts): (Pair & { because: string })[] => {
  const families = new Map<string, IndicatorFamily>(facts.families.map((f) => [f.id, f]))
  return byPlan(facts).flatMap(({ plan, indicators }) =>
    indicators.flatMap((a, i) =>
      indicators.slice(i + 1).flatMap((b) => {
        const related = families.get(a.family ?? '')?.related.find((r) => r.family === b.family)
        return related ? [{ plan, a, b, because: related.because }] : []
      }),
    ),
  )
}

/** Targets due in the same year, or one without a year. */
export const sameDue = (a: Indicator, b: Indicator): boolean =>
  a.target.year === b.target.year || a.target.year === null || b.target.year === null
