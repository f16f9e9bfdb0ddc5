import { plainName } from '../../lexicon/quantity.ts'
import type { Indicator, IndicatorFamily } from '../../model/analysis.ts'
import type { Domain } from '../../model/domain.ts'
import { readEntries } from './entries.ts'
import { type Group, groupEntries } from './group-entries.ts'
import { findLookAlikes } from './look-alikes.ts'
import { chooseUnit, normalize } from './normalize.ts'

const familyId = (index: number): string => `f${index + 1}`

const nameOf = (group: Group): string => {
  const first = group.find((e) => e.kind !== null) ?? group[0]
  const name = plainName(first.indicator.name)
  return first.quantity.cumulative && !name.includes('累计') ? `${name}（累计）` : name
}

/** A level says most of a family; a change alone only stands in for it. */
const speakerOf = (group: Group) => group.find((e) => e.kind !== null) ?? group[0]

/**
 * Finds which indicators measure the same quantity. A name is taken apart (what is counted, of what, per head, at which
 * level, stock or flow, over which scope), and two indicators are one family only where all of it agrees; look-alikes are
 * recorded as `related`, nearest first, with the reason in Chinese. Without a domain only general synonyms apply.
 */
export const alignIndicators = (
  indicators: readonly Indicator[],
  domain: Domain | null,
): { indicators: Indicator[]; families: IndicatorFamily[] } => {
  const groups = groupEntries(readEntries(indicators, domain))
  const units = groups.map(chooseUnit)
  const filled = new Map<string, Indicator>()
  for (const [at, group] of groups.entries())
    for (const entry of group) {
      const normalized = normalize(entry, units[at])
      const { indicator } = entry
      filled.set(indicator.id, { ...indicator, ...(normalized ? { normalized } : {}), family: familyId(at) })
    }
  const pairs = findLookAlikes(groups.map(speakerOf)).sort((x, y) => y.likeness - x.likeness)
  const families = groups.map(
    (group, at): IndicatorFamily => ({
      id: familyId(at),
      name: nameOf(group),
      unit: units[at],
      members: group.map((e) => e.indicator.id),
      related: pairs
        .filter((p) => p.a === at || p.b === at)
        .map((p) => ({ family: familyId(p.a === at ? p.b : p.a), because: p.because })),
      decidedBy: 'auto',
    }),
  )
  return { indicators: indicators.map((i) => filled.get(i.id) ?? i), families }
}
