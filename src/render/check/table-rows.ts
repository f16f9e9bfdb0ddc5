import type { Evidence, PlanDocument } from '../../model/analysis.ts'
import type { CheckResult, Remark } from '../../model/remark.ts'
import { cellsOf } from '../row-cells.ts'

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
