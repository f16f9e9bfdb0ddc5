import type { Profile } from './profile.ts'
import { pairCount, wordCount } from './vocabulary.ts'

/** How much each pair of characters and each element tells, from how few passages hold it; by their numbers. */
export interface Weights {
  readonly pair: (pair: number) => number
  readonly word: (word: number) => number
  /** The weight of what one passage alone holds. */
  readonly most: number
}

export const weigh = (profiles: readonly Profile[]): Weights => {
  const total = profiles.length
  // Inverse document frequency by count, smoothed so that a thing never seen weighs as one seen once.
  const byCount = Float64Array.from({ length: total + 1 }, (_, count) => Math.log((total + 1) / (count + 1)) + 0.1)
  const pairs = new Int32Array(pairCount())
  const words = new Int32Array(wordCount())
  for (const p of profiles) {
    for (const pair of p.pairs) pairs[pair]++
    for (const word of p.words) words[word]++
  }
  // What was first met later stands in none of the passages.
  const weightIn = (counts: Int32Array) => (number: number) => byCount[number < counts.length ? counts[number] : 0]
  return { pair: weightIn(pairs), word: weightIn(words), most: Math.log((total + 1) / 2) + 0.1 }
}
