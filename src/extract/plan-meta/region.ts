import type { Plan } from '../../model/analysis.ts'

type Level = Plan['level']

export interface Region {
  /** As the title or issuer writes it: 德阳市, 成都市郫都区. */
  readonly name: string
  readonly level: Level
  /** The region around it, where the name says it: 成都市 of 成都市郫都区. */
  readonly parent?: string
}

/** Cities that are provinces. */
const MUNICIPALITIES = ['北京', '天津', '上海', '重庆']

/** Words that open a document of the centre. */
const NATIONAL =
  /^(?:[“"”]?\p{Script=Han}{1,2}五[”"“]?(?:时期)?)?(?:国家|全国|国务院|中共中央|中央|中华人民共和国|中国(?![（(]))/u

/**
 * Endings of the names of regions, and what must not follow: 省级 and 市场 are no regions, 广州 in 广州市 and 贵州 in 贵州省 are none yet.
 * The first that fits wins, so that the long ones stand first.
 */
const UNITS: readonly { readonly ending: string; readonly level: Level; readonly not: string }[] = [
  { ending: '特别行政区', level: 'province', not: '' },
  { ending: '自治区', level: 'province', not: '' },
  { ending: '生产建设兵团', level: 'province', not: '' },
  { ending: '省', level: 'province', not: '级际会属直域' },
  { ending: '自治州', level: 'city', not: '' },
  { ending: '自治县', level: 'county', not: '' },
  { ending: '自治旗', level: 'county', not: '' },
  { ending: '地区', level: 'city', not: '' },
  { ending: '市', level: 'city', not: '场级域容区县辖直属市' },
  { ending: '州', level: 'city', not: '省市县区级' },
  { ending: '盟', level: 'city', not: '员市' },
  { ending: '县', level: 'county', not: '域级区' },
  { ending: '区', level: 'county', not: '域块划间县级位' },
  { ending: '旗', level: 'county', not: '舰帜' },
]

/** Kinds of places that end like the name of one: 眉山市|城市更新规划, 成都市|产业功能区规划, 强市建设方案. */
const GENERIC =
  /.(?:强|大)省$|^(?:强|城|都|大都|超|股|上|门|夜|各|全|本|我)市$|^(?:各|全|本|我|强|大|贫困)县$|(?:城|园|功能|示范|试验|开发|社|景|山|牧|灾|片|街|校|库|林|住|先行|保税|各|全|本|我|老)区$|联盟$|红旗$/u

/** Words that no name of a region holds, but titles do. */
const VERBS = /推进|加快|关于|促进|建设|实施|国家|深化|推动|加强|支持|全面|进一步|贯彻|落实|人民|政府|中国/u

const readUnit = (text: string, longest: number): { name: string; level: Level } | null => {
  for (let length = 2; length <= Math.min(longest, text.length); length++) {
    const name = text.slice(0, length)
    if (!/^\p{Script=Han}+$/u.test(name) || VERBS.test(name)) return null
    const unit = UNITS.find(({ ending, not }) => name.endsWith(ending) && !not.includes(text[length] ?? '\n'))
    // 阿坝藏族羌族自治州: a name goes on where a longer ending does.
    if (unit && name.length > unit.ending.length && !GENERIC.test(name)) return { name, level: unit.level }
  }
  return null
}

const levelOfFirst = (name: string, level: Level): Level =>
  MUNICIPALITIES.some((city) => name === `${city}市`) ? 'province' : level

const readPrefix = (text: string): Region | null => {
  let rest = text
  const names: string[] = []
  let level: Level | null = null
  for (let longest = 12; names.length < 4; longest = 11) {
    const unit = readUnit(rest, longest)
    // 中共河南省委　河南省人民政府 names the province once.
    if (!unit || (names.length > 0 && /^委/u.test(rest))) break
    const inner = names.length === 0 ? levelOfFirst(unit.name, unit.level) : unit.level
    // 成都市都江堰市: a city inside a city is of the level of a county; 德阳市 after 四川省 is not.
    level = inner === 'city' && level === 'city' ? 'county' : inner
    names.push(unit.name)
    rest = rest.slice(unit.name.length)
  }
  if (level === null) return null
  const parent = names.slice(0, -1).at(-1)
  return { name: names.join(''), level, ...(parent ? { parent } : {}) }
}

/** 上海关于贯彻落实…的实施意见, 重庆“十四五”…规划: a municipality without its 市. */
const municipality = new RegExp(`^(${MUNICIPALITIES.join('|')})(?:关于|[“"]|20\\d\\d)`, 'u')

const readMunicipality = (text: string): Region | null => {
  const city = municipality.exec(text)?.[1]
  return city ? { name: `${city}市`, level: 'province' } : null
}

/** The region that a title or an issuer begins with: 成都市郫都区“十四五”…规划, 国务院办公厅; null where it names none. */
export const regionOf = (text: string): Region | null => {
  if (NATIONAL.test(text)) return { name: '全国', level: 'national' }
  const name = text.replace(/^(?:中共|中国共产党)/u, '')
  return readPrefix(name) ?? readMunicipality(name)
}

/** Words by which a plan speaks of its own region, and of what lies below it. */
const SELF: readonly { readonly level: Level; readonly cue: RegExp }[] = [
  { level: 'province', cue: /全省|我省|省政府|市[（(]州[）)]|各市州|全自治区/gu },
  { level: 'city', cue: /全市|我市|市政府|县[（(]区[）)]|区[（(]市[）)]县|区[（(]市、县[）)]|县[（(]市、区[）)]/gu },
  { level: 'county', cue: /全县|全区|我县|我区|区政府|县政府|各镇|镇[（(]街道[）)]|乡镇[（(]街道[）)]|乡镇街道/gu },
]

/** A plan that names no region of its own and speaks of the whole country. */
const NATIONAL_VOICE = /我国|全国(?!人民代表大会|人大|政协)/u

const count = (text: string, cue: RegExp): number => text.match(cue)?.length ?? 0

/**
 * The level that a plan speaks from, where neither title nor issuer says it: 全省 and 市(州), 全市 and 县（区）, 全区 and
 * 各镇（街道）. A 市 may be a city or, like 都江堰市, of the level of a county.
 */
export const levelOfVoice = (text: string): Level => {
  const counts = SELF.map(({ level, cue }) => ({ level, times: count(text, cue) }))
  const loudest = counts.reduce((best, next) => (next.times > best.times ? next : best), {
    level: 'city' as Level,
    times: 0,
  })
  return loudest.times === 0 && NATIONAL_VOICE.test(text) ? 'national' : loudest.level
}
