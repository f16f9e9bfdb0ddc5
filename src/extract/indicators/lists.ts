import { dependentNames, doingVerbs, leaningNames, levelNames, scopeNames, sharedEnds } from '../../lexicon/targets.ts'
import { longestFirst } from '../../lexicon/word-list.ts'
import type { Amount } from './amounts.ts'
import { completeMember, endsAsStatistic, type NamePart, splitList } from './names.ts'
import type { Time } from './times.ts'

const isLevel = (text: string): boolean => levelNames.includes(text)

const withoutLevel = (text: string): string => {
  const level = levelNames.find((word) => text.startsWith(word))
  return level ? text.slice(level.length) : text
}

/**
 * Names of the members of 争创A、B和C各1家. A member that is only a level takes the words of the next (国家级、省级A), a
 * bare noun the modifiers of the one before.
 */
export const distribute = (text: string, name: NamePart): string[] => {
  const members = splitList(text, name.start, name.end).map((r) => text.slice(r.start, r.end))
  const names: string[] = []
  for (const [i, member] of members.entries()) {
    const next = members.slice(i + 1).find((m) => !isLevel(m))
    names.push(isLevel(member) && next ? member + withoutLevel(next) : completeMember(member, names.at(-1)))
  }
  return names
}

/** Names of 单位GDP能耗、单位GDP用水量均下降14%, each of which is a statistic by itself; null for any other list. */
export const distributeAlike = (text: string, name: NamePart): string[] | null => {
  const members = splitList(text, name.start, name.end).map((r) => text.slice(r.start, r.end))
  if (members.length < 2 || !members.every(endsAsStatistic)) return null
  // 强制检定计量器具建档率、受检率: what the rates are of is said once.
  const rates = members.slice(1).every((m) => /^.{2}率$/u.test(m)) && /.{4}率$/u.test(members[0])
  if (rates) return members.map((m, i) => (i === 0 ? m : members[0].slice(0, -3) + m))
  return members.every((m) => m.length > 4) ? members : null
}

/** One member of a series with 分别. */
interface SeriesMember {
  readonly name: string
  readonly amount: Amount
  readonly time?: Time
}

const joint = /^(?:、|，|和|及|与|以及)$/u

const yearJoint = /^(?:、|，|和|及|与|以及)到?$/u

/** 单位GDP能源消耗、用水量: what all members are counted for stands before the first alone. */
const perUnit =
  /^(?:单位|万元|每万元|亿元)(?:GDP|(?:国内|地区)?生产总值|(?:规模以上|规上)?工业增加值)(?:（GDP）|\(GDP\))?/u

/** 稻米、生猪、水产3个产业综合产值: the count of the members parts the last from what they share. */
const counting = /^(.{1,8}?)(?:\d{1,2}|[两二三四五六七八九十])[个大类项](?=.{3,}$)/u

const shareCounted = (names: readonly string[]): string[] | null => {
  const last = names[names.length - 1]
  const [head, own] = counting.exec(last) ?? []
  return head && own ? [...names.slice(0, -1), own].map((n) => n + last.slice(head.length)) : null
}

const shareHead = (names: readonly string[]): string[] => {
  const head = perUnit.exec(names[0])?.[0]
  // 专职消防员占比和持证率.
  const leaning = [...leaningNames, ...dependentNames]
  const [own] = longestFirst(leaning.filter((word) => names[0].endsWith(word)))
  if (own && own.length < names[0].length && names.slice(1).every((n) => leaning.includes(n)))
    return names.map((n, i) => (i === 0 ? n : names[0].slice(0, -own.length) + n))
  return head ? names.map((n) => (/^(?:单位|万元|每|亿元|人均)/u.test(n) ? n : head + n)) : [...names]
}

/** What ends so is a statistic of its own: 就业率、参保率. */
const ownEnd = /[率量额数]$/u

/** Most characters of a word that stands before what the members share: 小麦、玉米单产. */
const longestOwn = 4
/** 新能源占比: what is shared says what is counted, and not only how. */
const shortestTail = 2

/** Level or scope that a name begins with: 市级 of 市级非物质文化遗产代表性项目. */
const gradeOf = (name: string): string | undefined =>
  longestFirst([...levelNames, ...scopeNames].filter((word) => name.startsWith(word)))[0]

