import { commonWords } from '../../lexicon/dictionary/common-words.ts'
import { breakWords, measureHeads, plainWords } from '../../lexicon/term-words.ts'

/** How much a word tells about what a phrase names: 0 for what every plan says, 1 for a word of a trade. */
export type Weigh = (word: string) => number

const rank = new Map(commonWords.map((word, i) => [word, i + 1]))
/** The commonest hundred words of the language tell nothing; from there weight grows with the logarithm of the rank. */
const COMMONEST = 100
/** A word that stands in every twelfth line is the subject of the plans (知识产权, 消费), not the name of a measure. */
const TOPIC_SHARE = 0.08
/** In short plans few lines make a large share. */
const TOPIC_LINES = 12
const TOPIC_WEIGHT = 0.2
/** 四川省, 高新区: where something is, not what. */
const PLACE = /^.{2,3}[省市县区州]$/u
const SINGLE_WEIGHT = 0.2

const rarity = (word: string): number => {
  const place = rank.get(word)
  if (place === undefined) return 1
  return Math.max(0, Math.log(place / COMMONEST) / Math.log(commonWords.length / COMMONEST))
}

const isEmptyWord = (word: string): boolean =>
  breakWords.has(word) || plainWords.has(word) || measureHeads.has(word) || !/\p{Script=Han}|[A-Za-z]{2}/u.test(word)

/** Words that stand in many of the lines, given the words of each line. */
export const findTopics = (lines: Iterable<ReadonlySet<string>>): ReadonlySet<string> => {
  const counts = new Map<string, number>()
  let total = 0
  for (const line of lines) {
    total++
    for (const word of line) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return new Set(
    [...counts]
      .filter(([word, n]) => word.length > 1 && n >= Math.max(TOPIC_LINES, TOPIC_SHARE * total))
      .map(([word]) => word),
  )
}

const OPENER_SHARE = 0.5
const OPENER_COUNT = 4

/**
 * Words that open a clause at least every second time that they are used: verbs, which open phrases but no names.
 * Found from the plans themselves, as no list holds them all.
 */
export const findOpeners = (
  clauses: Iterable<{ readonly words: readonly string[]; readonly opens: boolean }>,
): ReadonlySet<string> => {
  const used = new Map<string, number>()
  const opening = new Map<string, number>()
  for (const { words, opens } of clauses) {
    for (const word of words) used.set(word, (used.get(word) ?? 0) + 1)
    if (opens && words.length > 1) opening.set(words[0], (opening.get(words[0]) ?? 0) + 1)
  }
  const isOpener = ([word, n]: [string, number]): boolean =>
    n >= OPENER_COUNT && (opening.get(word) ?? 0) >= OPENER_SHARE * n
  return new Set([...used].filter(isOpener).map(([word]) => word))
}

export const createWeigh = (topics: ReadonlySet<string>): Weigh => {
  const known = new Map<string, number>()
  const weigh = (word: string): number => {
    if (isEmptyWord(word)) return 0
    if (topics.has(word) || PLACE.test(word)) return TOPIC_WEIGHT
    return word.length === 1 ? SINGLE_WEIGHT : rarity(word)
  }
  return (word) => {
    const weight = known.get(word) ?? weigh(word)
    known.set(word, weight)
    return weight
  }
}
