import { keyWordings } from '../../align/reuse/wording-keys.ts'
import { listTerms } from '../../align/shared-actions/list-terms.ts'
import type { Analysis } from '../../model/analysis.ts'
import type { Domain } from '../../model/domain.ts'
import { type PlanRecord, type PlanRows, signOfCell } from '../../model/large-run.ts'
import { planPage } from '../../render/large/plan-page.ts'
import { flatRows, printRows, termRow, wordingRow } from '../../write/flat-rows.ts'
import type { TextFile } from '../../write/output-file.ts'

/** All that comes of a plan: its record, its page, and its lines for each table. */
export interface Told {
  readonly record: PlanRecord
  readonly page: TextFile
  readonly tables: Readonly<Record<string, string>>
}

/** @param analysis with the document of the plan alone */
const recordOf = (analysis: Analysis, plan: string, terms: readonly string[]): PlanRecord => {
  const at = analysis.plans.findIndex(({ id }) => id === plan)
  const { cites: _cites, ...known } = analysis.plans[at]
  const [{ reading, diagnostics }] = analysis.documents
  const kinds = new Map(analysis.initiatives.map(({ id, kind }) => [id, kind]))
  return {
    plan: known,
    reading: {
      reader: reading.reader,
      inTree: reading.inTree,
      warnings: diagnostics.filter(({ severity }) => severity !== 'info').length,
    },
    cells: analysis.coverage.map(signOfCell).join(''),
    review: analysis.coverage.filter(({ unit, review }) => review && kinds.get(unit) === 'action').length,
    verdicts: Object.fromEntries(analysis.comparisons.map(({ reference, verdict }) => [reference, verdict])),
    indicators: analysis.indicators.filter((one) => one.plan === plan).length,
    actions: analysis.initiatives.filter((one) => one.plan === plan && one.kind === 'action').length,
    terms,
    decisions: analysis.decisions?.list ?? [],
  }
}

/** What is kept and written of a plan, given its comparison with the reference alone. */
export const tellPlan = (analysis: Analysis, plan: string, region: string, domain: Domain | null): Told => {
  const own = analysis.initiatives.filter((one) => one.plan === plan)
  const terms = listTerms(own, domain)
  const rows: PlanRows = {
    ...flatRows(analysis, plan),
    terms: terms.map(({ term, action }) => termRow(term, action)),
    wordings: keyWordings(own, region).map(({ key, action }) => wordingRow(key, action)),
  }
  // Through a queue the text of the reference does not come back.
  const alone = { ...analysis, documents: analysis.documents.filter((one) => one.plan === plan) }
  return {
    record: recordOf(alone, plan, [...new Set(terms.map(({ term }) => term))]),
    page: planPage(alone, plan),
    tables: Object.fromEntries(Object.entries(rows).map(([name, lines]) => [name, printRows(lines)])),
  }
}
