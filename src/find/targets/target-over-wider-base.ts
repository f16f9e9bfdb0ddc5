import type { Finding, Indicator } from '../../model/analysis.ts'
import type { FindingRule } from '../rule.ts'
import { byPlan, planName, showTarget } from './view.ts'

const id = 'target-over-wider-base'

const note = (indicator: Indicator): string | undefined =>
  indicator.caveats.find((c) => c.startsWith('目标高于基期全口径值'))

/** A target above what the plan's review reports of a wider quantity; one finding where it is stated twice. */
export const targetOverWiderBase: FindingRule = {
  id,
  find: (facts): Finding[] =>
    byPlan(facts).flatMap(({ plan, indicators }) => {
      const noted = indicators.filter((i) => note(i) !== undefined)
      const first = noted.filter((i, at) => noted.findIndex((o) => o.family === i.family) === at)
      return first.map((i) => ({
        id: `${id}:${i.id}`,
        rule: id,
        severity: 'warning' as const,
        plans: [plan.id],
        title: `${planName(plan)}“${i.name}”目标${showTarget(i)}高于基期全口径值，请核`,
        detail: note(i) ?? '',
        evidence: noted.filter((o) => o.family === i.family).map((o) => o.evidence),
      }))
    }),
}
