import { watch } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { PlanError } from '../model/errors.ts'

export interface FileWatch {
  readonly close: () => void
}

/** What changes with every save; null while the file is away, as it is for a moment where an editor replaces it. */
const fingerprint = async (file: string): Promise<string | null> => {
  const found = await stat(file).catch(() => null)
  return found ? `${found.ino} ${found.size} ${found.mtimeMs}` : null
}

/**
 * Tells each time that a file was saved. Its folder is watched: many editors write a new file and rename it, after which
 * a watch on the old one would hear nothing more.
 *
 * @throws PlanError `not-watchable` where the folder cannot be watched
 */
export const watchFile = async (path: string, onSave: () => void): Promise<FileWatch> => {
  const file = resolve(path)
  let known = await fingerprint(file)
  const look = async (): Promise<void> => {
    const now = await fingerprint(file)
    if (now === null || now === known) return
    known = now
    onSave()
  }
  try {
    const watcher = watch(dirname(file), (_, name) => {
      if (name === null || name === basename(file)) void look()
    })
    watcher.on('error', () => watcher.close())
    return { close: () => watcher.close() }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    throw new PlanError(
      'not-watchable',
      `不能监视这个文件夹（${code}）`,
      '检查路径；或不用 --watch，保存后再运行一次',
      path,
    )
  }
}

/**
 * The same of several files; where one cannot be watched none is.
 *
 * @throws PlanError `not-watchable`
 */
export const watchFiles = async (paths: readonly string[], onSave: () => void): Promise<FileWatch> => {
  const watches: FileWatch[] = []
  const close = (): void => {
    for (const watching of watches) watching.close()
  }
  try {
    for (const path of new Set(paths.map((one) => resolve(one)))) watches.push(await watchFile(path, onSave))
  } catch (error) {
    close()
    throw error
  }
  return { close }
}
