import { realpath } from 'node:fs/promises'
import type { SourceText } from '../model/document.ts'
import { PlanError } from '../model/errors.ts'
import type { PlanSource } from '../model/plan-meta.ts'
import { listPlans, type PlanFile } from './list-plans.ts'
import { type ReadOptions, readText } from './read-text.ts'

/** All that could be read, and why the rest could not. */
export interface Inputs {
  readonly sources: readonly PlanSource[]
  /** The reference that a manifest names, null where none does. */
  readonly reference: string | null
  readonly failures: readonly PlanError[]
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

const tryRead = async (file: PlanFile, options: ReadOptions): Promise<SourceText | PlanError> => {
  try {
    return await readText(file.path, options)
  } catch (error) {
    if (error instanceof PlanError) return error
    throw error
  }
}

/**
 * Reads files and folders of plans. Nothing in them stops the run: a plan that cannot be read, or whose id is taken, is
 * a failure that stands beside the plans that were read.
 */
export const readInputs = async (paths: readonly string[], options: ReadOptions = {}): Promise<Inputs> => {
  const listing = await listPlans(paths)
  const sources: PlanSource[] = []
  const failures: PlanError[] = [...listing.failures]
  const seen = new Map<string, PlanFile>()
  for (const file of await dropRepeated(listing.files)) {
    const other = seen.get(file.id)
    const result = other ? sameId(file, other) : await tryRead(file, options)
    seen.set(file.id, other ?? file)
    if (result instanceof PlanError) failures.push(result)
    else sources.push({ id: file.id, source: result, manifest: file.meta })
  }
  return { sources, reference: listing.references[0] ?? null, failures }
}
