import type { Finding, Indicator, TargetComparison } from '../../model/analysis.ts'
import { isLowerBetter } from '../../model/lower-is-better.ts'
import { referenceNoun } from '../../model/plan-noun.ts'
import type { FindingRule } from '../rule.ts'
import { byReference } from './unset-targets.ts'
import { type Facts, indicatorsById, planName, showTarget } from './view.ts'

const id = 'divergent-target'

const words = { above: '高于', equal: '持平', below: '低于' } as const

type Ranked = TargetComparison & { readonly verdict: keyof typeof words }

const isRanked = (c: TargetComparison): c is Ranked => c.verdict in words

const count = (ranked: readonly Ranked[]): string =>
  (Object.keys(words) as (keyof typeof words)[])
    .map((v) => ({ v, n: ranked.filter((c) => c.verdict === v).length }))
    .filter(({ n }) => n > 0)
    .map(({ v, n }) => `${words[v]}${n}`)
    .join('、')

const referenceNounOf = ({ plans, reference }: Facts): string => {
  const plan = plans.find((p) => p.id === reference)
  return plan ? referenceNoun(plan) : ''
}

const tell = (facts: Facts, target: Indicator, ranked: readonly Ranked[]): Finding => {
  const indicators = indicatorsById(facts)
  const plans = new Map(facts.plans.map((p) => [p.id, planName(p)]))
  const lines = ranked.map((c) => {
    const held = indicators.get(c.indicator ?? '')
    const notes = c.because.length > 0 ? `（${c.because.join('；')}）` : ''
    return `${plans.get(c.plan) ?? c.plan}${held ? showTarget(held) : ''}，${words[c.verdict]}${notes}`
  })
  const short = isLowerBetter(target) ? 'above' : 'below'
  const evidence = ranked.flatMap((c) => indicators.get(c.indicator ?? '')?.evidence ?? [])
  return {
    id: `${id}:${target.id}`,
    rule: id,
    severity: ranked.some((c) => c.verdict === short) ? 'warning' : 'info',
    plans: [target.plan, ...ranked.map((c) => c.plan)],
    title: `“${target.name}”各地目标不一：${count(ranked)}（${referenceNounOf(facts)}${showTarget(target)}）`,
    detail: `${lines.join('。')}。`,
    evidence: [target.evidence, ...evidence],
  }
}

/** Targets that the other plans set at another level than the reference plan, with the verdict for each. */
export const divergentTargets: FindingRule = {
  id,
  find: (facts): Finding[] =>
    byReference(facts).flatMap(({ target, comparisons }) => {
      const ranked = comparisons.filter(isRanked)
      return ranked.some((c) => c.verdict !== 'equal') ? [tell(facts, target, ranked)] : []
    }),
}
