import {
  allPlaces,
  autonomousPlace,
  chargedPlaces,
  countyList,
  doneToPlaces,
  encouraging,
  leadsEverywhere,
  leadsOutside,
  locating,
  noCounties,
  otherBodies,
  ownLevelOwners,
  provincialPowers,
  provincialTail,
  regionKinds,
  someOfLevel,
  subjects,
} from '../../lexicon/obligation-signs.ts'
import type { Initiative, Obligation, Plan } from '../../model/analysis.ts'
import { matchWhere } from '../../model/match-where.ts'
import { listedPlaces } from './listed-places.ts'

/** What is known of the unit: its own words, the words with circumstances, and the titles around it, outermost first. */
export interface UnitWords {
  readonly core: string
  readonly whole: string
  readonly titles: readonly string[]
  /** Who is to act at the head of its sentence; empty where nobody is named. */
  readonly subject?: string
  /** The responsible bodies named behind it. */
  readonly lead?: readonly string[]
}

export interface Level {
  readonly level: Plan['level']
  readonly region: string
}

const administrative = /(?:省|自治区|特别行政区|市|自治州|州|盟|地区|区|县|旗)$/u

/** As a unit holds it; null in plans that bind nobody. */
export type ObligationOf = Pick<Initiative, 'obligation' | 'places'>

interface Bound {
  readonly obligation: Obligation
  readonly places: string[]
}

/**
 * Whom a unit of the reference plan binds. Looked for in this order, because the first that holds decides: an encouragement binds
 * nobody, whoever it names; a court's task stays the court's, even in every city; what is done to places is not theirs to do;
 * then places by kind or by name; then what only the reference level can do; then who heads the sentence; then who answers
 * for it by the line behind it, which is of all that stands in front of it and says least of each. What names nobody a
 * city can do.
 */
export const readObligation = (unit: UnitWords, reference: Level): Bound => {
  const { core, whole, subject = '', lead = [] } = unit
  if (encouraging.test(core)) return bound('encouraged')
  if (belongsToOtherBody(unit)) return bound('other_body')
  if (doneToPlaces.test(whole)) return bound('own_level')
  return (
    placesIn(core, whole, reference) ??
    (subject === '' ? null : placesIn(subject, subject, reference)) ??
    bound(lead.some((one) => leadsEverywhere.test(one)) ? 'all' : 'open')
  )
}

const bound = (obligation: Obligation, places: string[] = []): Bound => ({ obligation, places })

/** What some words say of places and of the level itself; null where they say nothing. */
const placesIn = (core: string, whole: string, reference: Level): Bound | null => {
  const own =
    belongsToOwnLevel(core, reference) ||
    (reference.level === 'province' && (provincialPowers.test(core) || provincialTail.test(behind(core, whole))))
  // 各市要将…作为依据，建立全省平台: the circumstance names all places, the act is the province's.
  if (allPlaces.test(own ? core : whole)) return bound('all')
  const places = namedPlaces(whole, reference.region)
  if (places.length > 0) return bound('named', places)
  return own ? bound('own_level') : null
}

/**
 * Whom a titled part binds: as its own words say, but where nothing inside it is left to whoever reads it, what its actions
 * say. 锰污染综合治理工程, whose works are all in counties named there, asks nothing of the others.
 */
export const boundByActions = (own: ObligationOf, actions: readonly ObligationOf[]): ObligationOf => {
  const [first] = actions
  const leaves = actions.some(({ obligation }) => obligation === 'open' || obligation === 'all')
  if (own.obligation !== 'open' || leaves || !first) return own
  return { obligation: first.obligation, places: [...new Set(actions.flatMap((a) => a.places))] }
}

/** What follows the words of the main verb in those of its sentence; not what follows a title. */
const behind = (core: string, whole: string): string => {
  const at = core === '' ? -1 : whole.indexOf(core)
  const rest = at < 0 ? '' : whole.slice(at + core.length)
  return rest.startsWith('。') ? '' : rest
}

/** Who is to act at the head of a sentence: 人民法院, 各市（州）要, 省民政厅. Empty where nobody is named. */
export const readSubject = (sentence: string): string => subjects.exec(sentence)?.[0] ?? ''

/** The unit's own words, its subject, its responsible bodies, or the title right above it: 加强知识产权司法保护 makes all under it a matter of courts. */
const belongsToOtherBody = ({ whole, titles, subject = '', lead = [] }: UnitWords): boolean =>
  (lead.length > 0 && lead.every((one) => leadsOutside.test(one))) ||
  otherBodies.some(({ signs, notSigns }) =>
    [whole, subject, ...titles.slice(-2)].some((words) => signs.test(words.replace(notSigns, ''))),
  )

/** Places on which a unit is laid: 在成都、德阳…等重点区域, 推动川渝毗邻地区…; a place inside the name of an institution is none. */
const namedPlaces = (words: string, own: string): string[] => {
  const told = [
    ...words.matchAll(locating),
    ...words.matchAll(chargedPlaces),
    ...matchWhere(words, '自治', autonomousPlace),
    ...matchWhere(words, /[县市区旗]、/u, countyList).filter(([, list]) => !noCounties.test(list)),
  ].map((m) => m[1])
  const places = [...told, ...listedPlaces(words)].flatMap(membersOf)
  const regions = [...words.matchAll(regionKinds), ...matchWhere(words, '各', someOfLevel)].map((m) => m[1])
  const all = [...places, ...regions].map((p) => p.trim()).filter((p) => p.length >= 2 && !own.endsWith(p))
  return [...new Set(all)]
}

const membersOf = (list: string): string[] => list.split(/[、和及与]/u)

const belongsToOwnLevel = (core: string, { level, region }: Level): boolean => {
  const short = region.replace(administrative, '')
  const named = short.length >= 2 && core.includes(short)
  return named || ownLevelOwners.some((o) => o.level === level && o.signs.test(core))
}
