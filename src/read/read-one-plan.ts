import { PlanError } from '../model/errors.ts'
import type { PlanSource } from '../model/plan-meta.ts'
import type { ReadOptions } from './limits.ts'
import { readInputs } from './read-inputs.ts'

/**
 * Reads the one plan of a file, with what a `plans.yaml` beside it says of it.
 *
 * @throws PlanError where it cannot be read, or holds more than one plan
 */
export const readOnePlan = async (path: string, options: ReadOptions = {}): Promise<PlanSource> => {
  const { sources, failures } = await readInputs([path], options)
  if (failures.length > 0) throw failures.length === 1 ? failures[0] : new AggregateError(failures)
  if (sources.length !== 1)
    throw new PlanError('one-plan', `这里有 ${sources.length} 份规划，应为一份`, '请给出一个规划文件', path)
  return sources[0]
}
