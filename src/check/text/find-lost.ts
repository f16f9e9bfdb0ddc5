import { findLeftOver, listWords, pairAt, type WordList } from './cut-words.ts'
import type { RunIndex } from './index-runs.ts'

/** What a draft itself and general writing say of which characters stand together. */
export interface Usage {
  readonly runs: RunIndex['count']
  /** How often the two characters stand in the draft that follow each offset of all its texts together. */
  readonly pairCounts: Int32Array
  /** Counts in general writing. */
  readonly known: ReadonlyMap<string, number>
  readonly words: WordList
  /** Where characters of a text of the draft stand as words of their own. */
  readonly leftOver: ReadonlyMap<string, readonly number[]>
  /** Pairs of the draft's characters that stand in some word. */
  readonly pairs: ReadonlySet<number>
  /** How often a character stands in the draft as a word of its own, by its code. */
  readonly alone: Uint32Array
  /** Characters that stand between two runs, in the order in which they do so first, and how often each does. */
  readonly between: (before: string, after: string) => ReadonlyMap<string, number>
  /** Words of two characters that the draft writes, by each of their characters. */
  readonly ownWords: (char: string) => readonly string[]
}

/** One text of a draft, and where it begins in all of them together. */
export interface Part {
  readonly text: string
  readonly start: number
}

/** A character that is missing before `at`, and the words as they stand elsewhere. */
export interface Lost {
  readonly at: number
  readonly char: string
  readonly elsewhere: string
  readonly score: number
}

const han = /\p{Script=Han}/u
const allHan = /^\p{Script=Han}+$/u
const isHan = (text: string): boolean => allHan.test(text)

/** Function words come and go between the same words (市场运作, 市场化运作): that they are missing shows nothing. */
const functionWords = new Set('和与及的等了在或对以为并、')

/**
 * Two characters that stand together nowhere else, in the draft or in any word, while the draft writes the same four
 * characters at least twice with one between: 知识|权专 where 知识产权专 is common.
 */
export const findUnseenJoins = ({ text, start }: Part, { pairCounts, words, pairs, between }: Usage): Lost[] => {
  const found: Lost[] = []
  const isWord = (pair: string): boolean => words.isPairWord(pairAt(pair, 0))
  for (let at = 2; at + 2 <= text.length; at++) {
    if (pairCounts[start + at - 1] > 1 || pairs.has(pairAt(text, at - 1))) continue
    // Each of the two stands at least as often as the five characters with one between them.
    if (pairCounts[start + at - 2] < 2 || pairCounts[start + at] < 2) continue
    const [before, after] = [text.slice(at - 2, at), text.slice(at, at + 2)]
    if (!isHan(before + after)) continue
    // 财务|报表 are two words, though 财务年报表 stands elsewhere.
    if (isWord(before) && isWord(after)) continue
    let best: Lost | null = null
    for (const [char, score] of between(before, after)) {
      if (score < 2 || score <= (best?.score ?? 0) || functionWords.has(char)) continue
      if (isWord(char + after[0]) || isWord(before[1] + char))
        best = { at, char, elsewhere: before + char + after, score }
    }
    if (best) found.push(best)
  }
  return found
}

/** A character is a word of its own in general writing from this count in the dictionary on (的 has 318,825). */
const WORD_OF_ITS_OWN = 30_000
/** A character that stands alone more often in the draft is a word there. */
const MOST_ALONE = 9
const SEEN = 4

const isFragment = (text: string, start: number, usage: Usage): boolean => {
  if (usage.alone[text.charCodeAt(start)] > MOST_ALONE + 1) return false
  const char = text[start]
  if ((usage.known.get(char) ?? 0) >= WORD_OF_ITS_OWN || !han.test(char) || usage.runs(char) < SEEN) return false
  return !usage.words.isPairWord(pairAt(text, start - 1)) && !usage.words.isPairWord(pairAt(text, start))
}

/** From so many on, one side alone shows it: 知识产权 stands 300 times, 知识权 once. */
const COMMON = 8
/** And where one of the two seldom stands without the other: 产权 without 知识, but not 推动 without 知识. */
const ONE_TERM = 0.7

/** From so many on, a term that breaks off at a mark shows it. */
const TERM = 4

/** 政务服“跨省通办” where 政务服务 stands six times, and never 政务服 but here: the term breaks off at a mark, or begins behind one. */
const isBrokenOff = (text: string, start: number, word: string, runs: Usage['runs']): boolean => {
  const ahead = word[1] === text[start]
  const side = ahead ? text.slice(start + 1, start + 3) : text.slice(start - 2, start)
  if (side.length < 2 || !isHan(side) || han.test(text[ahead ? start - 1 : start + 1] ?? '')) return false
  const whole = runs(ahead ? word + side : side + word)
  return whole >= TERM && runs(ahead ? text[start] + side : side + text[start]) === whole + 1
}

/** 护理员 and 护理人员, 调解员 and 调解人员: who does a work, told in either way. */
const isAgent = (text: string, start: number, word: string): boolean =>
  word === '人员' && text[start] === '员' && isHan(text.slice(start - 2, start))

