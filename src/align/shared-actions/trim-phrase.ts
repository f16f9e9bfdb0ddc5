import {
  breakWords,
  catchwords,
  measureHeads,
  officeEnds,
  placeEnds,
  plainWords,
  stockPhrases,
  verbalWords,
} from '../../lexicon/term-words.ts'
import { parseUnit } from '../../lexicon/units.ts'
import { lengthOf } from './cut.ts'
import type { Weigh } from './word-weights.ts'

const LONGEST = 16
/** 有效注册商标量, 服判息诉率, 旅游总收入: names of indicators, not of measures. */
const COUNTED = /(?:[量额率数比值度]|收入|比重|比例|人次|年限|面积)$/u
/** 社区嵌入式: what it is said of is missing. */
const HEADLESS = /(?:[式型性]|人均|[一二三四五六七八九十]{2})$/u
/** 戏曲进 is a piece of 戏曲进乡村 and 戏曲进校园, 公共服务子 of …子平台 and …子系统; 土地承包到期后 says when. */
const OPEN_END = /^[进入后前时子副]$/u
/** 建设智慧: behind 建设, where it opens a phrase, stands what is built. */
const BUILDING = '建设'
const SUFFIX = /^[化性型式者员家圈区县市省局率额量权类级化]$/u
/** 技术含量高 says something of a thing and names none. */
const SAYS = new Set('高大强好优多快新低小佳足齐全')
/** Weight that a phrase needs to name something, and that must be left when its first word is taken off. */
const MEANING = 0.6
const MEANING_ALONE = 1.2

export const weightOf = (words: readonly string[], weigh: Weigh): number =>
  words.reduce((sum, word) => sum + weigh(word), 0)

/** 15分钟便民生活圈 is a name; other numbers count things. */
const isNumber = (word: string, behind: string | undefined): boolean =>
  /\d/u.test(word) && behind !== '分钟' && behind !== '小时'

/** 条 of 2条美丽农村路. */
const isMeasure = (word: string): boolean => word.length === 1 && parseUnit(word).kind === 'count'

/** Whether a run of words neither begins nor ends in the middle of something: 级旅游景区, 戏曲进, 技术含量高. */
export const hasWholeEdges = (words: readonly string[]): boolean => {
  const last = words[words.length - 1]
  return !SUFFIX.test(words[0]) && words[0] !== '+' && !OPEN_END.test(last) && !SAYS.has(last)
}

/** Whether a run of words can be or hold the name of a measure at all. */
export const canName = (words: readonly string[], weigh: Weigh): boolean => {
  const length = lengthOf(words)
  if (length < 3 || length > LONGEST || words.some((word, i) => breakWords.has(word) || isNumber(word, words[i + 1])))
    return false
  if (!hasWholeEdges(words) || isMeasure(words[0]) || words[0] === BUILDING || weightOf(words, weigh) < MEANING)
    return false
  const text = words.join('')
  return (
    !COUNTED.test(text) &&
    !HEADLESS.test(text) &&
    parseUnit(text).kind === null &&
    !stockPhrases.has(text) &&
    !catchwords.has(text) &&
    ![...officeEnds, ...placeEnds].some((end) => text.endsWith(end))
  )
}

/** 社区嵌入式服务, 分级分类监管, 一二三产业: behind such an ending the plain word is the thing named. */
const NEEDS_HEAD = /[式型性化级类一二三四五六七八九十]$/u

/** The words of a phrase without what every plan puts behind a name: 惩罚性赔偿制度, 公证电子存证技术. */
export const trimEnd = (words: readonly string[]): readonly string[] => {
  let end = words.length
  while (end > 1 && plainWords.has(words[end - 1]) && !measureHeads.has(words[end - 1])) {
    if (lengthOf(words.slice(0, end - 1)) < 4 || NEEDS_HEAD.test(words[end - 2])) break
    end--
  }
  return words.slice(0, end)
}

/** The words of a phrase without the verbs before it. */
export const trimVerbs = (words: readonly string[]): readonly string[] => {
  const start = words.findIndex((word) => !verbalWords.has(word))
  return start > 0 && lengthOf(words.slice(start)) >= 4 ? words.slice(start) : words
}

/**
 * The words of a phrase without what every plan puts before a name: 重点, 企业 and the subject of the plans, where
 * enough is left: 知识产权侵权惩罚性赔偿 → 侵权惩罚性赔偿, but 知识产权托管 stays.
 */
export const trimStart = (words: readonly string[], weigh: Weigh, topics: ReadonlySet<string>): readonly string[] => {
  let start = 0
  while (start < words.length - 1 && (plainWords.has(words[start]) || topics.has(words[start]))) {
    const rest = words.slice(start + 1)
    if (lengthOf(rest) < 4 || weightOf(rest, weigh) < MEANING_ALONE) break
    start++
  }
  return words.slice(start)
}
