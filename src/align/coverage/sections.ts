import type { Evidence } from '../../model/analysis.ts'
import type { Profile } from './profile.ts'
import { pairCount } from './vocabulary.ts'
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

/** Of all pairs, one section after the other. */
let counts = new Uint8Array(0)

export const readSection = (profiles: readonly Profile[], weights: Weights): Section => {
  if (counts.length < pairCount()) counts = new Uint8Array(2 * pairCount())
  const met: number[] = []
  for (const { pairs } of profiles)
    for (let i = 0; i < pairs.length; i++) {
      const pair = pairs[i]
      if (counts[pair] === 0) met.push(pair)
      if (counts[pair] < mostCounted) counts[pair]++
    }
  const values = new Float64Array(met.length)
  let squares = 0
  met.forEach((pair, i) => {
    values[i] = weights.pair(pair) * counts[pair]
    squares += values[i] * values[i]
    counts[pair] = 0
  })
  const length = Math.sqrt(squares) || 1
  return { pairs: Int32Array.from(met), values: values.map((value) => value / length) }
}

/** Values of the section that others are held against, by pair; 0 for the pairs that it has not. */
let spread = new Float64Array(0)

const withSpread = <T>({ pairs, values }: Section, use: () => T): T => {
  if (spread.length < pairCount()) spread = new Float64Array(2 * pairCount())
  for (let i = 0; i < pairs.length; i++) spread[pairs[i]] = values[i]
  const result = use()
  for (let i = 0; i < pairs.length; i++) spread[pairs[i]] = 0
  return result
}

const project = ({ pairs, values }: Section): number => {
  let sum = 0
  for (let i = 0; i < pairs.length; i++) sum += values[i] * spread[pairs[i]]
  return sum
}

/** The cosine of one section with each of several: 1 for the same words, 0 where no pair of characters is shared. */
export const compareSections = (one: Section, others: readonly Section[]): Float64Array =>
  withSpread(one, () => Float64Array.from(others, project))
