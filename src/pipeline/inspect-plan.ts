import { extractIndicators } from '../extract/indicators/extract-indicators.ts'
import type { Indicator, Reading } from '../model/analysis.ts'
import type { Document } from '../model/document.ts'
import { PlanError } from '../model/errors.ts'
import type { PlanMeta } from '../model/plan-meta.ts'
import { describeReading } from '../parse/describe-reading.ts'
import type { ReadOptions } from '../read/limits.ts'
import { readInputs } from '../read/read-inputs.ts'
import { failAll, readPlans } from './read-plans.ts'

/** One plan as it was read: its data, its tree and its indicators. */
export const inspectPlan = async (
  path: string,
  options: ReadOptions = {},
): Promise<{ meta: PlanMeta; document: Document; reading: Reading; indicators: Indicator[] }> => {
  const inputs = await readInputs([path], options)
  const { plans, failures } = readPlans(inputs.sources, inputs.failures)
  const [plan] = plans
  if (!plan) throw failAll(failures, new PlanError('no-plans', '没有可以读取的规划文本', '请给出一份规划文本', path))
  const { meta, document } = plan
  return { meta, document, reading: describeReading(document), indicators: extractIndicators(document, meta.period) }
}
