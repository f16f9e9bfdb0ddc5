import { DiceCoefficient } from 'natural/lib/natural/distance/index.js'
import { NGramsZH } from 'natural/lib/natural/ngrams/index.js'

/** Pairs of indices, the first into the old list, the second into the new one. */
export type Pairs = ReadonlyMap<number, number>

/** A way to know a unit again; units with the same key are paired in their order. Null: not by this way. */
export type KeyOf<T> = (unit: T) => string | null

export interface Matching<T> {
  /** From the surest to the least sure. */
  readonly keys: readonly KeyOf<T>[]
  /** Folded text by which the rest is compared. */
  readonly textOf: (unit: T) => string
  /** Dice's coefficient over pairs of characters (0 to 1) from which two texts are versions of one. */
  readonly alike: number
}

/** A pair of characters that stands in more units than this tells none from another. */
const mostCommon = 40
/** So many units that share most pairs with a text are compared with it. */
const mostCandidates = 6

const bigramsOf = (text: string): readonly string[] => [...new Set(NGramsZH.bigrams(text).map((pair) => pair.join('')))]

const pairByKey = <T>(
  olds: readonly T[],
  news: readonly T[],
  keyOf: readonly [KeyOf<T>, KeyOf<T>],
  pairs: Map<number, number>,
  taken: Set<number>,
): void => {
  const waiting = new Map<string, number[]>()
  news.forEach((unit, i) => {
    const key = taken.has(i) ? null : keyOf[1](unit)
    if (key === null) return
    const list = waiting.get(key)
    if (list) list.push(i)
    else waiting.set(key, [i])
  })
  olds.forEach((unit, i) => {
    const key = pairs.has(i) ? null : keyOf[0](unit)
    const found = key === null ? undefined : waiting.get(key)?.shift()
    if (found === undefined) return
    pairs.set(i, found)
    taken.add(found)
  })
}

interface Candidate {
  readonly old: number
  readonly new: number
  readonly score: number
}

/** The units of the new list that share most pairs of characters with a text, rare pairs alone counted. */
const nearest = (text: string, index: ReadonlyMap<string, readonly number[]>): readonly number[] => {
  const shared = new Map<number, number>()
  for (const bigram of bigramsOf(text)) {
    const units = index.get(bigram) ?? []
    if (units.length > mostCommon) continue
    for (const unit of units) shared.set(unit, (shared.get(unit) ?? 0) + 1)
  }
  return [...shared]
    .sort(([a, m], [b, n]) => n - m || a - b)
    .slice(0, mostCandidates)
    .map(([unit]) => unit)
}

const indexTexts = (texts: readonly string[], free: (i: number) => boolean): ReadonlyMap<string, readonly number[]> => {
  const index = new Map<string, number[]>()
  texts.forEach((text, i) => {
    if (!free(i)) return
    for (const bigram of bigramsOf(text)) {
      const units = index.get(bigram)
      if (units) units.push(i)
      else index.set(bigram, [i])
    }
  })
  return index
}

const pairByLikeness = <T>(
  olds: readonly T[],
  news: readonly T[],
  { textOf, alike }: Matching<T>,
  pairs: Map<number, number>,
  taken: Set<number>,
): void => {
  const texts = news.map(textOf)
  const index = indexTexts(texts, (i) => !taken.has(i))
  const candidates = olds.flatMap((unit, i): Candidate[] => {
    if (pairs.has(i)) return []
    const text = textOf(unit)
    return nearest(text, index)
      .map((found) => ({ old: i, new: found, score: DiceCoefficient(text, texts[found]) }))
      .filter(({ score }) => score >= alike)
  })
  candidates.sort((a, b) => b.score - a.score || a.old - b.old || a.new - b.new)
  for (const candidate of candidates) {
    if (pairs.has(candidate.old) || taken.has(candidate.new)) continue
    pairs.set(candidate.old, candidate.new)
    taken.add(candidate.new)
  }
}

/**
 * Finds the units of an old draft again in a new one, each at most once: by keys, then by the likeness of their texts.
 * The work grows with the number of units, not with its square: a text is compared with its few nearest ones alone.
 *
 * @param newKeys as the keys of the matching, where units of the new draft have other ones
 */
export const matchUnits = <T>(
  olds: readonly T[],
  news: readonly T[],
  matching: Matching<T>,
  newKeys: readonly KeyOf<T>[] = matching.keys,
): Pairs => {
  const pairs = new Map<number, number>()
  const taken = new Set<number>()
  matching.keys.forEach((keyOf, i) => {
    pairByKey(olds, news, [keyOf, newKeys[i]], pairs, taken)
  })
  pairByLikeness(olds, news, matching, pairs, taken)
  return pairs
}
