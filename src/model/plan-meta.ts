import type { Plan } from './analysis.ts'
import type { SourceText } from './document.ts'

/** What is known of a plan as a document: what the manifest states, completed by what the text states. */
export interface PlanMeta {
  readonly id: string
  readonly title: string
  readonly region: string
  readonly level: Plan['level']
  readonly genre: string
  readonly status: Plan['status']
  readonly issuer?: string
  readonly documentNumber?: string
  readonly date?: string
  readonly period: Plan['period']
  readonly file: string
  /** Name of the region one level up, which may or may not have a plan among the compared ones. */
  readonly parent?: string
  /** Place in the official order of regions (行政区划 order), where the manifest states one. */
  readonly administrativeOrder?: number
}

/** A plan that was read, and what its manifest says about it: nothing, where there is none. */
export interface PlanSource {
  readonly id: string
  readonly source: SourceText
  readonly manifest: Partial<PlanMeta>
}
