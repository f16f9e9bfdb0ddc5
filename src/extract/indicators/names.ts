import {
  bareNouns,
  connectives,
  dependentNames,
  doingVerbs,
  fundingVerbs,
  incrementWords,
  leadingAdverbs,
  levelNames,
  nounLikeVerbs,
  ownPlaceWords,
  sceneWords,
  scopeNames,
  servingVerbs,
  statisticNouns,
  verbAdverbs,
} from '../../lexicon/targets.ts'
import { either, longestFirst } from '../../lexicon/word-list.ts'
import { type Time, timeLead } from './times.ts'

/** True for 就业率, 用地面积: a name that says by itself that something is measured. */
export const endsAsStatistic = (name: string): boolean => statisticNouns.some((noun) => name.endsWith(noun))

/** The words of a name and where they stand. */
export interface NamePart {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Where the clause starts that holds it: after list marks and times, before its verb. */
  readonly clauseStart: number
  /** The verb of doing that was cut off its head. */
  readonly verb?: string
  readonly cumulative: boolean
}

const mark =
  /^(?:【[^】]{1,30}】|[\s、，,；;：:。.·—―－-]+|[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|\d{1,2}[.．、](?!\d)|[一二三四五六七八九十]{1,3}(?:是|、)|[①-⑳])/u
const joiner = new RegExp(`^(?:${either(connectives)})`, 'u')
const place = new RegExp(`^(?:${either(ownPlaceWords)})(?:范围内)?`, 'u')
// 年均增速 is the name of a rate, and of 全年开放不少于330天 too little would be left.
const adverb = new RegExp(`^(?!年均增|全年.{0,3}$)(?:${either(leadingAdverbs)})`, 'u')
const verbs = either(doingVerbs)
const colouredVerb = new RegExp(`^(?:${either(verbAdverbs)})*(${verbs})`, 'u')
const increment = new RegExp(`^(?:${either(incrementWords)})`, 'u')
const scene = new RegExp(`^(?:${either(sceneWords)})`, 'u')
const lastVerb = new RegExp(`^.*(?:${verbs})(?=.{3,}$)`, 'u')
const secondClause = new RegExp(`(?:、|并|，)(?:${either(verbAdverbs)})*(?:${verbs}|${either(incrementWords)})`, 'gu')

/** Nouns that begin like a verb of doing or an adverb. */
const nouns =
  /^(?:计划生育|发展中|建设用地|开发区|实施方案|组织机构|支持资金|并购|并网|使用|和美|和谐|建成(?:和|及|与|、)在建|培育库|推广面积|将军|让利|均衡|建成区|建成后|新建建筑|新建(?:居住)?小区|新建居住|新建住宅|新建社区|新建(?:城镇)?(?:民用|公共)?建筑|新建商品|新增设[施备])/u
/** 3年内, 用5年时间: a span that leads to a target. */
const span = new RegExp(
  `^(?:力争|争取)?(?:用|在|通过)?(?:未来)?[\\d一二三四五两]{1,2}年(?:内|左右时间|左右|时间|(?=累计|共|合计|总计|计划|${either([...doingVerbs, ...servingVerbs, ...fundingVerbs, ...incrementWords])}))`,
  'u',
)

const cutTime = (text: string, from: number, to: number, times: readonly Time[]): number => {
  const time = times.find((t) => t.start >= from && t.end <= to)
  if (!time) return from
  const lead = timeLead.exec(text.slice(from, time.start))
  return lead?.index === 0 && time.role !== 'base' ? time.end : from
}

/** Cuts list marks, joining words and times off the head of a range. */
const cutHead = (text: string, from: number, to: number, times: readonly Time[]): number => {
  let start = from
  for (;;) {
    const rest = text.slice(start, to)
    const cut = mark.exec(rest) ?? joiner.exec(rest) ?? span.exec(rest)
    const next = cut && !nouns.test(rest) ? start + cut[0].length : cutTime(text, start, to, times)
    if (next === start || next > to) return Math.min(start, to)
    start = next
  }
}

interface Cut {
  readonly start: number
  readonly verb?: string
  readonly cumulative: boolean
}

const isVerb = (rest: string, doing: RegExpExecArray, statistic: boolean): boolean =>
  (rest.length - doing[0].length >= 3 || rest.length === doing[0].length) &&
  !(statistic && nounLikeVerbs.includes(doing[0]))

/** Cuts places, adverbs and verbs of doing off a head; a name of two characters keeps its verb (引进项目). */
const cutVerb = (text: string, from: number, to: number, times: readonly Time[], statistic: boolean): Cut => {
  let start = from
  let verb: string | undefined
  let cumulative = false
  for (;;) {
    const rest = text.slice(start, to)
    const word = nouns.test(rest) ? null : (place.exec(rest) ?? adverb.exec(rest))
    const doing = nouns.test(rest) ? null : colouredVerb.exec(rest)
    if (word && !(doing && doing[0].length > word[0].length)) {
      cumulative ||= word[0] === '累计'
      start += word[0].length
    } else if (doing && isVerb(rest, doing, statistic)) {
      verb = doing[1]
      cumulative ||= doing[0].includes('累计')
      start += doing[0].length
    } else {
      const head = cutHead(text, start, to, times)
      if (head === start) return { start, cumulative, ...(verb ? { verb } : doing ? { verb: doing[1] } : {}) }
      start = head
    }
  }
}

/** After 依托…, 支持…: the object is behind the last verb of doing. */
const cutScene = (text: string, from: number, to: number): number => {
  const rest = text.slice(from, to)
  const match = scene.test(rest) ? lastVerb.exec(rest) : null
  return match ? from + match[0].length : from
}

/** Where the last clause of a range starts: 推进A建设、建成B5个 speaks of B. */
const lastClause = (text: string, from: number, to: number): number => {
  const rest = text.slice(from, to)
  const last = [...rest.matchAll(secondClause)].at(-1)
  return last && last.index > 0 ? from + last.index + 1 : from
}

/**
 * The name in a range: without marks, times, place, adverbs and the verb before it. `statistic` says that a word like
 * 达到 follows, so that 建设用地面积 is a noun.
 */
export const readName = (
  text: string,
  from: number,
  to: number,
  times: readonly Time[],
  statistic = false,
): NamePart => {
  const clauseStart = lastClause(text, cutHead(text, from, to, times), to)
  const cut = cutVerb(text, clauseStart, to, times, statistic)
  const start = cutScene(text, cut.start, to)
  const part = text.slice(start, to)
  const inScene = start > cut.start || scene.test(text.slice(clauseStart, to))
  return {
    text: part,
    start,
    end: to,
    clauseStart,
    cumulative: cut.cumulative,
    ...(cut.verb || inScene ? { verb: cut.verb ?? text.slice(cut.start, start) } : {}),
  }
}

export const startsWithIncrement = (name: string): boolean => increment.test(name)

export const withoutIncrement = (name: string): string => name.replace(increment, '')

const scopes = longestFirst(scopeNames)

/**
 * 农村 after 城市社区老年助餐服务覆盖率 is 农村老年助餐服务覆盖率; 行政村覆盖率 after 老年助餐服务城市社区覆盖率 is
 * 老年助餐服务行政村覆盖率. Returns the name itself where it does not lean so.
 */
const completeScope = (name: string, previous: string): string => {
  const own = scopes.find((word) => name.startsWith(word))
  if (!own) return name
  const rest = name.slice(own.length)
  const former = scopes.find((word) => previous.startsWith(word))
  if (rest === '' && former && former !== own) return name + previous.slice(former.length)
  // 校际差异系数小学不超过0.40、初中不超过0.35.
  const last = rest === '' ? scopes.find((word) => previous.endsWith(word)) : undefined
  if (last && last !== own && previous.length > last.length + 2) return previous.slice(0, -last.length) + name
  const tail = dependentNames.includes(rest) && previous.endsWith(rest) ? previous.slice(0, -rest.length) : ''
  const inner = scopes.find((word) => tail.endsWith(word))
  return inner && tail.length > inner.length ? tail.slice(0, -inner.length) + name : name
}

const levelOf = (name: string): string => levelNames.find((word) => name.startsWith(word)) ?? ''

/** 省级 after 国家级示范企业 is 省级示范企业; 省级 after 农民合作社示范社国家级 is 农民合作社示范社省级. */
const completeLevel = (level: string, previous: string): string => {
  const former = levelOf(previous)
  const last = levelNames.find((word) => previous.endsWith(word))
  if (former || !last) return level + previous.slice(former.length)
  return previous.slice(0, -last.length) + level
}

/**
 * Completes a name that leans on the one before: 省级网点 after 国家级知识产权信息公共服务网点; 占GDP比重 and 覆盖率
 * after what they are shares of. Returns the name itself where it stands alone.
 */
export const completeName = (name: string, previous: string | undefined): string => {
  if (!previous) return name
  // 科创板上市企业新增20家、总数突破45家: all of them.
  if (dependentNames.includes(name)) return (name.startsWith('总') ? withoutIncrement(previous) : previous) + name
  if (name.startsWith('占')) return previous + name
  if (levelNames.includes(name) && previous.length > levelOf(previous).length + 2) return completeLevel(name, previous)
  const scoped = completeScope(name, previous)
  if (scoped !== name) return scoped
  const yearly = previous.indexOf('年')
  // 郑州机场年旅客吞吐量…、年货邮吞吐量….
  if (name.startsWith('年') && yearly > 1 && previous.slice(-2) === name.slice(-2))
    return previous.slice(0, yearly) + name
  const level = levelOf(name)
  const former = levelOf(previous)
  const rest = name.slice(level.length)
  const body = previous.slice(former.length)
  if (level && former && rest.length >= 2 && body.length > rest.length && body.endsWith(rest)) return level + body
  return name
}

/** 国家知识产权试点区（市、县） and 园区 give 国家知识产权试点园区. */
export const completeMember = (name: string, previous: string | undefined): string => {
  if (!previous || name.length > 3 || levelOf(name)) return name
  const body = previous.replace(/[（(][^（()）]*[)）]$/u, '')
  const noun = bareNouns.find((word) => body.endsWith(word))
  return noun && body.length - noun.length >= 2 ? body.slice(0, -noun.length) + name : name
}

/** 3个千亿级、5个百亿级产业集群: a bare grade takes the noun of the next member. */
export const completeGrade = (name: string, after: string): string => {
  const next = /^(?:、|和|及|以及)\d+(?:\.\d+)?\p{Script=Han}(?:以上|左右)?[^、，]{1,4}级([^、，和及]{2,})/u.exec(after)
  return next && /级$/u.test(name) && name.length <= 5 ? name + next[1] : name
}

/** Members of a list, split at its top level, with their offsets. */
export const splitList = (text: string, from: number, to: number): { start: number; end: number }[] => {
  const parts: { start: number; end: number }[] = []
  let depth = 0
  let start = from
  for (let i = from; i < to; i++) {
    if ('（(“《['.includes(text[i])) depth++
    else if ('）)”》]'.includes(text[i])) depth--
    const joint = depth === 0 ? /^(?:以及|、|和(?![美谐])|及(?!以上)|与)/u.exec(text.slice(i, to)) : null
    if (!joint || i === start) continue
    parts.push({ start, end: i })
    i += joint[0].length - 1
    start = i + 1
  }
  return [...parts, { start, end: to }]
}
