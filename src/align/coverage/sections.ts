import type { Evidence } from '../../model/analysis.ts'
import type { Profile } from './profile.ts'
import { createPlaceMap, pairCount } from './vocabulary.ts'
import type { Weights } from './weights.ts'

/** What a plan says under one heading: the pairs of characters of its passages, as a vector of length 1. */
export interface Section {
  /** Numbers of the pairs, each once. */
  readonly pairs: Int32Array
  readonly values: Float64Array
}

/** A pair that two passages hold tells what the section is about; held by ten of a long section it tells no more. */
const mostCounted = 2

export const sectionKey = ({ path }: Pick<Evidence, 'path'>): string => path.join('\n')

/** Places of the pairs of one section after the other. */
const places = createPlaceMap()

export const readSection = (profiles: readonly Profile[], weights: Weights): Section => {
  places.clear(pairCount())
  const met: number[] = []
  const counts: number[] = []
  for (const { pairs } of profiles)
    for (let i = 0; i < pairs.length; i++) {
      const place = places.get(pairs[i])
      if (place >= 0) counts[place] = Math.min(mostCounted, counts[place] + 1)
      else {
        places.set(pairs[i], met.push(pairs[i]) - 1)
        counts.push(1)
      }
    }
  const values = Float64Array.from(met, (pair, i) => weights.pair(pair) * counts[i])
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1
  return { pairs: Int32Array.from(met), values: values.map((value) => value / length) }
}

/** The cosine of one section with each of several: 1 for the same words, 0 where no pair of characters is shared. */
export const compareSections = (one: Section, others: readonly Section[]): Float64Array => {
  places.clear(pairCount())
  for (let i = 0; i < one.pairs.length; i++) places.set(one.pairs[i], i)
  return Float64Array.from(others, ({ pairs, values }) => {
    let sum = 0
    for (let i = 0; i < pairs.length; i++) {
      const place = places.get(pairs[i])
      if (place >= 0) sum += values[i] * one.values[place]
    }
    return sum
  })
}
