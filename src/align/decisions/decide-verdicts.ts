import type { DecisionResult, Indicator, Plan, TargetComparison } from '../../model/analysis.ts'
import type { Decision, VerdictDecision } from '../../model/decision.ts'
import { changeOf } from '../indicators/changes.ts'
import { callPlan, findIndicators, knownPlans, noSuchPlan } from './find-indicator.ts'
import { type Match, quoteWords } from './match-words.ts'
import { type Attempt, joinFits, settle, signReasons, tellApplied, tellFit, tellUnmatched } from './results.ts'

type Verdict = TargetComparison['verdict']

const words: Readonly<Record<Verdict, string>> = {
  above: '高于',
  equal: '持平',
  below: '低于',
  not_comparable: '不可比',
  not_applicable: '不适用',
  not_set: '未设',
}

interface Judged {
  readonly comparisons: readonly TargetComparison[]
  readonly indicators: readonly Indicator[]
  readonly plans: readonly Plan[]
}

interface Change {
  readonly comparison: TargetComparison
  /** The indicator held against it: as decided, or as the program chose it. */
  readonly held: Indicator | null
}

type Found = { readonly match: Match<Indicator> & { fit: 'exact' | 'near' }; readonly change: Change } | string

/** Verdicts that say that there is nothing to hold against the target. */
const empty: readonly Verdict[] = ['not_set', 'not_applicable']

const find = (decision: VerdictDecision, { comparisons, indicators, plans }: Judged): Found => {
  const absent = noSuchPlan(plans, decision.plan)
  if (absent) return absent
  const rows = comparisons.filter((c) => c.plan === decision.plan)
  const targets = new Set(rows.map((c) => c.reference))
  if (targets.size === 0) return '本次没有拿基准规划的目标与这份规划相比'
  const target = findIndicators(
    decision.target,
    indicators.filter((i) => targets.has(i.id)),
    plans,
  )
  if (target.fit === null) return target.detail
  const comparison = rows.find((c) => c.reference === target.items[0].id)
  if (!comparison) return '本次没有这一项对照'
  const own = decision.indicator ? findIndicators(decision.indicator, indicators, plans) : null
  if (own?.fit === null) return own.detail
  const chosen = own?.items.find((i) => i.id === comparison.indicator) ?? own?.items[0]
  const held = chosen ?? indicators.find((i) => i.id === comparison.indicator) ?? null
  const match = { ...target, fit: joinFits([target.fit, ...(own ? [own.fit] : [])]) }
  return { match, change: { comparison, held: empty.includes(decision.verdict) ? null : held } }
}

const describe = ({ target, plan, verdict }: VerdictDecision, plans: readonly Plan[]) => ({
  about: `${callPlan(plans, plan)}对${quoteWords(target.name)}（${target.value}${target.unit ?? ''}）：${words[verdict]}`,
  plans: knownPlans(plans, [target.plan, plan]),
})

const tellBefore = (before: Verdict, after: Verdict): string =>
  before === after ? '与程序判断一致' : `程序判为${words[before]}`

const attempt = (decision: VerdictDecision, judged: Judged): Attempt<VerdictDecision, Change> => {
  const told = describe(decision, judged.plans)
  const found = find(decision, judged)
  if (typeof found === 'string')
    return { decision, key: '', change: null, result: tellUnmatched(decision, told, found) }
  const { comparison } = found.change
  const result = tellApplied(decision, told, {
    fit: found.match.fit,
    to: [{ what: 'comparison', id: comparison.reference, plan: comparison.plan }],
    detail: [
      tellBefore(comparison.verdict, decision.verdict),
      ...tellFit(found.match.fit, [`“${found.match.words}”`]),
    ].join('；'),
  })
  return { decision, key: `${comparison.reference} ${comparison.plan}`, change: found.change, result }
}

const apply = (decision: VerdictDecision, { comparison, held }: Change): TargetComparison => ({
  ...comparison,
  verdict: decision.verdict,
  indicator: held?.id ?? null,
  change: { reference: comparison.change.reference, plan: held ? changeOf(held) : null },
  because: signReasons(decision, tellBefore(comparison.verdict, decision.verdict), comparison.because),
  decidedBy: 'human',
})

/** Confirms or changes verdicts on targets as people decided. */
export const decideVerdicts = (
  judged: Judged,
  decisions: readonly Decision[],
): { comparisons: TargetComparison[]; results: DecisionResult[] } => {
  const chosen = decisions.filter((d): d is VerdictDecision => d.kind === 'verdict')
  const settled = settle(chosen.map((decision) => attempt(decision, judged)))
  const changes = new Map(
    settled.flatMap(({ decision, change }) => (change ? [[change.comparison, apply(decision, change)] as const] : [])),
  )
  return {
    comparisons: judged.comparisons.map((c) => changes.get(c) ?? c),
    results: settled.map(({ result }) => result),
  }
}
