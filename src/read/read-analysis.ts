import { readFile } from 'node:fs/promises'
import type { Analysis } from '../model/analysis.ts'
import { PlanError } from '../model/errors.ts'
import { openError } from './read-text.ts'

const schemaVersion: Analysis['schemaVersion'] = 1
const lists = ['plans', 'documents', 'indicators', 'families', 'comparisons', 'initiatives', 'coverage', 'sharedActions', 'reuse', 'findings'] as const
const remedy = '请给出 duizhao compare 写出的 data/analysis.json'

/**
 * Reads `analysis.json`. Only its outer form is checked: what stands inside was written by this program.
 *
 * @throws PlanError where the file cannot be read, is not JSON, or is no analysis of this version
 */
export const readAnalysis = async (file: string): Promise<Analysis> => {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw openError(error, file)
  })
  const value = parseJson(text, file)
  if (!isAnalysis(value)) throw new PlanError('not-an-analysis', '不是对照的分析结果，或出自不同版本', remedy, file)
  return value
}

const parseJson = (text: string, file: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw new PlanError('not-json', '不是有效的 JSON 文件', remedy, file)
  }
}

const isAnalysis = (value: unknown): value is Analysis =>
  typeof value === 'object' &&
  value !== null &&
  (value as Partial<Analysis>).schemaVersion === schemaVersion &&
  lists.every((name) => Array.isArray((value as Partial<Analysis>)[name]))
