import type { Passage } from './passage.ts'
import type { Element, Profile } from './profile.ts'
import type { Section } from './sections.ts'
import type { UnitProfile } from './unit-profile.ts'
import type { Weights } from './weights.ts'

/** A filler word beside a telling one. */
const fillerWeight = 0.2
/** A word of a circumstance or a purpose beside one of the act itself. */
const asideWeight = 0.35

/** A unit of the reference, or of another plan, with the weights that every comparison of it needs. */
export interface UnitSide {
  readonly profile: UnitProfile
  readonly strength: Passage['strength']
  /** Weights of the profile's elements, in their order. */
  readonly elementWeights: Float64Array
  readonly elementTotal: number
  /** Weights of the profile's pairs of characters, in their order, and all of them together. */
  readonly pairWeights: Float64Array
  readonly pairTotal: number
  /** What its plan says under the same heading; null where that is no passage. */
  readonly section: Section | null
}

/** A passage that a unit is held against. */
export interface PassageSide {
  readonly passage: Passage
  readonly profile: Profile
  /** Facets of the title above the words. */
  readonly around: readonly number[]
  /** Weight of all pairs of characters. */
  readonly pairTotal: number
  /** What its plan says under the same heading. */
  readonly section: Section
}

export const weighUnit = (
  profile: UnitProfile,
  strength: Passage['strength'],
  weights: Weights,
  section: Section | null,
): UnitSide => {
  const { elements, pairs } = profile
  const elementWeights = new Float64Array(elements.length)
  const pairWeights = new Float64Array(pairs.length)
  for (let i = 0; i < elements.length; i++) elementWeights[i] = weighElement(elements[i], weights)
  for (let i = 0; i < pairs.length; i++) pairWeights[i] = weights.pair(pairs[i])
  return {
    profile,
    strength,
    elementWeights,
    elementTotal: sum(elementWeights),
    pairWeights,
    pairTotal: sum(pairWeights),
    section,
  }
}

const sum = (weights: Float64Array): number => {
  let total = 0
  for (let i = 0; i < weights.length; i++) total += weights[i]
  return total
}

const weighElement = ({ number, filler, aside }: Element, weights: Weights): number =>
  weights.word(number) * (filler ? fillerWeight : aside ? asideWeight : 1)

export const weighPairs = ({ pairs }: Profile, weights: Weights): number => {
  let total = 0
  for (let i = 0; i < pairs.length; i++) total += weights.pair(pairs[i])
  return total
}
