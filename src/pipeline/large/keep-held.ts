import { cachePath, type FileSign, readCache, readCachedFile, signOf } from '../../read/cache.ts'
import { writeCache, writeCachedFile } from '../../write/cache.ts'
import type { StandingFile } from '../../write/output-file.ts'
import type { Told } from './tell-plan.ts'

/** What comes of a plan, its page and lines perhaps as a cache keeps them. */
export interface Held extends Pick<Told, 'record'> {
  readonly page: Told['page'] | StandingFile
  readonly tables: Readonly<Record<string, string | Uint8Array>>
}

/**
 * As a cache keeps it. The page and the lines, which are nearly all of it, are files of their own: a report can be given them as
 * they stand.
 */
interface Kept extends Pick<Told, 'record'> {
  readonly page: { readonly path: string; readonly sign: FileSign | null }
  /** How many bytes of the file each table has, in their order. */
  readonly tables: readonly (readonly [name: string, length: number])[]
}

const pathsOf = (cache: string, key: string) => ({
  kept: cachePath(cache, key),
  page: cachePath(cache, key, 'html'),
  tables: cachePath(cache, key, 'ndjson'),
})

const readKept = async (cache: string, key: string): Promise<Held | null> => {
  const files = pathsOf(cache, key)
  const known = await readCache<Kept>(files.kept)
  const lines = known && (await readCachedFile(files.tables))
  if (!known || !lines) return null
  // A report shares the file: who edited the page there has changed what was kept.
  if (!isSame(known.page.sign, await signOf(files.page))) return null
  return { ...known, page: { path: known.page.path, from: files.page }, tables: cutLines(lines, known.tables) }
}

const isSame = (kept: FileSign | null, found: FileSign | null): boolean =>
  kept !== null && found !== null && kept.every((part, i) => part === found[i])

const cutLines = (lines: Uint8Array, tables: Kept['tables']): Held['tables'] => {
  let start = 0
  return Object.fromEntries(
    tables.map(([name, length]) => {
      start += length
      return [name, lines.subarray(start - length, start)]
    }),
  )
}

const writeKept = async (cache: string, key: string, { record, page, tables }: Told): Promise<void> => {
  const files = pathsOf(cache, key)
  const list = Object.entries(tables)
  await writeCachedFile(files.tables, list.map(([, lines]) => lines).join(''))
  await writeCachedFile(files.page, page.content)
  const kept: Kept = {
    record,
    page: { path: page.path, sign: await signOf(files.page) },
    tables: list.map(([name, lines]) => [name, Buffer.byteLength(lines)]),
  }
  // Last, so that what it speaks of stands there.
  await writeCache(files.kept, kept)
}

/** Looks up what comes of a plan, or finds it and keeps it. */
export const keepHeld = async (cache: string | null, key: string, find: () => Promise<Told>): Promise<Held> => {
  if (cache === null) return find()
  const known = await readKept(cache, key)
  if (known !== null) return known
  const told = await find()
  await writeKept(cache, key, told)
  return { ...told, page: { path: told.page.path, from: pathsOf(cache, key).page } }
}