/** How long the last member's own word is, before what all share; 0 where that cannot be told. */
const ownLength = (others: readonly string[], last: string): number => {
  const grade = gradeOf(last)
  if (grade && others.every((n) => gradeOf(n) === n)) return grade.length
  // 城市公交车、出租车新能源占比: the members' own words end alike.
  const sign = others[0].slice(-1)
  const at = others.every((n) => n.endsWith(sign)) ? last.indexOf(sign, 1) : -1
  // 出租汽车、城市配送车辆中新能源车占比.
  const among = /^.{1,2}(?=中)/u.exec(last.slice(at + 1))?.[0].length ?? 0
  if (at > 0 && at < others[0].length + 2) return at + 1 + among
  const { length } = others[0]
  return length <= longestOwn && others.every((n) => n.length === length) ? length : 0
}

/** 人大代表、政协委员中女性比例: among whom the share is counted is each member's own. */
const shareAmong = (names: readonly string[]): string[] | null => {
  const tail = /^\p{Script=Han}{2,}?(中\p{Script=Han}{2,}(?:占比|比例|比重))$/u.exec(names[names.length - 1])?.[1]
  if (!tail || names.slice(0, -1).some((n) => ownEnd.test(n) || n.includes('中'))) return null
  return names.map((n) => (n.endsWith(tail) ? n : n + tail))
}

/** 小学、初中专任教师本科及以上学历占比: what the last member says behind its own word is said of all. */
const shareWhole = (names: readonly string[]): string[] | null => {
  const others = names.slice(0, -1)
  const last = names[names.length - 1]
  // 中国驰名商标、地理标志商标 share nothing.
  if (others.every((n) => n.endsWith(last.slice(-2)))) return null
  if (others.some((n) => ownEnd.test(n) || ends.some((word) => n.endsWith(word)))) return null
  const own = ownLength(others, last)
  const end = ends.find((word) => last.endsWith(word))
  // 蔬菜、水产品产量: one character too many for what is shared belongs to the member.
  const stray = end !== undefined && last.length - own - end.length === 1 ? 1 : 0
  const tail = last.slice(own + stray)
  return own > 0 && tail.length >= shortestTail ? names.map((n) => (n === last ? n : n + tail)) : null
}

const ends = longestFirst(sharedEnds)

/** 城镇、农村居民人均可支配收入: the short first member takes what follows the second's own word. */
const shareTail = (names: readonly string[]): string[] => {
  const whole = shareWhole(names) ?? shareAmong(names)
  if (whole) return whole
  const last = names[names.length - 1]
  const end = ends.find((word) => last.endsWith(word) && last.length > word.length + 1)
  if (end) return names.map((n) => (ends.some((word) => n.endsWith(word)) ? n : n + end))
  return names.map((n) => (n.length <= 3 && last.length > n.length + 2 ? n + last.slice(n.length) : n))
}

/** Few, for 组织开展 is one verb and two: of many, every way to part them would be tried. */
const acts = new RegExp(`^(?:${doingVerbs.join('|')}){1,3}$`, 'u')

/** 更新改造燃气、供水、排水老旧管网分别为: before a first member as long as the next stand only verbs. */
const withoutVerb = (names: readonly string[]): readonly string[] => {
  const { length } = names[1]
  const [first] = names
  const listed = names.length > 2 && names.slice(1, -1).every((n) => n.length === length)
  return listed && acts.test(first.slice(0, -length)) ? [first.slice(-length), ...names.slice(1)] : names
}

/**
 * Pairs names or years with the values of A、B分别达到10%、20%. Null where their numbers do not agree: then the words
 * mean something else.
 */
export const readSeries = (
  text: string,
  name: NamePart,
  first: Amount,
  amounts: readonly Amount[],
  times: readonly Time[],
): SeriesMember[] | null => {
  const values = [first]
  for (const next of amounts.slice(amounts.indexOf(first) + 1)) {
    if (!joint.test(text.slice(values[values.length - 1].end, next.start))) break
    values.push(next)
  }
  if (values.length < 2) return null
  const names = splitList(text, name.start, name.end).map((r) => text.slice(r.start, r.end))
  if (names.length === values.length) {
    const bare = withoutVerb(names)
    const full = shareCounted(bare) ?? shareHead(shareTail(bare))
    return full.map((n, i) => ({ name: n, amount: values[i] }))
  }
  const years = times.filter((t) => t.end <= first.start).slice(-values.length)
  const listed = years.every((t, i) => i === 0 || yearJoint.test(text.slice(years[i - 1].end, t.start)))
  if (years.length === values.length && listed)
    return values.map((amount, i) => ({ name: name.text, amount, time: years[i] }))
  return null
}
