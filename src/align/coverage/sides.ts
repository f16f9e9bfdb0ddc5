import type { Passage } from './passage.ts'
import type { Element, Profile } from './profile.ts'
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
  /** Weights of the profile's pairs of characters, in their order, and all of them together. */
  readonly pairWeights: Float64Array
  readonly pairTotal: number
}

/** A passage that a unit is held against. */
export interface PassageSide {
  readonly passage: Passage
  readonly profile: Profile
  /** Facets of the title above the words. */
  readonly around: readonly number[]
  /** Weight of all pairs of characters. */
  readonly pairTotal: number
}

export const weighUnit = (profile: UnitProfile, strength: Passage['strength'], weights: Weights): UnitSide => {
  const weightOf = (e: Element): number => weights.word(e.number) * (e.filler ? fillerWeight : e.aside ? asideWeight : 1)
  return {
    profile,
    strength,
    elementWeights: Float64Array.from(profile.elements, weightOf),
    pairWeights: Float64Array.from(profile.pairs, weights.pair),
    pairTotal: weighPairs(profile, weights),
  }
}

export const weighPairs = ({ pairs }: Profile, weights: Weights): number => {
  let total = 0
  for (let i = 0; i < pairs.length; i++) total += weights.pair(pairs[i])
  return total
}
