import type { Initiative, Plan } from './analysis.ts'

export interface PlanPlace {
  readonly id: string
  readonly region: string
  readonly level: Plan['level']
}

/** Words of a unit that lay it on one level only: 市(州)全覆盖 asks nothing of a county. */
const levelWords: readonly { readonly level: Plan['level']; readonly words: RegExp }[] = [
  { level: 'city', words: /市[(（]?州|各市|地级市|设区市/u },
  { level: 'county', words: /县[(（]?市|各县|县[(（]?区|县域|区县|县级/u },
]
const allLevels = /省、?市、?县|市县|各级|各地/u

/** Whether a unit is laid on all places or on named ones, and not on whoever cares to. */
export const isRequired = ({ obligation }: Pick<Initiative, 'obligation'>): boolean =>
  obligation === 'all' || obligation === 'named'

/** Whether a unit of the reference plan asks something of a plan: it names its place, or all places of its level, or nobody. */
export const bindsPlan = (unit: Pick<Initiative, 'obligation' | 'places' | 'text'>, plan: PlanPlace): boolean => {
  switch (unit.obligation) {
    case 'open':
      return true
    case 'named':
      return unit.places.some((place) => namesPlace(place, plan.region))
    case 'all': {
      const named = levelWords.filter(({ words }) => words.test(unit.text))
      return allLevels.test(unit.text) || named.length === 0 || named.some(({ level }) => level === plan.level)
    }
    default:
      return false
  }
}

const administrative = /(?:省|市|自治州|州|盟|地区|区|县|旗)$/u

const namesPlace = (place: string, region: string): boolean => {
  const short = place.replace(administrative, '')
  return short.length >= 2 && region.includes(short)
}
