import type { Span } from '../../model/text.ts'
import type { Runs } from './count-runs.ts'
import { cutWords, listWords, pairAt, pairOf, type WordList } from './cut-words.ts'

/** What a draft itself and general writing say of which characters stand together. */
export interface Usage {
  readonly runs: Runs
  /** Counts in general writing. */
  readonly known: ReadonlyMap<string, number>
  readonly words: WordList
  /** The words into which a text of the draft was cut. */
  readonly cut: ReadonlyMap<string, readonly Span[]>
  /** Pairs of the draft's characters that stand in some word. */
  readonly pairs: ReadonlySet<number>
  /** How often a character stands in the draft as a word of its own. */
  readonly alone: ReadonlyMap<string, number>
  /** Characters that follow two others more than once in the draft. */
  readonly followers: (before: string) => readonly string[]
  /** Words of two characters that the draft writes, by each of their characters. */
  readonly ownWords: (char: string) => readonly string[]
}

/** A character that is missing before `at`, and the words as they stand elsewhere. */
export interface Lost {
  readonly at: number
  readonly char: string
  readonly elsewhere: string
  readonly score: number
}

const han = /\p{Script=Han}/u
const isHan = (text: string): boolean => [...text].every((char) => han.test(char))

/** Function words come and go between the same words (市场运作, 市场化运作): that they are missing shows nothing. */
const functionWords = new Set('和与及的等了在或对以为并、')

/**
 * Two characters that stand together nowhere else, in the draft or in any word, while the draft writes the same four
 * characters at least twice with one between: 知识|权专 where 知识产权专 is common.
 */
export const findUnseenJoins = (text: string, { runs, words, pairs, followers }: Usage): Lost[] => {
  const found: Lost[] = []
  // A pair of no word is told by a number, without making a string of it.
  const isWord = (first: string, second: string): boolean =>
    pairs.has(pairOf(first, second)) && words.has(first + second)
  for (let at = 2; at + 2 <= text.length; at++) {
    if (pairs.has(pairAt(text, at - 1)) || runs(text.slice(at - 1, at + 1)) > 1) continue
    const [before, after] = [text.slice(at - 2, at), text.slice(at, at + 2)]
    // Each of the two stands at least as often as the five characters with one between them.
    if (runs(before) < 2 || runs(after) < 2 || !isHan(before + after)) continue
    // 财务|报表 are two words, though 财务年报表 stands elsewhere.
    if (words.has(before) && words.has(after)) continue
    const best = followers(before)
      .filter((char) => !functionWords.has(char) && (isWord(char, after[0]) || isWord(before[1], char)))
      .map((char): Lost => {
        const elsewhere = before + char + after
        return { at, char, elsewhere, score: runs(elsewhere) }
      })
      .reduce<Lost | null>((a, b) => (b.score >= 2 && b.score > (a?.score ?? 0) ? b : a), null)
    if (best) found.push(best)
  }
  return found
}

/** A character is a word of its own in general writing from this count in the dictionary on (的 has 318,825). */
const WORD_OF_ITS_OWN = 30_000
/** A character that stands alone more often in the draft is a word there. */
const MOST_ALONE = 9
const SEEN = 4

const isFragment = (text: string, start: number, end: number, usage: Usage): boolean => {
  const char = text.slice(start, end)
  if (char.length !== 1 || !han.test(char) || usage.runs(char) < SEEN) return false
  if ((usage.known.get(char) ?? 0) >= WORD_OF_ITS_OWN || (usage.alone.get(char) ?? 0) > MOST_ALONE + 1) return false
  return !usage.words.has(text.slice(start - 1, end)) && !usage.words.has(text.slice(start, end + 1))
}

/** From so many on, one side alone shows it: 知识产权 stands 300 times, 知识权 once. */
const COMMON = 8
/** And where one of the two seldom stands without the other: 产权 without 知识, but not 推动 without 知识. */
const ONE_TERM = 0.7

/** From so many on, a term that breaks off at a mark shows it. */
const TERM = 4

