import type { Evidence, PlanDocument } from '../model/analysis.ts'
import { type Span, withoutSpace } from '../model/text.ts'

/** A range of a plan as evidence that can be linked to. Its place in words is left to the outline. */
export const placeIn = ({ plan, text }: PlanDocument, { start, end }: Span): Evidence => ({
  plan,
  quote: withoutSpace(text.slice(start, end)),
  start,
  end,
  path: [],
  context: 'preface',
})

/** Where a diagnostic points to; null where it tells of the whole file. */
export const placeOfDiagnostic = ({ start, end }: PlanDocument['diagnostics'][number]): Span | null =>
  start === undefined || end === undefined || start >= end ? null : { start, end }

/** What the page on reading links to: headings at which the numbering breaks, and what diagnostics point to. */
export const placesOfReading = (document: PlanDocument): readonly Evidence[] => [
  ...document.reading.numberingGaps.map((gap) => placeIn(document, gap)),
  ...document.diagnostics.flatMap((diagnostic) => {
    const span = linkable(diagnostic) ? placeOfDiagnostic(diagnostic) : null
    return span ? [placeIn(document, span)] : []
  }),
]

/** What was dropped has no passage in the full text, and a lost number is linked to as a break of the numbering. */
export const linkable = ({ code, dropped }: PlanDocument['diagnostics'][number]): boolean =>
  dropped === undefined && code !== 'parse/lost-number'
