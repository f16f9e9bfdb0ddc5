import type { Place } from './find-places.ts'

/** A name that may be a measure, and every place where one of its forms stands. */
export interface Candidate {
  readonly term: string
  readonly words: readonly string[]
  readonly quoted: boolean
  /** The full name of a measure, closed by the act that it is: 中小博物馆提升计划. */
  readonly named: boolean
  /** Sum of what its words tell, see `Weigh`. */
  readonly weight: number
  /** See `Phrase`; names found only in quotes have neither. */
  readonly cohesion: number
  readonly hold: number
  /** False for a phrase whose only edges are verbs and particles, which plans may have taken over with it. */
  readonly free: boolean
  /** Longer and other forms that name the same. */
  readonly forms: readonly string[]
  readonly places: readonly Place[]
}
