import { shortVerbs } from '../../lexicon/short-verbs.ts'
import type { Remark } from '../../model/remark.ts'
import { type Passage, readPassages } from '../passages.ts'
import { placeOf, remarkOn } from '../remark-on.ts'
import type { TextRule, Words, WrittenDraft } from '../rule.ts'
import { type RunIndex, runsOf } from './index-runs.ts'

const id = 'text/doubled-word'
const severity = 'error'

interface Doubled {
  readonly start: number
  readonly end: number
  readonly word: string
}

const han = /\p{Script=Han}/u

/** 一个一个, 一步一步 and numerals repeat themselves by right. */
const byRight = /^(?:[一二三四五六七八九十〇零百千万亿]+|一.)$/u
/** Words of one character that may stand before a word that begins with it: 市市场监管局, 在在建项目, 对对口支援. */
const standsBefore = new Set('省市县区州镇乡村国部院在和为对与由以将把从向到等有不要')
/** Words of one character that may stand behind a word that ends with it: 目的的, 重要要. */
const standsBehind = new Set('的了中上下内前后间')

const repeated = /(\p{Script=Han}{2,8}?)\1/gu
const inSeries = /(\p{Script=Han}{2,8})[、，]\1(?!\p{Script=Han})/gu
const twice = /(?<=(\p{Script=Han}))\1/gu

const short = new Set(shortVerbs)

/** Lengths of words of the dictionary that end before or begin at a place. */
const endsWord = (text: string, end: number, words: Words): boolean =>
  short.has(text.slice(end - 2, end)) ||
  [2, 3, 4].some((length) => end >= length && words.has(text.slice(end - length, end)))
const beginsWord = (text: string, start: number, words: Words): boolean =>
  [2, 3, 4].some((length) => start + length <= text.length && words.has(text.slice(start, start + length)))

/** 产业业态: one word ends and the next begins with the character. */
const isBoundary = (text: string, at: number, words: Words): boolean => {
  const char = text[at]
  const left = endsWord(text, at, words)
  const right = beginsWord(text, at, words)
  return (left && right) || (left && standsBehind.has(char)) || (right && standsBefore.has(char))
}

/** Without one of the two it is a word, or stands so elsewhere: 洪雅雅连 and 著作权权属 do not. */
const readsWell = (text: string, at: number, words: Words, runs: RunIndex['count']): boolean =>
  runs(text[at - 2] + text.slice(at, at + 2)) > 0 || words.has(text.slice(at, at + 2))

/** 人人 and 层层 are words; 人人民政府 is none where 人民政府 is common and 人人 stands nowhere else. */
const isOwnWord = (text: string, at: number, words: Words, runs: RunIndex['count']): boolean =>
  words.has(text.slice(at - 1, at + 1)) && !(runs(text.slice(at - 1, at + 1)) === 1 && runs(text.slice(at, at + 3)) > 3)

/** 2025年年底: the first of the two counts the figure before it. */
const countsFigure = (text: string, at: number, words: Words): boolean =>
  /\d/u.test(text[at - 2] ?? '') && beginsWord(text, at, words)

/** 带教教师, where 带教 also stands without 师 behind it: a word of this draft, whether a dictionary has it or not. */
const isWordOfDraft = (text: string, at: number, words: Words, runs: RunIndex['count']): boolean => {
  const left = text.slice(at - 2, at)
  if (left.length < 2 || !han.test(left[0]) || !beginsWord(text, at, words)) return false
  // 产权|质质押: the first of the two ends a word of its own.
  if (words.has(text.slice(at - 3, at - 1))) return false
  return runs(left) > runs(left + text[at]) + runs(left + text[at + 1])
}

const findCharacters = (text: string, words: Words, runs: RunIndex['count']): Doubled[] =>
  [...text.matchAll(twice)]
    .map(({ index }) => index)
    .filter((at) => text[at + 1] !== text[at] && text[at - 2] !== text[at])
    .filter((at) => !byRight.test(text[at]) && !isOwnWord(text, at, words, runs) && !isBoundary(text, at, words))
    .filter((at) => !isPairOfPairs(text, at, words) && readsWell(text, at, words, runs))
    .filter((at) => !countsFigure(text, at, words) && !isWordOfDraft(text, at, words, runs))
    .filter((at) => text[at] !== '的')
    .map((at) => ({ start: at - 1, end: at + 1, word: text[at] }))

/** 方方面面, 实实在在. */
const isPairOfPairs = (text: string, at: number, words: Words): boolean =>
  words.has(text.slice(at - 1, at + 3)) ||
  words.has(text.slice(at - 3, at + 1)) ||
  words.has(text.slice(at - 1, at + 2)) ||
  words.has(text.slice(at - 2, at + 1))

/** 市市市场监管局: no word takes the same character three times. */
const thrice = /(\p{Script=Han})\1{2,}/gu

const findThrice = (text: string): Doubled[] =>
  [...text.matchAll(thrice)]
    .filter(({ 1: word }) => !byRight.test(word))
    .map(({ index, 0: found, 1: word }) => ({ start: index, end: index + found.length, word }))

/** 目的的 is right, 关注度高的的案件 is not, though the dictionary has 高的. */
const particleTwice = /(?<!目)(的)的(?!的)/gu

const findParticles = (text: string): Doubled[] =>
  [...text.matchAll(particleTwice)].map(({ index, 1: word }) => ({ start: index, end: index + 2, word }))

/** 高级技师、技师、高级工: the first is a grade of the second. */
const graded = /(?:特|高|中|初|低|一|二|三|甲|乙|丙|主任|副|首席|正)级?$/u

/** 创造、创造、运用; where other words stand right before it, only a word of the dictionary is surely doubled. */
const isMember = ({ index, 1: word }: RegExpExecArray, text: string, words: Words): boolean =>
  !han.test(text[index - 1] ?? '') || (words.has(word) && !graded.test(text.slice(0, index)))

/** 每人每月, 每县每年: what is given to each, each time. */
const isDistributive = (word: string): boolean => /^(?:每\p{Script=Han}|\p{Script=Han}每)$/u.test(word)

const findWords = (text: string, words: Words): Doubled[] =>
  [...text.matchAll(repeated), ...[...text.matchAll(inSeries)].filter((match) => isMember(match, text, words))]
    .filter(({ 1: word }) => !byRight.test(word) && !isDistributive(word) && new Set(word).size > 1)
    .map(({ index, 0: found, 1: word }) => ({ start: index, end: index + found.length, word }))

const tell = (draft: WrittenDraft, passage: Passage, { start, end, word }: Doubled): Remark =>
  remarkOn(
    { id, severity },
    {
      ...placeOf(draft.document, passage, start, end),
      message: `“${word}”重复`,
      suggestion: '请删去多余的一处。',
    },
  )

export const doubledWord: TextRule = {
  id,
  severity,
  checks: '字词连写两遍，而前后不能各自成词。',
  good: '市市场监管局牵头，完善知识产权纠纷调解机制',
  bad: '市市场监管局牵头，完善知知识产权纠纷纠纷调解机制',
  check: (draft) => {
    const passages = readPassages(draft.document)
    const { count: runs } = runsOf(draft.document)
    const words = draft.words()
    return {
      remarks: passages.flatMap((passage) => {
        const { text } = passage.view
        const found = [
          ...findWords(text, words),
          ...findThrice(text),
          ...findParticles(text),
          ...findCharacters(text, words, runs),
        ]
        return found.map((doubled) => tell(draft, passage, doubled))
      }),
    }
  },
}
