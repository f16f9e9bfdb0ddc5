import type { OfficeLink } from '../../../model/office.ts'

/** A suggestion to those who draft a plan: a line of 意见汇总处理表. */
export interface Opinion {
  /** Place in the plan, or that it has none. */
  readonly place: string
  /** Words of the plan, empty where it is silent. */
  readonly words: string
  /** Careful in tone: what might be looked into, never what is wrong. */
  readonly advice: string
  /** Verbatim words, with their place, that it rests on. */
  readonly basis: string
  readonly link: OfficeLink | null
}

export const silentPlace = '（未载）'
