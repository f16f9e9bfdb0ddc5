import { quantityKey } from '../../lexicon/quantity-key.ts'
import { groupBy } from '../../model/group-by.ts'
import { changeTold, isLevel } from '../../model/is-level.ts'
import type { Entry } from './entries.ts'

/** Entries that measure one quantity, in order of place. */
export type Group = readonly Entry[]

/** What the unit of an entry measures; 人次 counts times, not heads, and a row of changes no level. */
const measureOf = ({ kind, change, indicator }: Entry): string => {
  if (change !== '') return change
  return kind === 'count' && /[人家户台架批]次$/u.test(indicator.unit) ? '人次' : (kind ?? '')
}

/** Parts one name by what its units measure; a change without a level goes with the row of such changes, else with the largest part. */
const partByUnit = (entries: readonly Entry[]): Entry[][] => {
  const parts = groupBy(
    entries.filter((e) => e.kind !== null),
    measureOf,
  )
  if (parts.size === 0) return [[...entries]]
  const [largest] = [...parts].reduce((a, b) => (b[1].length > a[1].length ? b : a))
  const homeOf = (e: Entry): string => {
    if (e.kind !== null) return measureOf(e)
    // A sentence (降低18%, 年均增长12%) stands beside the row of such changes.
    const change = changeTold(e.indicator)
    return parts.has(change) ? change : largest
  }
  return [...groupBy(entries, homeOf).values()]
}

const withoutLevel = (entry: Entry): string => quantityKey({ ...entry.quantity, level: '' })

/** True where a sentence repeats a row of its plan's table and only adds or drops the level: 国家级…覆盖率60%以上. */
const restates = (prose: Entry, table: Entry): boolean => {
  const [a, b] = [prose.indicator, table.indicator]
  return (
    a.plan === b.plan &&
    (prose.quantity.level === '') !== (table.quantity.level === '') &&
    prose.kind === table.kind &&
    isLevel(a) &&
    a.target.value === b.target.value &&
    a.target.year === b.target.year &&
    withoutLevel(prose) === withoutLevel(table)
  )
}

const joinRestated = (groups: readonly Group[]): Group[] => {
  const placed = groups.flatMap((group, at) => group.map((entry) => ({ entry, at })))
  const tables = placed.filter(({ entry }) => entry.indicator.source === 'table')
  const homeOf = (entry: Entry, own: number): number =>
    entry.indicator.source === 'prose' ? (tables.find((t) => t.at !== own && restates(entry, t.entry))?.at ?? own) : own
  const byHome = groupBy(placed, ({ entry, at }) => homeOf(entry, at))
  return groups.flatMap((_, at) => {
    const found = byHome.get(at)
    return found ? [found.map(({ entry }) => entry)] : []
  })
}

/** Groups of entries whose names and units agree in everything, by the place of their first member. */
export const groupEntries = (entries: readonly Entry[]): Group[] => {
  const named = [...groupBy(entries, (e) => quantityKey(e.quantity)).values()].flatMap(partByUnit)
  const order = new Map(entries.map((e, i) => [e, i]))
  const place = (group: Group): number => Math.min(...group.map((e) => order.get(e) ?? 0))
  const sorted = joinRestated(named).map((g) => [...g].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)))
  return sorted.sort((a, b) => place(a) - place(b))
}
