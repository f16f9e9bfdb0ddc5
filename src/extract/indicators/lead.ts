import {
  doingVerbs,
  fundingVerbs,
  growthWords,
  incrementWords,
  type LevelWord,
  levelWords,
  servingVerbs,
  trailingAdverbs,
} from '../../lexicon/targets.ts'
import { type Amount, isRelative } from './amounts.ts'
import type { Time } from './times.ts'

/** What stands between a name and its figure, read from right to left. */
export interface Lead {
  /** Where the name part ends; equal to the start of the segment where nothing is left. */
  readonly end: number
  readonly level?: LevelWord
  readonly growth?: 1 | -1
  /** 新增, 净增: the figure is an increment. */
  readonly increment?: string
  /** The verb of doing right before the figure: 建设100个. */
  readonly verb?: string
  /** What a change is measured from (比2020年末), or the time right before a level (提高到2025年的75%). */
  readonly base?: Time
  /** True for 从 or 由 right before: the figure is where a change starts. */
  readonly from: boolean
  readonly annual: boolean
  /** 低于每万枚1.5起: what the figure is counted for, 万枚. */
  readonly per?: string
  readonly cumulative: boolean
  readonly each: boolean
  /** True for 均, 都: what holds of every name of a list. */
  readonly alike: boolean
  readonly respectively: boolean
  readonly past: boolean
}

type Draft = { -readonly [K in keyof Lead]: Lead[K] }

const longestEnd = <T>(text: string, items: readonly T[], word: (item: T) => string): T | undefined => {
  let best: T | undefined
  for (const item of items)
    if (text.endsWith(word(item)) && (!best || word(item).length > word(best).length)) best = item
  return best
}

const same = (word: string): string => word
const allVerbs = [...doingVerbs, ...servingVerbs, ...fundingVerbs]
const growthList = Object.keys(growthWords)
const endingTime = (
  text: string,
  from: number,
  end: number,
  times: readonly Time[],
): { time: Time; start: number } | null => {
  const time = times.findLast((t) => t.start >= from && t.end <= end)
  if (!time || !/^(?:的|的?基础上|相比|[，,]?)$/u.test(text.slice(time.end, end))) return null
  const before = text.slice(from, time.start)
  const lead = /(?:相比于?|对比|相较于?|相对于?|(?<!占)比|较|同|与|在|自|从|由|到|至|于)$/u.exec(before)
  return { time, start: time.start - (lead ? lead[0].length : 0) }
}

/** One step to the left; returns the new end, or null where nothing more can be read. */
const step = (text: string, from: number, draft: Draft, amount: Amount, times: readonly Time[]): number | null => {
  const rest = text.slice(from, draft.end)
  const time = endingTime(text, from, draft.end, times)
  if (time && draft.base === undefined) {
    draft.base = time.time
    if (/^[由从自]/u.test(text.slice(time.start))) draft.from = draft.growth === undefined && draft.level === undefined
    return time.start
  }
  if (/(?:已经?|目前|仍|仅|仅有|只有|尚有|仍有|还有)$/u.test(rest) || (/了$/u.test(rest) && !/为了$/u.test(rest)))
    draft.past = true
  if (/[由从自]$/u.test(rest) && !draft.level && !draft.growth) {
    draft.from = true
    return draft.end - 1
  }
  const per = /[于过]每([十百千万亿]*\p{Script=Han})$/u.exec(rest)?.[1]
  if (per && draft.end === amount.start) {
    draft.per = per
    return draft.end - per.length - 1
  }
  // 五年累计下降18%: a span, and no yearly rate.
  const span =
    draft.growth === undefined && !draft.cumulative && !amount.factor
      ? null
      : /(?<!十)[\d一二两三四五六七八九十]{1,2}年(?:内|间|来)?$/u.exec(rest)
  if (span) return draft.end - span[0].length
  // 每个县至少有1座水库.
  if (!draft.verb && /[至最]少有$/u.test(rest)) {
    draft.verb = '有'
    return draft.end - 1
  }
  return takeWord(rest, draft, amount)
}

/** 至少建有1所: of the words for levels these alone stand before a verb. */
const leastWords = levelWords.filter(({ word }) => word === '至少' || word === '最少')

const takeWord = (rest: string, draft: Draft, amount: Amount): number | null => {
  const open = !draft.verb && !draft.increment
  const level = longestEnd(rest, open ? (draft.growth ? [] : levelWords) : draft.verb ? leastWords : [], (w) => w.word)
  const growth = open && isRelative(amount) ? longestEnd(rest, growthList, same) : undefined
  const increment =
    !isRelative(amount) && !draft.level?.word.startsWith('达') ? longestEnd(rest, incrementWords, same) : undefined
  const last = longestEnd(rest, trailingAdverbs, same)
  // 用水量较2020年均下降14%: all of them, compared with 2020.
  const adverb = last === '年均' && /(?:19|20)\d\d年均$/u.test(rest) ? '均' : last
  const plainLevel = draft.level !== undefined && !draft.level.bound
  const verb = plainLevel || draft.growth ? undefined : longestEnd(rest, allVerbs, same)
  const words = [level?.word, growth, increment, verb, adverb].filter((w) => w !== undefined)
  if (words.length === 0) return null
  const word = words.reduce((a, b) => (b.length > a.length ? b : a))
  if (word === increment) draft.increment ??= word
  else if (word === level?.word) draft.level ??= level
  else if (word === growth) draft.growth ??= growthWords[word]
  else if (word === verb) draft.verb ??= word
  else noteAdverb(draft, word)
  return draft.end - word.length
}

const noteAdverb = (draft: Draft, word: string): void => {
  if (word === '累计') draft.cumulative = true
  if (word === '各') draft.each = true
  if (word === '均' || word === '都') draft.alike = true
  if (word === '分别') draft.respectively = true
  if (word === '年均' || word.startsWith('每年') || word === '年') draft.annual = true
}

/** Reads the words before an amount, back to `from` at the most. */
export const readLead = (text: string, from: number, amount: Amount, times: readonly Time[]): Lead => {
  const flags = {
    from: false,
    annual: false,
    cumulative: false,
    each: false,
    alike: false,
    respectively: false,
    past: false,
  }
  const draft: Draft = { end: amount.start, ...flags }
  for (;;) {
    const end = step(text, from, draft, amount, times)
    if (end === null || end < from) return draft
    draft.end = end
    if (end === from) return draft
  }
}
