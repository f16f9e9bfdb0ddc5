import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Where a cache keeps what belongs to a key, beneath its folder: by the first two digits, so that no folder grows too long. */
export const cachePath = (folder: string, key: string): string => join(folder, key.slice(0, 2), `${key}.json`)

/** A key for all that a result depends on. */
export const cacheKey = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex')

export const digestBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** What was kept under a key, null where there is nothing that can be read. */
export const readCache = async <T>(folder: string, key: string): Promise<T | null> => {
  try {
    return JSON.parse(await readFile(cachePath(folder, key), 'utf8'))
  } catch {
    return null
  }
}
