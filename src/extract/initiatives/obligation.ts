import {
  allPlaces,
  chargedPlaces,
  encouraging,
  locating,
  otherBodies,
  ownLevelOwners,
  regionKinds,
  someOfLevel,
} from '../../lexicon/obligation-signs.ts'
import type { Obligation, Plan } from '../../model/analysis.ts'
import { listedPlaces } from './listed-places.ts'

/** What is known of the unit: its own words, the words with circumstances, and the titles around it, outermost first. */
export interface UnitWords {
  readonly core: string
  readonly whole: string
  readonly titles: readonly string[]
}

export interface Level {
  readonly level: Plan['level']
  readonly region: string
}

const administrative = /(?:省|自治区|特别行政区|市|自治州|州|盟|地区|区|县|旗)$/u

/**
 * Whom a unit of the reference plan binds. Looked for in this order, because the first that holds decides: an encouragement binds
 * nobody, whoever it names; a court's task stays the court's, even in every city; then places by kind or by name; then
 * what only the reference level can do. What names nobody a city can do.
 */
export const readObligation = (unit: UnitWords, reference: Level): { obligation: Obligation; places: string[] } => {
  if (encouraging.test(unit.core)) return { obligation: 'encouraged', places: [] }
  if (belongsToOtherBody(unit)) return { obligation: 'other_body', places: [] }
  if (allPlaces.test(unit.whole)) return { obligation: 'all', places: [] }
  const places = namedPlaces(unit.whole, reference.region)
  if (places.length > 0) return { obligation: 'named', places }
  return { obligation: belongsToOwnLevel(unit.core, reference) ? 'own_level' : 'open', places: [] }
}

/** The unit's own words, or the title right above it: 加强知识产权司法保护 makes all under it a matter of courts. */
const belongsToOtherBody = ({ whole, titles }: UnitWords): boolean =>
  otherBodies.some(({ signs, notSigns }) =>
    [whole, ...titles.slice(-2)].some((words) => signs.test(words.replace(notSigns, ''))),
  )

/** Places on which a unit is laid: 在成都、德阳…等重点区域, 推动川渝毗邻地区…; a place inside the name of an institution is none. */
const namedPlaces = (words: string, own: string): string[] => {
  const told = [locating, chargedPlaces].flatMap((sign) => [...words.matchAll(sign)].map((m) => m[1]))
  const places = [...told, ...listedPlaces(words)].flatMap(membersOf)
  const regions = [regionKinds, someOfLevel].flatMap((sign) => [...words.matchAll(sign)].map((m) => m[1]))
  const all = [...places, ...regions].map((p) => p.trim()).filter((p) => p.length >= 2 && !own.endsWith(p))
  return [...new Set(all)]
}

const membersOf = (list: string): string[] => list.split(/[、和及与]/u)

const belongsToOwnLevel = (core: string, { level, region }: Level): boolean => {
  const short = region.replace(administrative, '')
  const named = short.length >= 2 && core.includes(short)
  return named || ownLevelOwners.some((o) => o.level === level && o.signs.test(core))
}
