import type { Span } from '../../model/text.ts'

const LONGEST = 8
/** What a character costs that is no word of its own, as the exponent of e. */
const UNKNOWN = 2

/** Two characters as one number. */
export const pairOf = (first: string, second: string): number => (first.charCodeAt(0) << 16) | second.charCodeAt(0)

/** The same of two neighbours, without making strings of them. */
export const pairAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)

/** Words to cut a text into, ready to be looked up. */
export interface WordList {
  readonly has: (word: string) => boolean
  /** How probable a word is, as a logarithm; undefined where it is none. */
  readonly weigh: (word: string) => number | undefined
  /** The same of every single character, by its code, those that are no words among them. */
  readonly single: Float64Array
  /** Length of the longest word that begins with these two characters; 0 where none does. */
  readonly longestFrom: (pair: number) => number
}

/**
 * @param counts of the words that may stand in the texts that will be cut
 * @param total the counts of these and of all other words together
 */
export const listWords = (counts: Iterable<readonly [string, number]>, total: number): WordList => {
  const longest = new Map<number, number>()
  const weights = new Map<string, number>()
  const single = new Float64Array(2 ** 16).fill(Math.log(1 / total) - UNKNOWN)
  for (const [word, count] of counts) {
    const weight = Math.log((count || 1) / total)
    weights.set(word, weight)
    if (word.length === 1) single[word.charCodeAt(0)] = weight
    if (word.length === 1 || word.length > LONGEST) continue
    const pair = pairAt(word, 0)
    if (word.length > (longest.get(pair) ?? 0)) longest.set(pair, word.length)
  }
  return {
    has: (word) => weights.has(word),
    weigh: (word) => weights.get(word),
    single,
    longestFrom: (pair) => longest.get(pair) ?? 0,
  }
}

/**
 * Cuts a text into the words that are together the most probable, each taken by itself (the unigram model). Unlike the
 * segmenter it guesses no new words: what is left over as single characters is what a rule looks for.
 */
export const cutWords = (text: string, words: WordList): Span[] => {
  const best = new Float64Array(text.length + 1).fill(Number.NEGATIVE_INFINITY)
  const from = new Int32Array(text.length + 1)
  best[0] = 0
  const offer = (start: number, end: number, weight: number): void => {
    if (best[start] + weight <= best[end]) return
    best[end] = best[start] + weight
    from[end] = start
  }
  for (let start = 0; start < text.length; start++) {
    offer(start, start + 1, words.single[text.charCodeAt(start)])
    const longest = Math.min(text.length - start, words.longestFrom(pairAt(text, start)))
    for (let length = 2; length <= longest; length++) {
      const weight = words.weigh(text.slice(start, start + length))
      if (weight !== undefined) offer(start, start + length, weight)
    }
  }
  const spans: Span[] = []
  for (let end = text.length; end > 0; end = from[end]) spans.push({ start: from[end], end })
  return spans.reverse()
}
