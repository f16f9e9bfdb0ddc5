import type { Indicator } from '../../model/analysis.ts'
import { referenceNoun } from '../../model/plan-noun.ts'
import type { Remark } from '../../model/remark.ts'
import type { CheckRule, Comparison } from '../rule.ts'
import { showTarget } from '../show-target.ts'
import { quoteTitle, upperOnly } from '../upper.ts'

const id = 'alignment/missing-indicator'

const remarkOn = ({ reference, analysis }: Comparison, indicator: Indicator, tasks: readonly string[]): Remark => {
  const noun = referenceNoun(reference)
  const working = analysis.initiatives.filter((unit) => tasks.includes(unit.id))
  return {
    rule: id,
    severity: 'warning',
    place: null,
    message: `${noun}设有目标“${indicator.name}”（${showTarget(indicator)}），草案没有设这一指标。`,
    suggestion:
      working.length > 0
        ? '草案已有相应任务，建议据此补设本地目标值；确不宜设的，在编制说明中写明理由。'
        : '建议补设本地目标值并安排相应任务；确不宜设的，在编制说明中写明理由。',
    basis: [indicator.evidence, ...working.slice(0, 1).map((unit) => unit.evidence)],
    about: `${quoteTitle(reference)}${indicator.name}`,
  }
}

/** Targets of an upper plan that the draft could set and does not. */
export const missingIndicator: CheckRule = {
  id,
  severity: 'warning',
  checks: '上级规划设有、本级可以设定而草案没有设的指标。按辖区个数统计等只能由上级设定的指标不在此列。',
  good: '（省规划设“知识产权保护社会满意度85分”）到2025年，知识产权保护社会满意度达到85分。',
  bad: '（同上）草案的指标表和正文都没有知识产权保护社会满意度。',
  needsUpper: true,
  check: (draft, comparisons) => {
    const uppers = upperOnly(draft, comparisons)
    const cases = uppers.flatMap((comparison) => {
      const indicators = new Map(comparison.analysis.indicators.map((one) => [one.id, one]))
      return comparison.analysis.comparisons.flatMap((held) => {
        const indicator = indicators.get(held.reference)
        return indicator && held.plan === draft.plan.id ? [{ comparison, held, indicator }] : []
      })
    })
    return {
      remarks: cases
        .filter(({ held }) => held.verdict === 'not_set')
        .map(({ comparison, held, indicator }) => remarkOn(comparison, indicator, held.tasks ?? [])),
      notApplicable: cases
        .filter(({ held }) => held.verdict === 'not_applicable')
        .map(({ comparison, held, indicator }) => ({
          rule: id,
          what: `${quoteTitle(comparison.reference)}指标“${indicator.name}”`,
          because: held.because.join('；'),
          basis: [indicator.evidence],
        })),
    }
  },
}
