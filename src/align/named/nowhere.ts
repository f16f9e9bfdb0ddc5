import { attributes } from '../../lexicon/attributes.ts'
import { fillers } from '../../lexicon/fillers.ts'
import { listReasons } from '../../model/coverage-reasons.ts'
import { bareText } from '../../model/text.ts'
import type { Held, Name, NameKind } from './held.ts'
import { allKinds, isOneOfMany, listNames } from './list-names.ts'
import { type PlanWords, wordsOf } from './plan-words.ts'

/**
 * Share of the pairs of characters of a name; where one sentence has as many, the name counts as written there in other
 * words: 行政保护与司法保护的协助机制 has 8 of the 10 of 行政保护与司法保护衔接, 海外维权援助 3 of the 5 of 海外维权联盟.
 */
const LIKE = 2 / 3

export const standsIn = (text: string, { name, wording }: Name): boolean =>
  text.includes(name) || text.includes(bareText(wording))

const isWrittenOtherwise = ({ mostPairsOf }: PlanWords, { name }: Name, share: number): boolean =>
  mostPairsOf(name) >= share * (name.length - 1)

/**
 * 鼓励省外知识产权服务机构在川设立机构: what lies outside its own bounds, within or between them, each level says from where it
 * stands, and the city writes 引进国内外知名知识产权服务机构.
 */
const isSeenFromAbove = ({ name }: Name): boolean => /^(?:省[外内际]|全[省市县区]|[省市]内外)/u.test(name)

/** Names of a unit that stand nowhere in the plan, neither word by word nor, sentence by sentence, in words much like them. */
export const wordsNowhere = (held: Held, kinds: readonly NameKind[]): readonly string[] => {
  const words = wordsOf(held.plan)
  return listNames(held, kinds)
    .filter((one) => !isSeenFromAbove(one) && !standsIn(words.bare, one) && !isWrittenOtherwise(words, one, LIKE))
    .map(({ wording }) => wording)
}

/** Of these those that are not one of many things, for which a plan may write another. */
export const partsNowhere = (held: Held, kinds: readonly NameKind[]): readonly string[] =>
  wordsNowhere(held, kinds).filter((wording) => !isOneOfMany(held, wording))

/** A name of so many characters holds several words (职务科技成果权属混合所有制), of which a plan on the matter writes some. */
const MANY_WORDS = 8
const HARDLY = 1 / 3

/** Names of several words of which no sentence of the plan has even a third. */
export const wordsUnknown = (held: Held): readonly string[] => {
  const words = wordsOf(held.plan)
  return listNames(held, ['missing', 'near'])
    .filter((one) => one.name.length >= MANY_WORDS && !standsIn(words.bare, one))
    .filter((one) => !isWrittenOtherwise(words, one, HARDLY))
    .map(({ wording }) => wording)
}

/** 夜购、夜游、夜娱、夜学、夜健身: of so many things a plan may choose others. */
const LONGEST_LIST = 2

/**
 * Plain words are weaker evidence than names: of what is carried so far or better, the draft mostly has other words for them
 * (对涉嫌就业性别歧视的用人单位开展联合约谈 in 联合约谈存在招聘性别歧视的企业).
 */
const PLAIN_ENOUGH = 0.45

/** 适儿化改造 is written where 适儿设施 are. */
const stemOf = (word: string): string => (word.length > 2 && word.endsWith('化') ? word.slice(0, -1) : word)

/**
 * Of a unit whose names nobody has listed for its sector: the words that the passage lacks, where half of them or more stand
 * nowhere in the plan (发展长租房市场, and no word of 租房), and no fewer than the passage has.
 */
export const plainWordsNowhere = (held: Held): readonly string[] => {
  const { unit, cell, plan } = held
  if (listNames(held, allKinds).length > 0) return []
  if (unit.title.split('、').length > LONGEST_LIST) return []
  if (cell.score >= PLAIN_ENOUGH) return []
  const isPlain = (word: string): boolean => !/\d/u.test(word) && unit.title.includes(word)
  const missing = listReasons(cell, 'missing').filter((word) => isPlain(word) && !attributes.has(word))
  const { bare } = wordsOf(plan)
  const nowhere = missing.filter((word) => !fillers.has(word) && !bare.includes(stemOf(word)))
  const isMore = nowhere.length >= listReasons(cell, 'shared').length
  return isMore && 2 * nowhere.length >= missing.length ? nowhere : []
}
