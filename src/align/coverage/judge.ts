import type { CoverageCell } from '../../model/analysis.ts'
import type { Features } from './features.ts'

/** Weights of a logistic regression over the ranks of the three passages that come nearest. */
export interface RegressionWeights {
  readonly bias: number
  readonly first: number
  readonly second: number
  readonly third: number
}

export interface CoverageModel {
  /** Of the evidence that adds up to the rank of a passage. */
  readonly rank: Readonly<Record<'elements' | 'bigrams' | 'concept' | 'head' | 'precision' | 'run', number>>
  /** Share of the rank that is lost where all of the unit's facets, or all of its names, are missing. */
  readonly loss: Readonly<Record<'facets' | 'unnamed', number>>
  readonly carried: RegressionWeights
  readonly whole: RegressionWeights
  /**
   * Probabilities from which on a unit counts as carried, as surely carried, and as carried whole. Between the first two it counts
   * as carried in part, and a person is told that it may as well be missing.
   */
  readonly thresholds: { readonly carried: number; readonly sure: number; readonly whole: number }
}

/** Ranks of the passages that come nearest to a unit, the nearest first; 0 where there is none. */
export type NearestRanks = readonly [number, number, number]

export interface Judgement {
  readonly status: CoverageCell['status']
  /** 0 to 1: half of it tells whether the unit is carried, half whether as a whole. */
  readonly score: number
  /** Too close to a threshold to be trusted. */
  readonly review: boolean
  /** Carried in part at most, and so weakly that it may be missing as well: 疑似未载. Always under review. */
  readonly unsure: boolean
  readonly carried: number
}

/** Half-width of the band around a threshold inside which a person has to look. */
const doubtful = 0.06

/** How much a passage speaks for a unit, 0 or more: the evidence for it, less the shares lost by what speaks against it. */
export const rankOf = (f: Features, { rank, loss }: Pick<CoverageModel, 'rank' | 'loss'>): number =>
  (rank.elements * f.elements +
    rank.bigrams * f.bigrams +
    rank.concept * f.concept +
    rank.head * f.head +
    rank.precision * f.precision +
    rank.run * f.run) *
  (1 - loss.facets * f.facets) *
  (1 - loss.unnamed * f.unnamed)

const probability = (w: RegressionWeights, [first, second, third]: NearestRanks): number =>
  1 / (1 + Math.exp(-(w.bias + w.first * first + w.second * second + w.third * third)))

/**
 * @param anchored whether the nearest passage shares a concept or a run of characters with the unit; without one, what is
 * shared are common words, and the unit cannot be said to be carried whole
 */
export const judge = (ranks: NearestRanks, anchored: boolean, model: CoverageModel): Judgement => {
  const carried = probability(model.carried, ranks)
  const whole = probability(model.whole, ranks)
  const { thresholds } = model
  const unsure = carried >= thresholds.carried && carried < thresholds.sure
  const status =
    carried < thresholds.carried ? 'none' : unsure || whole < thresholds.whole || !anchored ? 'partial' : 'full'
  const near =
    unsure ||
    (status === 'partial' && !anchored) ||
    Math.abs(carried - thresholds.carried) < doubtful ||
    (status !== 'none' && Math.abs(whole - thresholds.whole) < doubtful)
  return { status, score: Math.round(50 * (carried + carried * whole)) / 100, review: near, unsure, carried }
}
