import type { CoverageCell } from '../../model/analysis.ts'
import type { Features } from './features.ts'

type Weights = Readonly<Record<keyof Features | 'bias', number>>

/** Logistic regressions over the kinds of evidence, and the probabilities from which on a unit counts as carried, and as whole. */
export interface CoverageModel {
  readonly carried: Weights
  readonly whole: Weights
  readonly thresholds: { readonly carried: number; readonly whole: number }
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
const doubtful = 0.08

export const featureNames = ['elements', 'bigrams', 'precision', 'run', 'concept', 'head', 'force'] as const satisfies readonly (keyof Features)[]

export const probability = (weights: Weights, features: Features): number => {
  const z = featureNames.reduce((sum, name) => sum + weights[name] * features[name], weights.bias)
  return 1 / (1 + Math.exp(-z))
}

export const judge = (features: Features, model: CoverageModel): Judgement => {
  const carried = probability(model.carried, features)
  const whole = probability(model.whole, features)
  const { thresholds } = model
  const status = carried < thresholds.carried ? 'none' : whole < thresholds.whole ? 'partial' : 'full'
  const near = Math.abs(carried - thresholds.carried) < doubtful || (status !== 'none' && Math.abs(whole - thresholds.whole) < doubtful)
  return { status, score: Math.round(50 * (carried + carried * whole)) / 100, review: near, carried }
}
