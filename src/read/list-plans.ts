import { access, readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { PlanError } from '../model/errors.ts'
import type { PlanMeta } from '../model/plan-meta.ts'
import { byCodePoint } from '../model/text.ts'
import { openError, STANDARD_INPUT } from './open-file.ts'
import { MANIFEST_NAME, readManifest } from './read-manifest.ts'
import { readers } from './readers.ts'

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

/** Endings under which plans are looked for; passing over one in silence would lose a plan. */
const ENDINGS = [...readers.flatMap(({ endings }) => endings), '.zip']

/** `~$规划.docx` is what Word leaves beside an open file, `.DS_Store` what macOS does. */
const isTemporary = (name: string): boolean => name.startsWith('~$') || name.startsWith('.')

export const isPlanName = (name: string): boolean => !isTemporary(name) && ENDINGS.includes(extname(name).toLowerCase())

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

/** What the `plans.yaml` of a folder says of its files, by their real paths. */
type Described = ReadonlyMap<string, PlanFile>

const describeFolder = async (folder: string): Promise<Described> => {
  const manifest = join(folder, MANIFEST_NAME)
  const isThere = await access(manifest).then(
    () => true,
    () => false,
  )
  if (!isThere) return new Map()
  const { plans } = await readManifest(manifest)
  const places = await Promise.all(plans.map(({ path }) => realpath(path).catch(() => path)))
  // Backwards: of two entries for one file the first holds.
  return new Map(plans.map((plan, i) => [places[i], plan] as const).reverse())
}

/** A shell may name all files of a folder one by one: its manifest is read once. */
const openFolders = (): ((folder: string) => Promise<Described>) => {
  const known = new Map<string, Promise<Described>>()
  return (folder) => {
    const described = known.get(folder) ?? describeFolder(folder)
    known.set(folder, described)
    return described
  }
}

/** A file as the manifest beside it describes it: the text of a plan often leaves out its own title. */
const describeFile = async (path: string, folders: ReturnType<typeof openFolders>): Promise<PlanFile> => {
  const described = (await folders(dirname(path))).get(await realpath(path))
  return described ? { ...described, path } : planFile(path)
}

const listPath = async (path: string, folders: ReturnType<typeof openFolders>): Promise<Listing> => {
  if (path === STANDARD_INPUT) return { ...NOTHING, files: [{ id: 'stdin', path, meta: {} }] }
  try {
    if (!(await stat(path)).isDirectory()) {
      return basename(path) === MANIFEST_NAME
        ? await listManifest(path)
        : { ...NOTHING, files: [await describeFile(path, folders)] }
    }
    const listing = await listFolder(path)
    if (listing.files.length > 0 || listing.failures.length > 0) return listing
    const remedy = `放入 Word、PDF、网页或文本文件，或写一个 ${MANIFEST_NAME}`
    return failed(new PlanError('empty-folder', '文件夹里没有规划', remedy, path))
  } catch (error) {
    return failed(error instanceof PlanError ? error : openError(error, path))
  }
}

/**
 * The plans that a list of files and folders stands for. A folder with a `plans.yaml` holds what that names; any other
 * is walked in the order of names; a file is what a `plans.yaml` beside it says of it. What cannot be listed is a failure,
 * and the rest goes on.
 */
export const listPlans = async (paths: readonly string[]): Promise<Listing> => {
  const folders = openFolders()
  const listings = await Promise.all(paths.map((path) => listPath(path, folders)))
  return listings.reduce(joinListings, NOTHING)
}
