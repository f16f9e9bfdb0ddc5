import type { Evidence } from '../model/analysis.ts'
import type { Document } from '../model/document.ts'
import { quoteEvidence } from '../model/evidence.ts'
import type { Remark } from '../model/remark.ts'
import { sourceSpan } from '../model/text.ts'
import { type Passage, viewAround, wordsAround } from './passages.ts'
import type { CheckRule } from './rule.ts'

/** What a remark says, without the rule that says it. */
export interface Told {
  readonly place: Evidence | null
  readonly message: string
  readonly suggestion: string
  readonly about: string
  readonly basis?: readonly Evidence[]
}

type RuleName = Pick<CheckRule, 'id' | 'severity'>

export const remarkOn = ({ id, severity }: RuleName, { basis = [], ...told }: Told): Remark => ({
  rule: id,
  severity,
  ...told,
  basis,
})

/** Quotes a place of a passage with a few characters around it. */
export const quoteAround = (document: Document, { node, view }: Passage, start: number, end: number): Evidence =>
  quoteEvidence(document, node, sourceSpan(viewAround(view, start, end)))

/** A place of a passage and the words that tell it from others. */
export const placeOf = (
  document: Document,
  passage: Passage,
  start: number,
  end: number,
): Pick<Told, 'place' | 'about'> => ({
  place: quoteAround(document, passage, start, end),
  about: wordsAround(passage.view, start, end),
})
