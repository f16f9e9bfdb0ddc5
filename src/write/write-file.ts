import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { PlanError } from '../model/errors.ts'

const explain = (error: unknown, file: string): unknown => {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  if (code === '') return error
  if (code === 'ENOSPC')
    return new PlanError('out-full', '磁盘空间不足，没有写出', '请清理磁盘后重试；原有文件未动', file)
  const remedy = '请检查文件夹是否存在、有无权限，或换一个位置；原有文件未动'
  return new PlanError('out-not-writable', `不能写入（${code}）`, remedy, file)
}

/**
 * Writes one file as a whole: beside its place first, from where it is renamed, so that nobody ever reads half of it.
 *
 * @throws PlanError `out-full` or `out-not-writable`
 */
export const writeOneFile = async (file: string, content: string | Uint8Array): Promise<void> => {
  const target = resolve(file)
  let folder = ''
  try {
    folder = await mkdtemp(join(dirname(target), `.${basename(target)}-`))
    await writeFile(join(folder, 'new'), content)
    await rename(join(folder, 'new'), target)
  } catch (error) {
    throw explain(error, file)
  } finally {
    if (folder !== '') await rm(folder, { recursive: true, force: true })
  }
}
