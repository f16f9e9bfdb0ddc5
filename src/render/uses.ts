import type { CoverageCell, Evidence, Finding, Initiative } from '../model/analysis.ts'
import { groupBy } from '../model/group-by.ts'
import { cellHref, findingAnchor, termAnchor, unitHref } from './anchors.ts'
import { isFigureFinding } from './finding-kinds.ts'
import { type Html, html } from './html.ts'
import { saysSomething, verdictMarks } from './marks.ts'
import { pageHref } from './names.ts'
import { shorten } from './parts/layout.ts'
import { markOf } from './parts/marks.ts'
import { placesOfReading } from './reading-places.ts'
import type { Report } from './report.ts'
import { placeIndicators } from './target-rows.ts'

/** What rests on a passage; each kind has its own underline. `none` is a place that is linked to and nothing more. */
export type UseKind = 'indicator' | 'coverage' | 'shared' | 'check' | 'rejected' | 'none'

/** One claim that rests on one passage of a plan. */
export interface Use {
  readonly evidence: Evidence
  readonly kind: UseKind
  /** What the margin note says, with its link back. Null for `none`. */
  readonly note: Html | null
}

/** Kinds that a reader must switch on: they would underline every other sentence. Their notes are numbered last. */
export const quietKinds: ReadonlySet<UseKind> = new Set(['shared', 'rejected'])

const titleLength = 22

const anchorsOnly = (list: readonly Evidence[]): readonly Use[] =>
  list.map((evidence) => ({ evidence, kind: 'none', note: null }))

const indicatorUses = (report: Report): readonly Use[] => {
  const byIndicator = new Map<string, string>()
  const byReference = new Map<string, string[]>()
  for (const comparison of report.analysis.comparisons) {
    const { symbol, word } = verdictMarks[comparison.verdict]
    if (comparison.indicator) byIndicator.set(comparison.indicator, `${symbol} ${word}`)
    const name = report.planOf.get(comparison.plan)?.name ?? comparison.plan
    byReference.set(comparison.reference, [...(byReference.get(comparison.reference) ?? []), `${symbol}${name}`])
  }
  const places = placeIndicators(report)
  return report.analysis.indicators.map((indicator) => {
    const verdict = byIndicator.get(indicator.id) ?? byReference.get(indicator.id)?.join(' ') ?? ''
    const name = shorten(indicator.name, titleLength)
    const link = html`<a href="${pageHref('targets.html', places.get(indicator.id))}">${name}</a>`
    return { evidence: indicator.evidence, kind: 'indicator' as const, note: html`${verdict}${verdict && '：'}${link}` }
  })
}

const unitUse = (report: Report, unit: Initiative): Use => {
  const marks = report.others.flatMap((view) => {
    const name = report.classOf(unit, view.id)
    return name ? [`${markOf(report, name, view.id).symbol}${view.name}`] : []
  })
  const link = html`<a href="${unitHref(report, unit)}">${marks.join(' ') || '见承接情况'}</a>`
  return { evidence: unit.evidence, kind: 'coverage', note: link }
}

const cellUses = (report: Report, unit: Initiative, cell: CoverageCell): readonly Use[] => {
  const view = report.planOf.get(cell.plan)
  const name = report.classOf(unit, cell.plan)
  if (!view || !name) return []
  const { symbol, full } = markOf(report, name, cell.plan)
  const linkTo = (words: string): Html => html`<a href="${cellHref(report, unit, view)}">${words}</a>`
  const link = linkTo(shorten(unit.title, titleLength))
  const verdict = `${symbol} ${full}${cell.review ? ' ※' : ''}`
  const carried = report.lean ? linkTo(verdict) : html`${verdict}：${link}`
  return [
    ...cell.evidence.map((evidence) => ({ evidence, kind: 'coverage' as const, note: carried })),
    ...cell.done.map((evidence) => ({ evidence, kind: 'coverage' as const, note: html`√ 已完成：${link}` })),
    ...(cell.nearest ? [{ evidence: cell.nearest, kind: 'rejected' as const, note: link }] : []),
  ]
}

const cellEvidence = (cell: CoverageCell): readonly Evidence[] => [
  ...cell.evidence,
  ...cell.done,
  ...(cell.nearest ? [cell.nearest] : []),
]

const coverageUses = (report: Report): readonly Use[] =>
  report.analysis.coverage.flatMap((cell) => {
    const unit = report.initiativeOf.get(cell.unit)
    // A whole task that is carried would underline half a page: its actions say the same, sentence by sentence. And a
    // cell that says nothing has no panel to link to.
    return unit?.kind === 'action' && saysSomething(cell)
      ? cellUses(report, unit, cell)
      : anchorsOnly(cellEvidence(cell))
  })

const initiativeUses = (report: Report): readonly Use[] =>
  report.analysis.initiatives.flatMap((unit) => {
    const isUnit = unit.plan === report.reference?.id && unit.kind === 'action'
    if (isUnit) return [unitUse(report, unit)]
    return anchorsOnly(unit.nearest ? [unit.evidence, unit.nearest] : [unit.evidence])
  })

const sharedUses = (report: Report): readonly Use[] =>
  report.analysis.sharedActions.flatMap((action) => {
    const link = html`<a href="${pageHref('shared.html', termAnchor(action.term))}">${shorten(action.term, titleLength)}</a>`
    const carried = action.plans.flatMap((entry) => entry.evidence)
    const mentioned = action.mentioned.flatMap((entry) => entry.evidence)
    return [
      ...carried.map((evidence) => ({ evidence, kind: 'shared' as const, note: link })),
      ...mentioned.map((evidence) => ({ evidence, kind: 'shared' as const, note: html`${link}（仅提及）` })),
    ]
  })

const findingUses = (report: Report): readonly Use[] =>
  report.analysis.findings.flatMap((finding: Finding) => {
    if (!isFigureFinding(finding)) return anchorsOnly(finding.evidence)
    const link = html`<a href="${pageHref('checks.html', findingAnchor(finding))}">${shorten(finding.title, 40)}</a>`
    return finding.evidence.map((evidence) => ({ evidence, kind: 'check' as const, note: link }))
  })

/** Everything that rests on a passage of any plan. In one file the quiet kinds are only places: what cites them is in it. */
export const collectUses = (report: Report): ReadonlyMap<string, readonly Use[]> => {
  const { plans, reuse, distinctive } = report.analysis
  const all = [
    ...indicatorUses(report),
    ...coverageUses(report),
    ...initiativeUses(report),
    ...sharedUses(report),
    ...findingUses(report),
    ...anchorsOnly(report.analysis.documents.flatMap(placesOfReading)),
    ...anchorsOnly(distinctive.flatMap((term) => term.evidence)),
    ...anchorsOnly(reuse.flatMap((group) => group.occurrences)),
    ...anchorsOnly(plans.flatMap((plan) => plan.cites.map((cite) => cite.evidence))),
  ]
  const quiet = (use: Use): Use =>
    report.lean && quietKinds.has(use.kind) ? { ...use, kind: 'none', note: null } : use
  return groupBy(all.map(quiet), ({ evidence }) => evidence.plan)
}
