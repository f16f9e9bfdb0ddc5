import type { Evidence, PlanDocument } from '../model/analysis.ts'
import { type Html, html } from './html.ts'
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

/** A unit, a figure or 预期性 stands on one line of its cell. */
const shortCell = 6

/** A frame with a cell for each. */
export const printCells = (cells: readonly string[]): Html =>
  html`<span class="cells">${cells.map((cell) => html`<span${cell.length > shortCell && html` class="l"`}>${cell}</span>`)}</span>`

/** What a quote from a table covers, in its frame; null where it is prose. */
export const frameCells = (documents: readonly PlanDocument[], evidence: Evidence): Html | null => {
  const cells = cellsOf(documents, evidence)
  return cells && printCells(cells)
}
