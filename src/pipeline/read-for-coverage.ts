import type { CoverageInput } from '../align/coverage/cover-units.ts'
import { orderPlans } from '../extract/order-plans.ts'
import { readInputs } from '../read/read-inputs.ts'
import { findDomain } from './find-domain.ts'
import { chooseReferencePlan, readPlans } from './read-plans.ts'
import { takeApart } from './take-apart.ts'

/** Plans read and taken apart as far as coverage needs them, for fitting its weights. */
export const readForCoverage = async (
  paths: readonly string[],
): Promise<{ input: CoverageInput; reference: string | null }> => {
  const inputs = await readInputs(paths)
  const { plans } = readPlans(inputs.sources, inputs.failures)
  const reference = chooseReferencePlan(plans, inputs.reference, inputs.failures)
  const ordered = orderPlans(plans, reference)
  const domain = await findDomain(ordered.map((p) => p.document))
  return { input: takeApart(ordered, reference, domain), reference }
}
