import { access, realpath } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { PlanError } from '../model/errors.ts'
import type { PlanSource } from '../model/plan-meta.ts'
import type { ReadOptions } from './limits.ts'
import { STANDARD_INPUT } from './open-file.ts'
import { readInputs } from './read-inputs.ts'
import { MANIFEST_NAME, type ManifestPlan, readManifest } from './read-manifest.ts'

/** What a `plans.yaml` beside a file says of it: the text of a plan often leaves out its own title. */
const findEntry = async (path: string): Promise<ManifestPlan | null> => {
  const manifest = join(dirname(path), MANIFEST_NAME)
  const isThere = await access(manifest).then(
    () => true,
    () => false,
  )
  if (path === STANDARD_INPUT || !isThere) return null
  const place = await realpath(path).catch(() => path)
  for (const plan of (await readManifest(manifest)).plans) {
    if ((await realpath(plan.path).catch(() => plan.path)) === place) return plan
  }
  return null
}

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
  const entry = await findEntry(path)
  return entry ? { ...sources[0], id: entry.id, manifest: entry.meta } : sources[0]
}
