import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Keeps a result in a file, which stands there whole or not at all. */
export const writeCache = async (file: string, value: unknown): Promise<void> => {
  await mkdir(dirname(file), { recursive: true })
  const fresh = `${file}.${process.pid}.new`
  await writeFile(fresh, JSON.stringify(value))
  await rename(fresh, file)
}
