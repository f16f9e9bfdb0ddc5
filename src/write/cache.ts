import { mkdir, rename, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { FileSign } from '../read/cache.ts'

/** Writes a file, which stands there whole or not at all. */
const writeWhole = async (file: string, content: string): Promise<void> => {
  await mkdir(dirname(file), { recursive: true })
  const fresh = `${file}.${process.pid}.new`
  await writeFile(fresh, content)
  await rename(fresh, file)
}

/** Keeps a result. */
export const writeCache = (file: string, value: unknown): Promise<void> => writeWhole(file, JSON.stringify(value))

/** Keeps a text as a file of its own, and tells how it is known again. */
export const writeCachedFile = async (file: string, content: string): Promise<FileSign> => {
  await writeWhole(file, content)
  const { size, mtimeMs } = await stat(file)
  return { size, mtimeMs }
}
