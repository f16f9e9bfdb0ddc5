import type { Span } from '../../model/text.ts'

const LONGEST = 8
/** What a character costs that is no word of its own, as the exponent of e. */
const UNKNOWN = 2

/**
 * Cuts a text into the words that are together the most probable, each taken by itself (the unigram model). Unlike the
 * segmenter it guesses no new words: what is left over as single characters is what a rule looks for.
 *
 * @param total sum of all counts in `words`
 */
export const cutWords = (text: string, words: ReadonlyMap<string, number>, total: number): Span[] => {
  const best = new Float64Array(text.length + 1).fill(Number.NEGATIVE_INFINITY)
  const from = new Int32Array(text.length + 1)
  best[0] = 0
  for (let start = 0; start < text.length; start++)
    for (let end = start + 1; end <= Math.min(text.length, start + LONGEST); end++) {
      const count = words.get(text.slice(start, end))
      if (count === undefined && end > start + 1) continue
      const score = best[start] + Math.log((count || 1) / total) - (count === undefined ? UNKNOWN : 0)
      if (score > best[end]) {
        best[end] = score
        from[end] = start
      }
    }
  const spans: Span[] = []
  for (let end = text.length; end > 0; end = from[end]) spans.push({ start: from[end], end })
  return spans.reverse()
}
