import { copyFileSync, linkSync, writeFileSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, posix, resolve } from 'node:path'
import { invariant, PlanError } from '../model/errors.ts'
import { byCodePoint } from '../model/text.ts'
import { clearKilled, markOwn } from './killed-runs.ts'
import type { OutputFile, StandingFile } from './output-file.ts'

/** Lists what a report consists of, so that the next run knows that all of it may be replaced. At the root, since data may stay out of git. */
const listName = 'files.json'

/** What file managers leave behind everywhere. */
const litter = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini'])

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? ''

const isInside = (path: string): boolean =>
  path !== '' &&
  !path.includes('\\') &&
  !posix.isAbsolute(path) &&
  posix.normalize(path) === path &&
  !path.startsWith('..')

const readList = async (folder: string): Promise<ReadonlySet<string> | null> => {
  try {
    const list: unknown = JSON.parse(await readFile(join(folder, listName), 'utf8'))
    return Array.isArray(list) && list.every((one) => typeof one === 'string') ? new Set([...list, listName]) : null
  } catch (error) {
    if (error instanceof SyntaxError || ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(codeOf(error))) return null
    throw error
  }
}

const listFiles = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => !entry.isDirectory() && !litter.has(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort(byCodePoint)
}

/** True where there is something to replace. Nothing that is not ours is ever replaced. */
const checkTarget = async (folder: string): Promise<boolean> => {
  const found = await stat(folder).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  })
  if (!found) return false
  if (!found.isDirectory())
    throw new PlanError('out-not-folder', '输出位置是一个文件，不是文件夹', '请用 --out 指定文件夹', folder)
  const files = await listFiles(folder)
  const known = await readList(folder)
  const foreign = known ? files.filter((file) => !known.has(file)) : files
  if (foreign.length === 0) return true
  const some = foreign.slice(0, 3).join('、')
  if (!known) {
    throw new PlanError(
      'out-not-report',
      `输出文件夹不空，也不是以前的报告（有${some}）`,
      '请用 --out 指定空文件夹或新的文件夹',
      folder,
    )
  }
  throw new PlanError(
    'out-foreign-files',
    `报告文件夹中有不属于报告的文件：${some}`,
    '请先移走这些文件，或用 --out 指定别的文件夹',
    folder,
  )
}

/** One file under two names takes no time and no room; not every disk, and no two of them, can hold that. */
const linkOrCopy = (from: string, file: string): void => {
  try {
    linkSync(from, file)
  } catch {
    copyFileSync(from, file)
  }
}

/** Writes files into a folder, and the folders that they lie in. */
export const fill = async (folder: string, files: readonly (OutputFile | StandingFile)[]): Promise<void> => {
  for (const path of new Set(files.map((file) => posix.dirname(file.path))))
    await mkdir(join(folder, path), { recursive: true })
  // At once: to be told of the end of each takes longer than to write it.
  for (const file of files) {
    const place = join(folder, file.path)
    if ('from' in file) linkOrCopy(file.from, place)
    else writeFileSync(place, file.content)
  }
}

/** Puts a finished folder into place. The old one steps aside first, and comes back where the new one cannot step in. */
const swap = async (fresh: string, target: string, aside: string, hasOld: boolean): Promise<void> => {
  if (hasOld) await rename(target, aside)
  try {
    await rename(fresh, target)
  } catch (error) {
    if (hasOld) await rename(aside, target)
    throw error
  }
}

const explain = (error: unknown, folder: string): unknown => {
  const code = codeOf(error)
  if (error instanceof PlanError || code === '') return error
  if (code === 'ENOSPC')
    return new PlanError('out-full', '磁盘空间不足，报告没有写出', '请清理磁盘后重试；原有报告未动', folder)
  return new PlanError(
    'out-not-writable',
    `不能写入输出位置（${code}）`,
    '请检查权限，或用 --out 指定别的文件夹；原有报告未动',
    folder,
  )
}

const checkPaths = (paths: readonly string[]): void => {
  for (const path of paths) invariant(isInside(path), `file outside the report: ${path}`)
  invariant(new Set(paths.map((path) => path.toLowerCase())).size === paths.length, 'two files of one name')
}

/** A report in the making: a folder to fill, which takes the place of the target once it is whole. */
export interface FreshReport {
  readonly folder: string
  /** Puts the folder into place. `paths` are all files in it, relative to it. */
  readonly finish: (paths: readonly string[]) => Promise<void>
  /** Takes away what is left, whether finished or given up. */
  readonly drop: () => Promise<void>
}

/**
 * Opens a fresh folder beside the target, which takes the target's place by renaming. A report that stands there already
 * is never left half overwritten.
 *
 * @throws PlanError where the target holds anything that is not an earlier report of ours, or cannot be written
 */
export const openReport = async (outDir: string): Promise<FreshReport> => {
  const named = resolve(outDir)
  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      throw explain(error, named)
    }
  }
  const { target, around } = await guard(async () => {
    const target = await realpath(named).catch(() => named)
    await mkdir(dirname(target), { recursive: true })
    const prefix = `.${basename(target)}-`
    await clearKilled(target, prefix)
    await checkTarget(target)
    const around = await mkdtemp(join(dirname(target), prefix))
    await markOwn(around)
    await mkdir(join(around, 'new'))
    return { target, around }
  })
  const folder = join(around, 'new')
  return {
    folder,
    finish: (paths) =>
      guard(async () => {
        checkPaths(paths)
        const list = [...paths].sort(byCodePoint)
        await writeFile(join(folder, listName), `${JSON.stringify(list, null, 1)}\n`)
        await swap(folder, target, join(around, 'old'), await checkTarget(target))
      }),
    drop: () => rm(around, { recursive: true, force: true }),
  }
}

/**
 * Writes a report as a whole.
 *
 * @throws PlanError as `openReport`
 */
export const writeReport = async (outDir: string, files: readonly OutputFile[]): Promise<void> => {
  const paths = files.map((file) => file.path)
  checkPaths(paths)
  const fresh = await openReport(outDir)
  try {
    await fill(fresh.folder, files).catch((error: unknown) => {
      throw explain(error, resolve(outDir))
    })
    await fresh.finish(paths)
  } finally {
    await fresh.drop()
  }
}