/** 政务服“跨省通办” where 政务服务 stands six times, and never 政务服 but here: the term breaks off at a mark, or begins behind one. */
const isBrokenOff = (text: string, start: number, word: string, runs: Runs): boolean => {
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
const complete = (text: string, start: number, word: string, runs: Runs): Lost | null => {
  const ahead = word[1] === text[start]
  const [before, after] = [text.slice(start - 2, start), text.slice(start + 1, start + 3)]
  const [left, right] = [runs(before + word), runs(word + after)]
  const bareLeft = runs(before + text[start])
  const bareRight = runs(text[start] + after)
  const [near, bare] = ahead ? [left, bareLeft] : [right, bareRight]
  const side = ahead ? before : after
  const isTerm = side.length === 2 && isHan(side) && near >= ONE_TERM * Math.min(runs(word), runs(side))
  const oneSided = near >= COMMON && bare === 1 && isTerm
  const bothSided = left > 0 && right > 0 && before.length + after.length === 4 && isHan(before + after)
  if (!oneSided && !bothSided && !isBrokenOff(text, start, word, runs)) return null
  const elsewhere = left >= right ? before + word : word + after
  const score = Math.max(left, right) + 3 * Math.min(left, right)
  return { at: ahead ? start : start + 1, char: word[ahead ? 0 : 1], elsewhere, score }
}

/**
 * A character that stands alone only here, and with one more character makes a word that the draft writes elsewhere
 * behind the same two characters and before the same two: 营商|境|建设 for 营商环境建设.
 */
export const findFragments = (text: string, usage: Usage): Lost[] =>
  (usage.cut.get(text) ?? []).flatMap(({ start, end }) => {
    if (start < 1 || end >= text.length || !isFragment(text, start, end, usage)) return []
    const best = usage
      .ownWords(text[start])
      .filter((word) => !isAgent(text, start, word))
      .map((word) => complete(text, start, word, usage.runs))
      .reduce<Lost | null>((a, b) => (b && b.score > (a?.score ?? 0) ? b : a), null)
    return best ? [best] : []
  })

/** Offsets at which a word stands in a text, ascending. */
const placesOf = (word: string, text: string): number[] => {
  const places: number[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.push(at)
  return places
}

/** Asked of few pairs: to look through the text for them is less than to keep what follows any. */
const findFollowers = (whole: string): Usage['followers'] => {
  const known = new Map<string, readonly string[]>()
  return (before) => {
    const list = known.get(before) ?? repeated(placesOf(before, whole).map((at) => whole.charAt(at + before.length)))
    known.set(before, list)
    return list
  }
}

/** What stands in a list more than once, each once, in the order in which it does so first. */
const repeated = (list: readonly string[]): string[] =>
  [...new Set(list)].filter((one) => list.indexOf(one) !== list.lastIndexOf(one))

const findOwnWords = (whole: string, words: WordList): Usage['ownWords'] => {
  const known = new Map<string, readonly string[]>()
  return (char) => {
    const around = (at: number): string[] => [whole.slice(at - 1, at + 1), whole.slice(at, at + 2)]
    const own = known.get(char) ?? [...new Set(placesOf(char, whole).flatMap(around))].filter(words.has)
    known.set(char, own)
    return own
  }
}

const countAlone = (cut: ReadonlyMap<string, readonly Span[]>, texts: readonly string[]): Map<string, number> => {
  const alone = new Map<string, number>()
  for (const text of texts)
    for (const { start, end } of cut.get(text) ?? [])
      if (end - start === 1) alone.set(text[start], (alone.get(text[start]) ?? 0) + 1)
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

/** The words that a draft could hold with their counts, the pairs of its characters in any word, and the sum of all counts. */
const pickWords = (
  known: ReadonlyMap<string, number>,
  runs: Runs,
  isOfDraft: ReturnType<typeof knowCharacters>,
): { counts: (readonly [string, number])[]; pairs: Set<number>; total: number } => {
  const counts: (readonly [string, number])[] = []
  const pairs = new Set<number>()
  let total = 0
  // Not an iterator: of fifty thousand words each would be an array.
  known.forEach((count, word) => {
    const stands = isOfDraft(word)
    const isRemnant = count <= RARE && word.length <= 2 && (!stands || runs(word) <= 1)
    if (isRemnant) return
    total += count
    if (stands) counts.push([word, count])
    for (let i = 0; i + 2 <= word.length; i++) if (isOfDraft(word, i, i + 2)) pairs.add(pairAt(word, i))
  })
  return { counts, pairs, total }
}

export const measureUsage = (texts: readonly string[], known: ReadonlyMap<string, number>, runs: Runs): Usage => {
  const { counts, pairs, total } = pickWords(known, runs, knowCharacters(texts))
  const words = listWords(counts, total)
  const cut = new Map<string, Span[]>()
  for (const text of texts) if (!cut.has(text)) cut.set(text, cutWords(text, words))
  // No word goes from one passage into the next.
  const whole = `${texts.join('\n')}\n`
  return {
    runs,
    known,
    words,
    cut,
    pairs,
    alone: countAlone(cut, texts),
    followers: findFollowers(whole),
    ownWords: findOwnWords(whole, words),
  }
}
