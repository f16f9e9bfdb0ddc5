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
   * Probability from which on a unit counts as surely carried. Below it and above one half it counts as carried in part, and a
   * person is told that it may as well be missing.
   */
  readonly sure: number
}

/**
 * From here on a thing is more likely than not. Cut there, the two probabilities give the median of none, partial and full, which
 * lies nearest to what a reader would say on average; cuts searched for on the labels agreed worse with those of plans left out.
 */
export const likely = 0.5

/** Ranks of the passages that come nearest to a unit, the nearest first; 0 where there is none. */
export type NearestRanks = readonly [number, number, number]

export interface Judgement {
  readonly status: CoverageCell['status']
  /** 0 to 1: half of it tells whether the unit is carried, half whether as a whole. */
  readonly score: number
  /** Too close to a threshold to be trusted. */
  readonly review: boolean
  /** Carried in part at most, and so weakly that it may be missing as well. Always under review. */
  readonly unsure: boolean
  readonly carried: number
  /** What the unit sets up the plan only uses. */
  readonly onlyUsed: boolean
}

/** Half-width of the band around one half inside which a person has to look: of plans left out, about a third in it is misjudged. */
const doubtful = 0.1

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
 * shared are common words, and a person has to look
 */
export const judge = (ranks: NearestRanks, anchored: boolean, model: CoverageModel): Judgement => {
  const carried = probability(model.carried, ranks)
  const whole = probability(model.whole, ranks)
  const unsure = carried >= likely && carried < model.sure
  const status = carried < likely ? 'none' : unsure || whole < likely ? 'partial' : 'full'
  const near =
    unsure ||
    (status !== 'none' && (!anchored || Math.abs(whole - likely) < doubtful)) ||
    Math.abs(carried - likely) < doubtful
  return {
    status,
    score: Math.round(50 * (carried + carried * whole)) / 100,
    review: near,
    unsure,
    carried,
    onlyUsed: false,
  }
}

/** Carried in part, however alike the words are: the plan uses what the unit sets up. */
export const withoutWhole = (judgement: Judgement): Judgement => ({
  ...judgement,
  status: 'partial',
  score: Math.round(50 * judgement.carried) / 100,
  onlyUsed: true,
})
