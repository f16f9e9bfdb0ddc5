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

let lastPath: readonly string[] = []
let lastKey = ''

/** Asked of passage after passage of one section: for them the key is not made and hashed anew. */
export const sectionKey = ({ path }: Pick<Evidence, 'path'>): string => {
  if (path.length !== lastPath.length || path.some((title, i) => title !== lastPath[i])) {
    lastPath = path
    lastKey = path.join('\n')
  }
  return lastKey
}

/** Places of the pairs of one section after the other. */
const places = createPlaceMap()

/** The pairs of some passages, each once, and how often it counts. */
export interface CountedPairs {
  readonly pairs: Int32Array
  readonly counts: Uint8Array
}

export const countPairs = (profiles: readonly Profile[]): CountedPairs => {
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
  return { pairs: Int32Array.from(met), counts: Uint8Array.from(counts) }
}

export const weighSection = ({ pairs, counts }: CountedPairs, weights: Weights): Section => {
  const values = new Float64Array(pairs.length)
  let squares = 0
  for (let i = 0; i < pairs.length; i++) {
    values[i] = weights.pair(pairs[i]) * counts[i]
    squares += values[i] * values[i]
  }
  const length = Math.sqrt(squares) || 1
  for (let i = 0; i < values.length; i++) values[i] /= length
  return { pairs, values }
}

/** Values of one section by pair, so that a sum over another asks of no pair whether it is there: what is not adds 0. */
let spread = new Float64Array(0)
let spreadOf: Section | null = null

const spreadOut = (section: Section): void => {
  if (spread.length < pairCount()) spread = new Float64Array(2 * pairCount())
  else for (const pair of spreadOf?.pairs ?? []) spread[pair] = 0
  for (let i = 0; i < section.pairs.length; i++) spread[section.pairs[i]] = section.values[i]
  spreadOf = section
}

/**
 * The cosine of two sections: 1 for the same words, 0 where no pair of characters is shared. Of the same cost for all others that
 * one is held against in a row.
 */
export const compareSections = (one: Section, { pairs, values }: Section): number => {
  if (one !== spreadOf) spreadOut(one)
  let sum = 0
  for (let i = 0; i < pairs.length; i++) sum += values[i] * spread[pairs[i]]
  return sum
}
