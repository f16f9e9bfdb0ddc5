import type { RemarkIdentity } from '../model/check-settings.ts'
import { PlanError } from '../model/errors.ts'
import { isRecord } from './check-fields.ts'
import { readBytes } from './open-file.ts'

const MOST_BYTES = 20 * 1024 * 1024
const NAMES = ['rule', 'about', 'words'] as const

const isIdentity = (value: unknown): value is RemarkIdentity =>
  isRecord(value) && NAMES.every((name) => typeof value[name] === 'string')

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/**
 * Reads what an earlier check had told.
 *
 * @throws PlanError `no-such-file`, `unreadable`, or `baseline` where the file is not one that `--update-baseline` wrote
 */
export const readBaseline = async (file: string): Promise<readonly RemarkIdentity[]> => {
  const value = parse(Buffer.from(await readBytes(file, MOST_BYTES)).toString('utf8'))
  const remarks = isRecord(value) && value.schemaVersion === 1 ? value.remarks : null
  if (Array.isArray(remarks) && remarks.every(isIdentity)) return remarks
  throw new PlanError('baseline', '不是本程序写出的基线文件', '请用 --baseline 文件 --update-baseline 重新写出', file)
}
