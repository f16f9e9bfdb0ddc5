import type { Evidence } from './analysis.ts'

/** A level that the review part of a plan reports: 2020年…满意度…78.81分. */
export interface ReportedLevel {
  readonly name: string
  /** As `quantityKey` of what is counted: two levels of one key measure the same. */
  readonly key: string
  readonly value: number
  readonly unit: string
  /** Null where neither the sentence nor the plan's period tells it. */
  readonly year: number | null
  readonly evidence: Evidence
}
