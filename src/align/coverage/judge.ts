import type { CoverageCell } from '../../model/analysis.ts'
import type { Features } from './features.ts'

/**
 * The kinds of evidence, in the order in which the weights are fitted.
 *
 * @public read by the script that fits the weights
 */
export const featureNames = [
  'elements',
  'bigrams',
  'precision',
  'run',
  'concept',
  'head',
  'missing',
  'unnamed',
  'facets',
  'force',
] as const satisfies readonly (keyof Features)[]

/** Weights of a logistic regression: the evidence of the best passage, and the ranks of the second and the third. */
export type RegressionWeights = Readonly<Record<keyof Features | 'bias' | 'second' | 'third', number>>

export interface CoverageModel {
  /** Order of the passages that come into question for a unit. */
  readonly rank: Readonly<Record<keyof Features, number>>
  readonly carried: RegressionWeights
  readonly whole: RegressionWeights
  /** Probabilities from which on a unit counts as carried, and as carried whole. */
  readonly thresholds: { readonly carried: number; readonly whole: number }
}

/** What the plan holds against one unit: the features of its best passage and the ranks of the next two. */
export interface CellEvidence {
  readonly features: Features
  readonly second: number
  readonly third: number
}

export interface Judgement {
  readonly status: CoverageCell['status']
  /** 0 to 1: half of it tells whether the unit is carried, half whether as a whole. */
  readonly score: number
  /** Too close to a threshold to be trusted. */
  readonly review: boolean
  readonly carried: number
}

/** Half-width of the band around a threshold inside which a person has to look. */
const doubtful = 0.06

export const rankOf = (features: Features, model: Pick<CoverageModel, 'rank'>): number =>
  featureNames.reduce((sum, name) => sum + model.rank[name] * features[name], 0)

const probability = (weights: RegressionWeights, { features, second, third }: CellEvidence): number => {
  const known = weights.bias + weights.second * second + weights.third * third
  const z = featureNames.reduce((sum, name) => sum + weights[name] * features[name], known)
  return 1 / (1 + Math.exp(-z))
}

export const judge = (evidence: CellEvidence, model: CoverageModel): Judgement => {
  const carried = probability(model.carried, evidence)
  const whole = probability(model.whole, evidence)
  const { thresholds } = model
  const status = carried < thresholds.carried ? 'none' : whole < thresholds.whole ? 'partial' : 'full'
  const near =
    Math.abs(carried - thresholds.carried) < doubtful ||
    (status !== 'none' && Math.abs(whole - thresholds.whole) < doubtful)
  return { status, score: Math.round(50 * (carried + carried * whole)) / 100, review: near, carried }
}
