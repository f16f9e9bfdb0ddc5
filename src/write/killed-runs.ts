import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { kill, pid } from 'node:process'
import { byCodePoint } from '../model/text.ts'

/** Says whose a half-made report is, so that a later run knows whether anybody still works on it. */
const ownerName = 'owner.json'

const ownerOf = (process: number): string => `${JSON.stringify({ host: hostname(), pid: process })}\n`

/** Marks a folder as the workplace of this process. */
export const markOwn = (folder: string): Promise<void> => writeFile(join(folder, ownerName), ownerOf(pid))

const runs = (process: number): boolean => {
  try {
    // Asks whether it is there, and does nothing to it.
    kill(process, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Whether a folder is the workplace of a process of this machine that has ended. */
const isLeft = async (folder: string): Promise<boolean> => {
  const owner = await readFile(join(folder, ownerName), 'utf8').catch(() => '')
  const process = Number(/"pid":(\d+)/u.exec(owner)?.[1])
  return owner !== '' && owner === ownerOf(process) && !runs(process)
}

/**
 * Clears away what killed runs left beside a report. One that was killed after it had set the old report aside, and before the
 * new one stood in its place, has left none: the old one comes back first.
 *
 * @param target where the report stands
 * @param prefix with which the names of workplaces beside it begin
 */
export const clearKilled = async (target: string, prefix: string): Promise<void> => {
  const parent = dirname(target)
  const names = (await readdir(parent)).filter((name) => name.startsWith(prefix))
  for (const name of names.sort(byCodePoint)) {
    const workplace = join(parent, name)
    if (!(await isLeft(workplace))) continue
    const stands = await stat(target).catch(() => null)
    // None was set aside where the run had not come so far.
    if (!stands) await rename(join(workplace, 'old'), target).catch(() => {})
    await rm(workplace, { recursive: true, force: true })
  }
}
