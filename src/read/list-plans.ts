import { readdir, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { PlanError } from '../model/errors.ts'
import type { PlanMeta } from '../model/plan-meta.ts'
import { byCodePoint } from '../model/text.ts'
import { MANIFEST_NAME, readManifest } from './read-manifest.ts'
import { openError } from './read-text.ts'

/** A file that is to be read as a plan. */
export interface PlanFile {
  readonly id: string
  readonly path: string
  readonly meta: Partial<PlanMeta>
}

export interface Listing {
  readonly files: readonly PlanFile[]
  readonly failures: readonly PlanError[]
  /** References that manifests name, in the order of the paths. */
  readonly references: readonly string[]
}

const TEXT_ENDINGS = ['.txt', '.md', '.pdf']

/** Endings under which offices publish plans; passing over them in silence would lose a plan. */
const OTHER_ENDINGS = ['.doc', '.docx', '.wps', '.rtf', '.html', '.htm']

/** `~$规划.docx` is what Word leaves beside an open file, `.DS_Store` what macOS does. */
const isTemporary = (name: string): boolean => name.startsWith('~$') || name.startsWith('.')

const isPlanName = (name: string): boolean =>
  !isTemporary(name) && [...TEXT_ENDINGS, ...OTHER_ENDINGS].includes(extname(name).toLowerCase())

const planFile = (path: string): PlanFile => ({ id: basename(path, extname(path)), path, meta: {} })

const joinListings = (a: Listing, b: Listing): Listing => ({
  files: [...a.files, ...b.files],
  failures: [...a.failures, ...b.failures],
  references: [...a.references, ...b.references],
})

const NOTHING: Listing = { files: [], failures: [], references: [] }

const failed = (failure: PlanError): Listing => ({ ...NOTHING, failures: [failure] })

const listManifest = async (file: string): Promise<Listing> => {
  const { plans, reference } = await readManifest(file)
  return { files: plans, failures: [], references: reference === null ? [] : [reference] }
}

const listFolder = async (folder: string): Promise<Listing> => {
  const entries = await readdir(folder, { withFileTypes: true })
  if (entries.some((entry) => entry.name === MANIFEST_NAME)) return listManifest(join(folder, MANIFEST_NAME))
  let listing = NOTHING
  for (const entry of entries.sort((a, b) => byCodePoint(a.name, b.name))) {
    const path = join(folder, entry.name)
    // A linked folder may lead back up; a linked file is read like any other.
    if (entry.isDirectory()) {
      if (!isTemporary(entry.name)) listing = joinListings(listing, await listFolder(path))
    } else if (isPlanName(entry.name)) listing = joinListings(listing, { ...NOTHING, files: [planFile(path)] })
  }
  return listing
}

const listPath = async (path: string): Promise<Listing> => {
  try {
    if (!(await stat(path)).isDirectory()) {
      return basename(path) === MANIFEST_NAME ? await listManifest(path) : { ...NOTHING, files: [planFile(path)] }
    }
    const listing = await listFolder(path)
    if (listing.files.length > 0 || listing.failures.length > 0) return listing
    const remedy = `放入规划文件（${TEXT_ENDINGS.join('、')}），或写一个 ${MANIFEST_NAME}`
    return failed(new PlanError('empty-folder', '文件夹里没有规划', remedy, path))
  } catch (error) {
    return failed(error instanceof PlanError ? error : openError(error, path))
  }
}

/**
 * The plans that a list of files and folders stands for. A folder with a `plans.yaml` holds what that names; any other
 * is walked in the order of names. What cannot be listed is a failure, and the rest goes on.
 */
export const listPlans = async (paths: readonly string[]): Promise<Listing> => {
  const listings = await Promise.all(paths.map(listPath))
  return listings.reduce(joinListings, NOTHING)
}
