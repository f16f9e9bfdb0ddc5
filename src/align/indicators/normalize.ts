import { parseUnit } from '../../lexicon/units.ts'
import type { Indicator } from '../../model/analysis.ts'
import { isLevel } from '../../model/is-level.ts'
import type { Entry } from './entries.ts'
import type { Group } from './group-entries.ts'

/** Floating point noise of a conversion is cut off behind this many digits. */
const digits = 12

const round = (value: number): number => Number(value.toPrecision(digits))

/**
 * The unit in which the members of a family stand side by side: the one that all write, else 亿元 for money that somebody
 * counts so, else the plain unit (件 for 万件).
 */
export const chooseUnit = (group: Group): string => {
  const units = group.filter((e) => e.kind !== null).map((e) => e.indicator.unit)
  if (units.length === 0) return ''
  if (units.every((u) => u === units[0])) return units[0]
  const parsed = units.map(parseUnit)
  if (parsed[0].kind === 'money' && parsed.every((p) => p.base === parsed[0].base)) {
    const factor = Math.max(...parsed.map((p) => p.factor))
    return units[parsed.findIndex((p) => p.factor === factor)]
  }
  return parsed[0].base
}

/** Values of an indicator in the family's unit; undefined where it states no level. */
export const normalize = ({ indicator, kind }: Entry, unit: string): Indicator['normalized'] => {
  if (kind === null || !isLevel(indicator)) return undefined
  const from = parseUnit(indicator.unit)
  const to = parseUnit(unit)
  const apart = from.kind === 'money' || from.kind === 'permille'
  if (from.kind !== to.kind || (apart && from.base !== to.base)) return undefined
  const convert = (value: number): number => round((value * from.factor) / to.factor)
  const { baseline, target } = indicator
  return {
    unit,
    ...(typeof baseline?.value === 'number' ? { baseline: convert(baseline.value) } : {}),
    target: convert(target.value),
    ...(target.upper === undefined ? {} : { upper: convert(target.upper) }),
  }
}
