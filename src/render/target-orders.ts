import type { Change, Indicator } from '../model/analysis.ts'
import { isLevel } from '../model/is-level.ts'
import { baselineLevel, targetLevel, targetWords } from './figures.ts'
import { isRanked } from './marks.ts'
import type { PlanView, Report } from './report.ts'
import { indicatorIn, type TargetRow } from './target-rows.ts'

/** One plan in the two orders of a target: by the level that it sets and by the change against its own base. */
export interface OrderEntry {
  readonly view: PlanView
  readonly indicator: Indicator
  /** In the unit of the family; null where it sets none, or one that may not be ranked. */
  readonly level: number | null
  /** Null where the base is not known, or where the change is told in another measure than the reference's. */
  readonly change: Change | null
  /** Why one of the two is missing, in Chinese; empty where both are known. */
  readonly note: string
}

export interface TargetOrders {
  readonly entries: readonly OrderEntry[]
  /** Entries that have it, highest first; equal ones in the order of plans. */
  readonly byLevel: readonly OrderEntry[]
  readonly byChange: readonly OrderEntry[]
  /** Kendall's tau-a of those that have both, -1 to 1; null with fewer than three. */
  readonly agreement: number | null
}

/** Below this the orders differ so much that a reader of one alone would be misled; -1 is the exact reverse. */
const markedlyDifferent = 0
/** From here on down the one is nearly the reverse of the other. */
const nearlyReverse = -0.6
const fewestCompared = 3

const changeIn = (row: TargetRow, view: PlanView, report: Report): Change | null =>
  view === report.reference
    ? ([...row.comparisons.values()].find((one) => one.change.reference)?.change.reference ?? null)
    : (row.comparisons.get(view.id)?.change.plan ?? null)

const noteOf = (indicator: Indicator, level: number | null, change: Change | null, isMixed: boolean): string => {
  if (isMixed) return '变化的计法不同，不排变化'
  if (level === null && !isLevel(indicator)) return `只写${targetWords(indicator)}，不排水平`
  if (change !== null) return ''
  if (indicator.cumulative !== null) return '累计或新增数，不排变化'
  return baselineLevel(indicator) === null ? '未写基期，不排变化' : '不排变化'
}

const entryOf = (report: Report, row: TargetRow, view: PlanView, unit: Change['in'] | null): OrderEntry[] => {
  const indicator = indicatorIn(report, row, view)
  // A look-alike is another quantity: neither its level nor its change belongs here.
  if (!indicator || indicator.family === null || indicator.family !== row.indicator.family) return []
  const mayRank = view === report.reference || isRanked(row.comparisons.get(view.id)?.verdict ?? 'not_set')
  const level = mayRank && row.group === 'ranked' ? targetLevel(indicator) : null
  const own = changeIn(row, view, report)
  const isMixed = own !== null && unit !== null && own.in !== unit
  const change = isMixed ? null : own
  return level === null && change === null
    ? []
    : [{ view, indicator, level, change, note: noteOf(indicator, level, change, isMixed) }]
}

/** The measure that most plans tell the change in; that of the first where there are as many of either. */
const commonMeasure = (report: Report, row: TargetRow): Change['in'] | null => {
  const measures = report.plans.flatMap((view) => changeIn(row, view, report)?.in ?? [])
  const points = measures.filter((one) => one === 'points').length
  if (measures.length === 0) return null
  return 2 * points === measures.length ? measures[0] : 2 * points > measures.length ? 'points' : 'percent'
}

const descending = (entries: readonly OrderEntry[], amountOf: (entry: OrderEntry) => number | null): OrderEntry[] =>
  entries.filter((entry) => amountOf(entry) !== null).sort((a, b) => (amountOf(b) ?? 0) - (amountOf(a) ?? 0))

/** Kendall's tau-a: concordant less discordant pairs, of all pairs. */
const agreementOf = (entries: readonly OrderEntry[]): number | null => {
  const both = entries.filter(({ level, change }) => level !== null && change !== null)
  if (both.length < fewestCompared) return null
  let sum = 0
  both.forEach((a, i) => {
    for (const b of both.slice(i + 1))
      sum += Math.sign((a.level ?? 0) - (b.level ?? 0)) * Math.sign((a.change?.value ?? 0) - (b.change?.value ?? 0))
  })
  return sum / ((both.length * (both.length - 1)) / 2)
}

/** Both orders of a target of the reference and what the other plans set against it. Totals have that of change alone. */
export const orderTargets = (report: Report, row: TargetRow): TargetOrders => {
  const unit = commonMeasure(report, row)
  const entries = report.plans.flatMap((view) => entryOf(report, row, view, unit))
  return {
    entries,
    byLevel: descending(entries, ({ level }) => level),
    byChange: descending(entries, ({ change }) => change?.value ?? null),
    agreement: agreementOf(entries),
  }
}

/** How the two orders stand to each other, where a reader must be told; else null. */
export const contrastOf = ({ agreement }: TargetOrders): 'reverse' | 'different' | null => {
  if (agreement === null || agreement > markedlyDifferent) return null
  return agreement <= nearlyReverse ? 'reverse' : 'different'
}

/** Spans of years over which the changes run; more than one, and they are not over the same time. */
export const spansOf = (orders: TargetOrders): readonly number[] => [
  ...new Set(
    orders.byChange.flatMap(({ indicator: { baseline, target } }) =>
      baseline && target.year !== null ? [target.year - baseline.year] : [],
    ),
  ),
]
