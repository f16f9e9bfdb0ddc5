const LONGEST = 8
/** What a character costs that is no word of its own, as the exponent of e. */
const UNKNOWN = 2

/** Two characters of a text, mostly neighbours, as one number, without making a string of them. */
export const pairAt = (text: string, at: number, next = at + 1): number =>
  (text.charCodeAt(at) << 16) | text.charCodeAt(next)

/** What is known of the words that begin with two characters. */
interface Beginning {
  /** How probable these two are as a word, as a logarithm; minus infinity where they are none. */
  weight: number
  /** Length of the longest word that begins so. */
  longest: number
}

/** Words to cut a text into, ready to be looked up. */
export interface WordList {
  /** Whether two characters are a word. */
  readonly isPairWord: (pair: number) => boolean
  /** By their first two characters. */
  readonly beginnings: ReadonlyMap<number, Beginning>
  /** How probable a word of more than two characters is, as a logarithm. */
  readonly weights: ReadonlyMap<string, number>
  /** The same of every single character, by its code, those that are no words among them. */
  readonly single: Float64Array
}

/**
 * @param words that may stand in the texts that will be cut
 * @param counts of these and of others
 * @param total the counts of all words together
 */
export const listWords = (words: readonly string[], counts: ReadonlyMap<string, number>, total: number): WordList => {
  const beginnings = new Map<number, Beginning>()
  const weights = new Map<string, number>()
  const single = new Float64Array(2 ** 16).fill(Math.log(1 / total) - UNKNOWN)
  for (const word of words) {
    const weight = Math.log((counts.get(word) || 1) / total)
    if (word.length === 1) single[word.charCodeAt(0)] = weight
    if (word.length === 1 || word.length > LONGEST) continue
    const pair = pairAt(word, 0)
    const beginning = beginnings.get(pair) ?? { weight: Number.NEGATIVE_INFINITY, longest: 2 }
    beginnings.set(pair, beginning)
    beginning.longest = Math.max(beginning.longest, word.length)
    if (word.length === 2) beginning.weight = weight
    else weights.set(word, weight)
  }
  return { isPairWord: (pair) => Number.isFinite(beginnings.get(pair)?.weight), beginnings, weights, single }
}

/**
 * Cuts a text into the words that are together the most probable, each taken by itself (the unigram model), and tells where
 * single characters are left over, ascending. Unlike the segmenter it guesses no new words.
 */
export const findLeftOver = (text: string, { beginnings, weights, single }: WordList): number[] => {
  const best = new Float64Array(text.length + 1).fill(Number.NEGATIVE_INFINITY)
  const from = new Int32Array(text.length + 1)
  best[0] = 0
  const offer = (start: number, end: number, weight: number): void => {
    if (best[start] + weight <= best[end]) return
    best[end] = best[start] + weight
    from[end] = start
  }
  for (let start = 0; start < text.length; start++) {
    offer(start, start + 1, single[text.charCodeAt(start)])
    const beginning = beginnings.get(pairAt(text, start))
    if (!beginning) continue
    offer(start, start + 2, beginning.weight)
    const longest = Math.min(text.length - start, beginning.longest)
    for (let length = 3; length <= longest; length++) {
      const weight = weights.get(text.slice(start, start + length))
      if (weight !== undefined) offer(start, start + length, weight)
    }
  }
  const left: number[] = []
  for (let end = text.length; end > 0; end = from[end]) if (end - from[end] === 1) left.push(from[end])
  return left.reverse()
}
