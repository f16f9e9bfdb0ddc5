import type { Evidence } from '../../model/analysis.ts'
import type { PlanView, Report } from '../report.ts'

/** One thing to read first: a plain sentence with its numbers, what it rests on, and where all of it stands. */
export interface Matter {
  readonly look: string
  readonly label: string
  /** Ids of the plans that it is about. */
  readonly plans: readonly string[]
  /** A whole sentence without its full stop. */
  readonly say: string
  /** Sentences of their own, with full stops. */
  readonly detail: readonly string[]
  readonly evidence: readonly Evidence[]
  readonly links: readonly MatterLink[]
}

export interface MatterLink {
  readonly words: string
  readonly href: string
}

/** One rule of what comes first: what it has to tell of a report, nothing where it has nothing. */
export type MatterRule = (report: Report) => readonly Matter[]

/** So many passages stand under one sentence; the rest is a link away. */
export const shownEvidence = 3

/** With more plans than this their number says more than their names. */
export const mostNames = 8

/** 攀枝花规划, 德阳方案 */
export const ownWords = (view: PlanView): string => `${view.name}${view.noun}`

/** 攀枝花、眉山, or 14份规划. */
export const namesOf = (views: readonly PlanView[]): string =>
  views.length > mostNames ? `${views.length}份规划` : views.map((view) => view.name).join('、')
