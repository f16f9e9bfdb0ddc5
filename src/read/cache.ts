import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Where a cache keeps what belongs to a key, beneath its folder: by the first two digits, so that no folder grows too long. */
export const cachePath = (folder: string, key: string, ending = 'json'): string =>
  join(folder, key.slice(0, 2), `${key}.${ending}`)

/** What tells a file that was changed since: its size in bytes and when it was written, in milliseconds since 1970. */
export type FileSign = readonly [size: number, written: number]

/** Null where there is no such file. */
export const signOf = async (file: string): Promise<FileSign | null> => {
  const found = await stat(file).catch(() => null)
  return found && [found.size, found.mtimeMs]
}

/** A key for all that a result depends on. */
export const cacheKey = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex')

export const digestBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** What was kept in a file, null where there is nothing that can be read. */
export const readCache = async <T>(file: string): Promise<T | null> => {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    return null
  }
}

/** The same of a file that is no JSON. */
export const readCachedFile = (file: string): Promise<Uint8Array | null> => readFile(file).catch(() => null)
