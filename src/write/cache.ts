import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Keeps a text in a file, which stands there whole or not at all. */
export const writeCachedFile = async (file: string, content: string): Promise<void> => {
  await mkdir(dirname(file), { recursive: true })
  const fresh = `${file}.${process.pid}.new`
  await writeFile(fresh, content)
  await rename(fresh, file)
}

/** Keeps a result. */
export const writeCache = (file: string, value: unknown): Promise<void> => writeCachedFile(file, JSON.stringify(value))
