import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { byCodePoint } from '../model/text.ts'

/**
 * A digest of the program as it lies on the disk, code and dictionaries: what another build has found out is no
 * result of this one, though both may bear one version.
 */
export const digestProgram = (): string => {
  const hash = createHash('sha256')
  // Every station lies one folder deep, in src/ and in dist/.
  const path = fileURLToPath(new URL('..', import.meta.url))
  // What the build notes for itself (.inputs) names folders of the machine, and compiled code (.bin) is of one Node alone.
  const entries = readdirSync(path, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.name.endsWith('.bin'),
  )
  const files = entries.map((entry) => `${entry.parentPath}/${entry.name}`).sort(byCodePoint)
  for (const file of files) hash.update(`${file.slice(path.length)}\0`).update(readFileSync(file))
  return hash.digest('hex')
}
