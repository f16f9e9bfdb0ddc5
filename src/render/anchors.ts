import type { Evidence, Finding, Indicator, IndicatorFamily, Initiative } from '../model/analysis.ts'
import type { Span } from '../model/text.ts'
import { encodeId, pageHref } from './names.ts'
import type { PlanView, Report } from './report.ts'

/** Id of an evidence on the full-text page of its plan: where it starts, and how long it is. */
export const evidenceAnchor = (span: Span): string => `e${span.start}-${span.end - span.start}`

/** Where an evidence can be read in its plan; null where that plan has no full text or no such place. */
export const evidenceHref = (report: Report, evidence: Evidence): string | null => {
  const view = report.planOf.get(evidence.plan)
  const length = view?.outline?.document.text.length ?? 0
  if (!view || evidence.start < 0 || evidence.start >= evidence.end || evidence.end > length) return null
  return pageHref(view.page, evidenceAnchor(evidence))
}

/** Pages of the matrix hold the units of one plan, so that its name need not stand in each of their ids. */
const unitKey = ({ id, plan }: Initiative): string =>
  encodeId(id.startsWith(`${plan}-`) ? id.slice(plan.length + 1) : id)

export const unitAnchor = (unit: Initiative): string => `u-${unitKey(unit)}`

/** A dot parts the two ids, since `encodeId` never leaves one. */
export const cellAnchor = (unit: Initiative, view: PlanView): string => `c-${unitKey(unit)}.${encodeId(view.id)}`

export const familyAnchor = (family: IndicatorFamily): string => `f-${encodeId(family.id)}`

export const indicatorAnchor = (indicator: Indicator): string => `i-${encodeId(indicator.id)}`

export const termAnchor = (term: string): string => `t-${encodeId(term)}`

export const findingAnchor = (finding: Finding): string => `r-${encodeId(finding.id)}`

export const unitHref = (report: Report, unit: Initiative): string =>
  pageHref(report.chapterOf.get(unit.id)?.page ?? 'coverage.html', unitAnchor(unit))

export const cellHref = (report: Report, unit: Initiative, view: PlanView): string =>
  pageHref(report.chapterOf.get(unit.id)?.page ?? 'coverage.html', cellAnchor(unit, view))
