import { readFile } from 'node:fs/promises'
import type { Analysis } from '../model/analysis.ts'
import { PlanError } from '../model/errors.ts'
import { isRecord } from './check-fields.ts'
import { openError } from './open-file.ts'

const VERSION: Analysis['schemaVersion'] = 1
const LISTS = [
  'plans',
  'documents',
  'indicators',
  'families',
  'comparisons',
  'initiatives',
  'coverage',
  'sharedActions',
  'profiles',
  'distinctive',
  'reuse',
  'findings',
] as const satisfies readonly (keyof Analysis)[]

const REMEDY = '请给出 duizhao compare 写出的 data/analysis.json'

const parseJson = (text: string, file: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw new PlanError('not-an-analysis', '不是有效的 JSON 文件，或文件不完整', REMEDY, file)
  }
}

const keysOf = (list: unknown, key: string): string =>
  (list as unknown[]).map((one) => (isRecord(one) ? String(one[key]) : '')).join('\n')

const isAnalysis = (value: unknown): value is Analysis =>
  isRecord(value) &&
  value.schemaVersion === VERSION &&
  LISTS.every((name) => Array.isArray(value[name])) &&
  (value.decisions === undefined || (isRecord(value.decisions) && Array.isArray(value.decisions.list))) &&
  // Evidence is offsets into the text of its plan, so that a plan without its text cannot be shown.
  keysOf(value.plans, 'id') === keysOf(value.documents, 'plan') &&
  (value.documents as unknown[]).every((one) => isRecord(one) && isRecord(one.reading))

/**
 * Reads `analysis.json`. Only its outer form is checked: what stands inside was written by this program.
 *
 * @throws PlanError `no-such-file`, `unreadable`, `not-an-analysis`, or `other-version` where another version wrote it
 */
export const readAnalysis = async (file: string): Promise<Analysis> => {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw openError(error, file)
  })
  const value = parseJson(text, file)
  if (isRecord(value) && typeof value.schemaVersion === 'number' && value.schemaVersion !== VERSION) {
    const message = `数据格式为第 ${value.schemaVersion} 版，这里只读第 ${VERSION} 版`
    throw new PlanError('other-version', message, '请用同一版本的 duizhao 重新比对', file)
  }
  if (!isAnalysis(value)) throw new PlanError('not-an-analysis', '不是对照的分析结果', REMEDY, file)
  return value
}
