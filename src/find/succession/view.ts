import type { Finding, Indicator, Plan, Succession, SuccessionTarget } from '../../model/analysis.ts'
import type { FindingRule } from '../rule.ts'
import { type Facts, indicatorsById, planName, showTarget } from '../targets/view.ts'

/** One target of a pair of successive plans, with the plans and indicators themselves. */
export interface FollowedTarget {
  readonly target: SuccessionTarget
  readonly later: Plan
  readonly old: Indicator | undefined
  readonly next: Indicator | undefined
}

export const pairsOf = (facts: Facts): { pair: Succession; earlier: Plan; later: Plan }[] => {
  const plans = new Map(facts.plans.map((plan) => [plan.id, plan]))
  return (facts.succession ?? []).flatMap((pair) => {
    const [earlier, later] = [plans.get(pair.earlier), plans.get(pair.later)]
    return earlier && later ? [{ pair, earlier, later }] : []
  })
}

const followedTargets = (facts: Facts): FollowedTarget[] => {
  const indicators = indicatorsById(facts)
  return pairsOf(facts).flatMap(({ pair, later }) =>
    pair.targets.map((target) => ({
      target,
      later,
      old: indicators.get(target.earlier ?? ''),
      next: indicators.get(target.later ?? ''),
    })),
  )
}

/** Plans whose missing actions and targets are told as 未延续 and 未再设, and not as gaps. */
export const followedPlans = (facts: Facts): ReadonlySet<string> =>
  new Set((facts.succession ?? []).filter(({ actions }) => actions !== null).map(({ later }) => later))

/** 82%, and the year where the plan states it. */
export const dueTarget = (indicator: Indicator): string =>
  `${indicator.target.year === null ? '' : `${indicator.target.year}年`}${showTarget(indicator)}`

/** What a rule tells of one target; null where it has nothing to tell. */
export type Telling = Pick<Finding, 'severity' | 'detail'> & { readonly said: string }

/** A rule that looks at each target of each pair. */
export const targetRule = (id: string, tell: (followed: FollowedTarget) => Telling | null): FindingRule => ({
  id,
  find: (facts) =>
    followedTargets(facts).flatMap((followed): Finding[] => {
      const told = tell(followed)
      const { old, next, later } = followed
      const spoken = old ?? next
      if (!told || !spoken) return []
      return [
        {
          id: `${id}:${spoken.id}`,
          rule: id,
          severity: told.severity,
          plans: [later.id],
          title: `${planName(later)}“${spoken.name}”：${told.said}`,
          detail: told.detail,
          evidence: [old, next].flatMap((one) => (one ? [one.evidence] : [])),
        },
      ]
    }),
})
