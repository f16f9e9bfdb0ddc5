import type { CoverageCell, TargetComparison } from './analysis.ts'

/** Words of a unit of a plan: its title or all of it, as the plan writes them. */
export interface UnitKey {
  readonly plan: string
  readonly text: string
}

/** A target, by what it says: its name and value, and where these stand twice, its unit and the year by which. */
export interface IndicatorKey {
  readonly plan: string
  readonly name: string
  readonly value: number
  readonly unit?: string
  readonly year?: number
}

/** Who decided, when (ISO date) and why. */
export interface Signature {
  /** Place in the file, from 1. */
  readonly number: number
  /** Line in the file, from 1; null where the file is JSON. */
  readonly line: number | null
  readonly who: string
  readonly when: string
  readonly why: string
  /** What else a reader should know. */
  readonly note?: string
}

/** Confirms or changes how far `plan` carries a unit of the reference plan. */
export interface CoverageDecision extends Signature {
  readonly kind: 'coverage'
  readonly plan: string
  readonly unit: UnitKey
  readonly status: CoverageCell['status']
  /** Words of the plan on which the decision rests. Where they are gone, the decision no longer fits. */
  readonly passage?: string
  /** False where what the review seems to have done already is not this unit. */
  readonly done?: false
}

/** Confirms or changes what comes of holding a target of the reference plan against `plan`. */
export interface VerdictDecision extends Signature {
  readonly kind: 'verdict'
  readonly plan: string
  readonly target: IndicatorKey
  readonly verdict: TargetComparison['verdict']
  /** The target of the plan that is held against it. A ranking (above, equal, below) always names it. */
  readonly indicator?: IndicatorKey
}

/** All families in which these indicators stand are one. */
export interface MergeDecision extends Signature {
  readonly kind: 'merge'
  readonly indicators: readonly IndicatorKey[]
  readonly name?: string
}

/** These indicators leave their family and are one of their own. */
export interface SplitDecision extends Signature {
  readonly kind: 'split'
  readonly indicators: readonly IndicatorKey[]
  readonly name?: string
}

/** A shared measure is called `to`. */
export interface RenameDecision extends Signature {
  readonly kind: 'rename'
  readonly term: string
  readonly to: string
}

/** A term is no shared measure. */
export interface RejectDecision extends Signature {
  readonly kind: 'reject'
  readonly term: string
}

/** A judgement of a person that holds against the program's. It names what it is about by its words, never by running ids. */
export type Decision =
  | CoverageDecision
  | VerdictDecision
  | MergeDecision
  | SplitDecision
  | RenameDecision
  | RejectDecision

export interface DecisionFile {
  readonly file: string
  /** Hex digest of the bytes. */
  readonly sha256: string
  readonly decisions: readonly Decision[]
}
