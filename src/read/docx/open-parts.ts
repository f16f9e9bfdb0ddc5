import { completeLimits, type ReadOptions } from '../limits.ts'
import { readBytes } from '../open-file.ts'
import { readZip } from '../zip/read-zip.ts'

/** A part of a Word file: its name in the package, and its bytes. */
export interface WordPart {
  readonly name: string
  readonly content: Uint8Array
}

/**
 * All parts of a Word file in their order, unpacked, to make a changed copy of it.
 *
 * @throws PlanError as `openPackage`, and where the file cannot be opened
 */
export const openParts = async (file: string, options: ReadOptions = {}): Promise<WordPart[]> => {
  const limits = completeLimits(options)
  const bytes = await readBytes(file, limits.maxBytes)
  return readZip(bytes, file, limits).map(({ name, read }) => ({ name, content: read() }))
}
