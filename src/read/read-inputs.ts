import { realpath } from 'node:fs/promises'
import type { SourceText } from '../model/document.ts'
import { PlanError } from '../model/errors.ts'
import type { PlanSource } from '../model/plan-meta.ts'
import { completeLimits, type ReadLimits, type ReadOptions } from './limits.ts'
import { listPlans, type PlanFile } from './list-plans.ts'
import { readBytes } from './open-file.ts'
import { isArchive, listArchive } from './read-archive.ts'
import { readPlanBytes } from './read-source.ts'

/** All that could be read, and why the rest could not. */
export interface Inputs {
  readonly sources: readonly PlanSource[]
  /** The reference that a manifest names, null where none does. */
  readonly reference: string | null
  readonly failures: readonly PlanError[]
}

/** A plan whose bytes are at hand. */
interface OpenPlan extends PlanFile {
  readonly read: () => Uint8Array
}

/** The same file by two ways (`seeds seeds/a.txt`) is one plan, as it was named first. */
const dropRepeated = async (files: readonly PlanFile[]): Promise<PlanFile[]> => {
  const places = await Promise.all(files.map(({ path }) => realpath(path).catch(() => path)))
  return files.filter((_, i) => places.indexOf(places[i]) === i)
}

const sameId = (file: PlanFile, other: PlanFile): PlanError => {
  const remedy = '改其中一个的文件名，或在 plans.yaml 里给它们不同的 id'
  return new PlanError('same-id', `编号 ${file.id} 已用于 ${other.path}，这一份没有读入`, remedy, file.path)
}

const attempt = async <T>(task: () => Promise<T>): Promise<T | PlanError> => {
  try {
    return await task()
  } catch (error) {
    if (error instanceof PlanError) return error
    throw error
  }
}

/** One plan for a file, several for an archive of plans. An archive of one plan is that plan, as its manifest has it. */
const openFile = async (file: PlanFile, limits: ReadLimits): Promise<OpenPlan[]> => {
  const bytes = await readBytes(file.path, limits.maxBytes)
  if (!isArchive(bytes, file.path)) return [{ ...file, read: () => bytes }]
  const members = listArchive(bytes, file.path, limits)
  const isOne = members.length === 1 && 'id' in file.meta
  return members.map(({ id, path, read }) => (isOne ? { ...file, path, read } : { id, path, meta: {}, read }))
}

/**
 * Reads files and folders of plans. Nothing in them stops the run: a plan that cannot be read, or whose id is taken, is
 * a failure that stands beside the plans that were read.
 */
export const readInputs = async (paths: readonly string[], options: ReadOptions = {}): Promise<Inputs> => {
  const limits = completeLimits(options)
  const listing = await listPlans(paths)
  const sources: PlanSource[] = []
  const failures: PlanError[] = [...listing.failures]
  const seen = new Map<string, PlanFile>()
  const take = async (plan: OpenPlan): Promise<SourceText | PlanError> => {
    const other = seen.get(plan.id)
    seen.set(plan.id, other ?? plan)
    return other ? sameId(plan, other) : attempt(async () => readPlanBytes(plan.read(), plan.path, limits))
  }
  for (const file of await dropRepeated(listing.files)) {
    const opened = await attempt(() => openFile(file, limits))
    if (opened instanceof PlanError) failures.push(opened)
    for (const plan of opened instanceof PlanError ? [] : opened) {
      const result = await take(plan)
      if (result instanceof PlanError) failures.push(result)
      else sources.push({ id: plan.id, source: result, manifest: plan.meta })
    }
  }
  return { sources, reference: listing.references[0] ?? null, failures }
}
