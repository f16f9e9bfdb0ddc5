import { createHash } from 'node:crypto'
import type { Indicator, Initiative, SharedAction } from '../model/analysis.ts'
import type { IndicatorKey } from '../model/decision.ts'
import { bareText } from '../model/text.ts'
import { targetWords } from './figures.ts'
import { type Html, html } from './html.ts'
import { type Verdict, verdictMarks } from './marks.ts'
import { encodeId } from './names.ts'
import type { PlanView, Report } from './report.ts'
import { indicatorIn, type TargetRow } from './target-rows.ts'

/*
 * What the pages tell their script, so that a reader can decide there: what an entry is about in the words by which
 * `--decisions` finds it again, and what was judged. Without the script nothing of it shows.
 */

/** The same plans against the same reference are the same ground to decide on, whatever was decided before. */
export const analysisKey = (report: Report): string => {
  const files = report.analysis.plans.map(({ id, sha256 }) => `${id} ${sha256}`)
  return createHash('sha256')
    .update([report.reference?.id ?? '', ...files].join('\n'))
    .digest('hex')
    .slice(0, 16)
}

const titleCounts = new WeakMap<Report, ReadonlyMap<string, number>>()

const countTitles = (report: Report): ReadonlyMap<string, number> => {
  const known = titleCounts.get(report)
  if (known) return known
  const counts = new Map<string, number>()
  for (const unit of report.analysis.initiatives.filter(({ plan }) => plan === report.reference?.id)) {
    for (const form of new Set([unit.title, unit.text].map(bareText))) counts.set(form, (counts.get(form) ?? 0) + 1)
  }
  titleCounts.set(report, counts)
  return counts
}

/** Words that mean this unit of the reference and no other: its title where it is the only one so called, else all of it. */
const wordsOf = (report: Report, unit: Initiative): string =>
  countTitles(report).get(bareText(unit.title)) === 1 ? unit.title : unit.text

/**
 * On what holds the judgements on one unit. `shown` are the words of its head or quote: where they say it, they are not
 * written twice.
 */
export const aboutUnit = (report: Report, unit: Initiative, shown: string): Html => {
  const words = wordsOf(report, unit)
  const meant = countTitles(report).get(bareText(shown)) === 1 && [unit.title, unit.text].includes(shown)
  return html` data-unit="${meant ? '' : words}"`
}

/** On a list of judgements on one plan. */
export const aboutPlan = (view: PlanView, status: string): Html => html` data-plan="${view.id}" data-status="${status}"`

/** On the table of all plans: which plan the end of an anchor means. */
export const aboutPlans = (report: Report): Html =>
  html` data-plans="${JSON.stringify(Object.fromEntries(report.others.map((view) => [encodeId(view.id), view.id])))}"`

export const aboutTerm = (action: SharedAction): Html => html` data-term="${action.term}"`

const keyOf = ({ plan, name, unit, target }: Indicator): IndicatorKey => ({
  plan,
  name,
  value: target.value,
  ...(unit === '' ? {} : { unit }),
  ...(target.year === null ? {} : { year: target.year }),
})

/** Targets of a plan that may be held against the reference's: what was, and what is of the same family or looks alike. */
const candidates = (report: Report, row: TargetRow, view: PlanView): readonly Indicator[] => {
  const families = [row.family?.id, ...(row.family?.related.map((related) => related.family) ?? [])]
  const chosen = indicatorIn(report, row, view)
  const alike = report.analysis.indicators.filter(
    (one) => one.plan === view.id && one !== chosen && one.family !== null && families.includes(one.family),
  )
  return chosen ? [chosen, ...alike] : alike
}

/** On the article or row of a target of the reference: it, and for each plan the verdict and what could be held against it. */
export const aboutTarget = (report: Report, row: TargetRow): Html => {
  const plans = report.others.flatMap((view) => {
    const comparison = row.comparisons.get(view.id)
    if (!comparison) return []
    const own = candidates(report, row, view).map((one) => ({
      key: keyOf(one),
      words: `${one.name}：${targetWords(one, one.unit)}`,
    }))
    return [{ plan: view.id, name: view.name, verdict: comparison.verdict, own }]
  })
  const verdicts = Object.entries(verdictMarks).map(([name, { full }]) => [name as Verdict, full] as const)
  return html` data-target="${JSON.stringify({ key: keyOf(row.indicator), plans, verdicts })}"`
}
