import type { Evidence, PlanDocument } from '../model/analysis.ts'
import { html, type Part } from './html.ts'
import { type Outline, outlineOf, rowOfEvidence } from './outline.ts'

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

/** The same as a frame with a cell for each. */
export const frameCells = (documents: readonly PlanDocument[], evidence: Evidence): Part | null => {
  const cells = cellsOf(documents, evidence)
  return cells && html`<span class="cells">${cells.map((cell) => html`<span>${cell}</span>`)}</span>`
}
