import type { Indicator, IndicatorFamily, TargetComparison } from '../model/analysis.ts'
import { familyAnchor, indicatorAnchor } from './anchors.ts'
import { isRanked } from './marks.ts'
import type { PlanView, Report } from './report.ts'

/** One target of the reference and what each other plan sets against it. */
export interface TargetRow {
  readonly indicator: Indicator
  readonly family: IndicatorFamily | undefined
  /** By plan id. */
  readonly comparisons: ReadonlyMap<string, TargetComparison>
  /** ranked: at least one plan may be ranked; differs: set, but not comparable; idle: not applicable; unset: nobody sets it. */
  readonly group: 'ranked' | 'differs' | 'idle' | 'unset'
}

const groupOf = (comparisons: readonly TargetComparison[]): TargetRow['group'] => {
  if (comparisons.some(({ verdict }) => isRanked(verdict))) return 'ranked'
  if (comparisons.some(({ verdict }) => verdict === 'not_comparable')) return 'differs'
  return comparisons.some(({ verdict }) => verdict === 'not_applicable') ? 'idle' : 'unset'
}

/** Rows in the order of the reference plan. */
export const targetRows = (report: Report): readonly TargetRow[] => {
  const byReference = new Map<string, TargetComparison[]>()
  for (const comparison of report.analysis.comparisons) {
    const list = byReference.get(comparison.reference)
    if (list) list.push(comparison)
    else byReference.set(comparison.reference, [comparison])
  }
  return [...byReference].flatMap(([id, list]): TargetRow[] => {
    const indicator = report.indicatorOf.get(id)
    if (!indicator) return []
    const family = indicator.family ? report.familyOf.get(indicator.family) : undefined
    const comparisons = new Map(list.map((comparison) => [comparison.plan, comparison]))
    return [{ indicator, family, comparisons, group: groupOf(list) }]
  })
}

/** The plan's own indicator in a row: the reference's target, or what was held against it. */
export const indicatorIn = (report: Report, row: TargetRow, view: PlanView): Indicator | undefined => {
  if (view === report.reference) return row.indicator
  const id = row.comparisons.get(view.id)?.indicator
  return id ? report.indicatorOf.get(id) : undefined
}

/** Anchor of a row's article; a family may stand in several rows, so it is named after the reference's target. */
export const rowAnchor = (row: TargetRow): string => `v-${indicatorAnchor(row.indicator)}`

/** Families of two plans or more that no row of the reference shows. */
export const otherFamilies = (report: Report, rows: readonly TargetRow[]): readonly IndicatorFamily[] => {
  const shown = new Set(rows.map((row) => row.family?.id))
  return report.analysis.families.filter((family) => {
    const plans = new Set(family.members.map((id) => report.indicatorOf.get(id)?.plan))
    return !shown.has(family.id) && plans.size > 1
  })
}

/** Members of a family in the fixed order of plans. */
export const membersOf = (report: Report, family: IndicatorFamily): readonly Indicator[] => {
  const members = family.members.flatMap((id) => report.indicatorOf.get(id) ?? [])
  return report.plans.flatMap((view) => members.filter((member) => member.plan === view.id))
}

/** Where on the page of targets each indicator is judged: in a row, in a family, or at least in the list of all. */
export const placeIndicators = (report: Report): ReadonlyMap<string, string> => {
  const rows = targetRows(report)
  const places = new Map(report.analysis.indicators.map((indicator) => [indicator.id, indicatorAnchor(indicator)]))
  for (const family of otherFamilies(report, rows)) {
    for (const member of membersOf(report, family)) places.set(member.id, familyAnchor(family))
  }
  for (const row of rows) {
    for (const view of report.plans) {
      const indicator = indicatorIn(report, row, view)
      if (indicator) places.set(indicator.id, rowAnchor(row))
    }
  }
  return places
}
