import type { Evidence, PlanDocument } from '../../model/analysis.ts'
import type { CheckResult, Remark } from '../../model/remark.ts'
import { type Outline, outlineOf, rowOfEvidence } from '../outline.ts'

const outlines = new WeakMap<PlanDocument, Outline>()

const outlineFor = (document: PlanDocument): Outline => {
  const outline = outlines.get(document) ?? outlineOf(document)
  outlines.set(document, outline)
  return outline
}

/** The cells that a quote from a table covers: run together, 家 5 10 would read as 家510. Null where it is prose. */
export const cellsOf = (documents: readonly PlanDocument[], evidence: Evidence): readonly string[] | null => {
  const document = documents.find(({ plan }) => plan === evidence.plan)
  return (document && rowOfEvidence(outlineFor(document), evidence)?.cells) ?? null
}

/** The same result with bars between the cells of its quotes, for outputs that can only write words. */
export const barRows = (result: CheckResult, documents: readonly PlanDocument[]): CheckResult => {
  const barred = (evidence: Evidence): Evidence => ({
    ...evidence,
    quote: cellsOf(documents, evidence)?.join('｜') ?? evidence.quote,
  })
  const tell = (remark: Remark): Remark => ({
    ...remark,
    place: remark.place && barred(remark.place),
    basis: remark.basis.map(barred),
  })
  return { ...result, remarks: result.remarks.map(tell) }
}
