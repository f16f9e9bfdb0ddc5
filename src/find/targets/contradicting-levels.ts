import type { Finding, Indicator } from '../../model/analysis.ts'
import { isLevel } from '../../model/is-level.ts'
import type { FindingRule } from '../rule.ts'
import { familyPairs, planName, sameDue, showTarget } from './view.ts'

const id = 'contradicting-targets'

interface Range {
  readonly low: number
  readonly high: number
}

/** The values that a target allows, in the unit of its family. */
const allowed = (indicator: Indicator): Range => {
  const value = indicator.normalized?.target ?? indicator.target.value
  const upper = indicator.normalized?.upper ?? indicator.target.upper
  if (indicator.target.op === '>=') return { low: value, high: Number.POSITIVE_INFINITY }
  if (indicator.target.op === '<=') return { low: Number.NEGATIVE_INFINITY, high: value }
  return { low: value, high: upper ?? value }
}

const contradict = (a: Indicator, b: Indicator): boolean => {
  const [x, y] = [allowed(a), allowed(b)]
  return x.low > y.high || y.low > x.high
}

/** 前后矛盾: one plan states two values for the same quantity and the same year that cannot both hold. */
export const contradictingLevels: FindingRule = {
  id,
  find: (facts): Finding[] =>
    familyPairs(facts)
      .filter(({ a, b }) => isLevel(a) && isLevel(b) && a.target.year === b.target.year && contradict(a, b))
      .filter(({ a, b }) => sameDue(a, b) && a.cumulative === b.cumulative)
      .map(({ plan, a, b }) => ({
        id: `${id}:${a.id}:${b.id}`,
        rule: id,
        severity: 'error',
        plans: [plan.id],
        title: `${planName(plan)}“${a.name}”前后矛盾：${showTarget(a)}与${showTarget(b)}`,
        detail: `同一指标、同一时点，一处为${showTarget(a)}，另一处为${showTarget(b)}，两者不能同时成立，请核对原文。`,
        evidence: [a.evidence, b.evidence],
      })),
}
