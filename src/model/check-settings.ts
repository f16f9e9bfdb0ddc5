import type { CheckException } from './check-exception.ts'
import type { Severity } from './remark.ts'

/** A severity for all rules that a pattern (`text/*`, or one id) names; `off` leaves them out. */
export interface SeverityChoice {
  readonly pattern: string
  readonly severity: Severity | 'off'
  /** Line in the file, from 1; null where it is JSON or was not read from one. */
  readonly line: number | null
}

/** A number of a rule that a person has set otherwise. */
export interface ThresholdChoice {
  readonly rule: string
  readonly name: string
  readonly value: number
  readonly line: number | null
}

/** What `duizhao.config.yaml` says. Later entries hold against earlier ones. */
export interface CheckConfig {
  readonly file: string
  readonly severities: readonly SeverityChoice[]
  readonly thresholds: readonly ThresholdChoice[]
  readonly exceptions: readonly CheckException[]
}

/** How a check is to be run. */
export interface CheckSettings {
  readonly config: CheckConfig | null
  /** Ids or patterns of the rules to run; empty: all. */
  readonly only: readonly string[]
  /** ISO date against which exceptions expire; null where nobody says what day it is. */
  readonly today: string | null
}

/** What of a remark stays the same from one version of a draft to the next. */
export interface RemarkIdentity {
  readonly rule: string
  readonly about: string
  /** The words of its place; empty where it has none. */
  readonly words: string
}