/** With the same neighbours on both sides; or with one, where that is common and never stands without the character. */
const complete = (text: string, start: number, word: string, runs: Usage['runs']): Lost | null => {
  const ahead = word[1] === text[start]
  const [before, after] = [text.slice(start - 2, start), text.slice(start + 1, start + 3)]
  const [left, right] = [runs(before + word), runs(word + after)]
  if (left === 0 && right === 0) return null
  const bareLeft = runs(before + text[start])
  const bareRight = runs(text[start] + after)
  const [near, bare] = ahead ? [left, bareLeft] : [right, bareRight]
  const side = ahead ? before : after
  const isTerm = side.length === 2 && isHan(side) && near >= ONE_TERM * Math.min(runs(word), runs(side))
  const oneSided = near >= COMMON && bare === 1 && isTerm
  // 网络零售额 beside 社会消费品零售总额: what the draft writes again is no slip.
  const bothSided = bare === 1 && left > 0 && right > 0 && before.length + after.length === 4 && isHan(before + after)
  if (!oneSided && !bothSided && !isBrokenOff(text, start, word, runs)) return null
  const elsewhere = left >= right ? before + word : word + after
  const score = Math.max(left, right) + 3 * Math.min(left, right)
  return { at: ahead ? start : start + 1, char: word[ahead ? 0 : 1], elsewhere, score }
}

/**
 * A character that stands alone only here, and with one more character makes a word that the draft writes elsewhere
 * behind the same two characters and before the same two: 营商|境|建设 for 营商环境建设.
 */
export const findFragments = ({ text }: Part, usage: Usage): Lost[] =>
  (usage.leftOver.get(text) ?? []).flatMap((start) => {
    if (start < 1 || start + 1 >= text.length || !isFragment(text, start, usage)) return []
    const best = usage
      .ownWords(text[start])
      .filter((word) => !isAgent(text, start, word))
      .map((word) => complete(text, start, word, usage.runs))
      .reduce<Lost | null>((a, b) => (b && b.score > (a?.score ?? 0) ? b : a), null)
    return best ? [best] : []
  })

const findBetween =
  ({ whole, placesOf }: RunIndex): Usage['between'] =>
  (before, after) => {
    const counts = new Map<string, number>()
    for (const at of placesOf(before)) {
      const behind = at + before.length
      if (!whole.startsWith(after, behind + 1)) continue
      counts.set(whole[behind], (counts.get(whole[behind]) ?? 0) + 1)
    }
    return counts
  }

const findOwnWords = ({ whole, placesOf }: RunIndex, words: WordList): Usage['ownWords'] => {
  const known = new Map<string, readonly string[]>()
  const list = (char: string): string[] => {
    const around = new Set<number>()
    for (const at of placesOf(char)) around.add(pairAt(whole, at - 1)).add(pairAt(whole, at))
    return [...around].filter(words.isPairWord).map((pair) => String.fromCharCode(pair >>> 16, pair & 0xffff))
  }
  return (char) => {
    const own = known.get(char) ?? list(char)
    known.set(char, own)
    return own
  }
}

const countAlone = (leftOver: Usage['leftOver'], texts: readonly string[]): Uint32Array => {
  const alone = new Uint32Array(2 ** 16)
  for (const text of texts) for (const at of leftOver.get(text) ?? []) alone[text.charCodeAt(at)]++
  return alone
}

/** Tells whether all characters of a word stand in these texts. */
const knowCharacters = (texts: readonly string[]) => {
  const stands = new Uint8Array(2 ** 16)
  for (const text of texts) for (let i = 0; i < text.length; i++) stands[text.charCodeAt(i)] = 1
  return (word: string, start = 0, end = word.length): boolean => {
    for (let i = start; i < end; i++) if (stands[word.charCodeAt(i)] === 0) return false
    return true
  }
}

/** Words of a sector are rare ones: where such a word would stand only once it may be what is left of another (知产权). */
const RARE = 50

/** The words that a draft could hold, the pairs of its characters in any word, and the sum of all counts. */
const pickWords = (
  known: ReadonlyMap<string, number>,
  runs: Usage['runs'],
  isOfDraft: ReturnType<typeof knowCharacters>,
): { held: string[]; pairs: Set<number>; total: number } => {
  const held: string[] = []
  const pairs = new Set<number>()
  let total = 0
  // Not an iterator: of fifty thousand words each would be an array.
  known.forEach((count, word) => {
    const stands = isOfDraft(word)
    const isRemnant = count <= RARE && word.length <= 2 && (!stands || runs(word) <= 1)
    if (isRemnant) return
    total += count
    if (stands) held.push(word)
    for (let i = 0; i + 2 <= word.length; i++) if (isOfDraft(word, i, i + 2)) pairs.add(pairAt(word, i))
  })
  return { held, pairs, total }
}

export const measureUsage = (texts: readonly string[], known: ReadonlyMap<string, number>, index: RunIndex): Usage => {
  const { held, pairs, total } = pickWords(known, index.count, knowCharacters(texts))
  const words = listWords(held, known, total)
  const leftOver = new Map([...new Set(texts)].map((text) => [text, findLeftOver(text, words)]))
  return {
    runs: index.count,
    pairCounts: index.countEach(2),
    known,
    words,
    leftOver,
    pairs,
    alone: countAlone(leftOver, texts),
    between: findBetween(index),
    ownWords: findOwnWords(index, words),
  }
}
