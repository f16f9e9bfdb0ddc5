import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { PlanMeta } from '../model/plan-meta.ts'
import {
  type Check,
  checkDate,
  checkFields,
  checkNumber,
  checkOneOf,
  checkText,
  isRecord,
  type Shape,
} from './check-fields.ts'
import { openError } from './open-file.ts'
import { parseYaml, type YamlFile, yamlError } from './parse-yaml.ts'

/** The name that makes a folder a described set of plans. */
export const MANIFEST_NAME = 'plans.yaml'

/** One plan of a manifest: `path` is its file as it can be opened from here, `meta` all that the manifest states. */
export interface ManifestPlan {
  readonly id: string
  readonly path: string
  readonly meta: Partial<PlanMeta>
}

export interface Manifest {
  readonly file: string
  /** Id of the plan that the others are held against. */
  readonly reference: string | null
  readonly plans: readonly ManifestPlan[]
}

const CODE = 'manifest'

/** Ids become file names and anchors of the reports. */
const checkId: Check = (value) =>
  typeof value === 'string' && /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(value) ? null : '应由文字、数字、- 和 _ 组成'

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/

const checkPeriod: Check = (value) => {
  const months = isRecord(value) ? [value.start, value.end] : []
  const rightMonths = months.length === 2 && months.every((month) => typeof month === 'string' && MONTH.test(month))
  if (!rightMonths || Object.keys(value as object).length !== 2)
    return '应为 { start: 2021-01, end: 2025-12 } 这样的起止年月'
  return String(months[0]) <= String(months[1]) ? null : '的起始晚于终止'
}

const PLAN: Shape = {
  fields: {
    id: checkId,
    file: checkText,
    title: checkText,
    region: checkText,
    level: checkOneOf(['national', 'province', 'city', 'county']),
    parent: checkText,
    genre: checkText,
    status: checkOneOf(['issued', 'draft']),
    issuer: checkText,
    documentNumber: checkText,
    date: checkDate,
    period: checkPeriod,
    administrativeOrder: checkNumber,
  },
  required: ['id', 'file'],
}

const checkPlans: Check = (value) => (Array.isArray(value) && value.length > 0 ? null : '应为各份规划的列表')

const MANIFEST: Shape = { fields: { reference: checkId, plans: checkPlans }, required: ['plans'] }

const readPlan = (yaml: YamlFile, index: number): ManifestPlan => {
  const { file, ...meta } = checkFields(yaml, ['plans', index], PLAN, CODE) as Record<string, unknown> & {
    id: string
    file: string
  }
  return { id: meta.id, path: join(dirname(yaml.file), file), meta: meta as Partial<PlanMeta> }
}

const checkIds = (yaml: YamlFile, plans: readonly ManifestPlan[], reference: string | null): void => {
  const ids = plans.map((plan) => plan.id)
  const twice = ids.findIndex((id, i) => ids.indexOf(id) !== i)
  if (twice >= 0) {
    const line = yaml.lineOf(['plans', twice, 'id'])
    throw yamlError(CODE, yaml.file, line, `编号 ${ids[twice]} 用了两次`, '给两份规划不同的 id')
  }
  if (reference !== null && !ids.includes(reference)) {
    const line = yaml.lineOf(['reference'])
    const message = `reference 指向 ${reference}，但没有这份规划`
    throw yamlError(CODE, yaml.file, line, message, `改为下列之一：${ids.join('、')}`)
  }
}

/**
 * Reads `plans.yaml`: `reference` and the list `plans`, of which `id` and `file` (relative to the manifest) must be
 * stated; what else is left out is inferred from the text later.
 *
 * @throws PlanError `manifest`, with the line of the first thing that is wrong
 */
export const readManifest = async (file: string): Promise<Manifest> => {
  const text = await readFile(file, 'utf8').catch((error) => {
    throw openError(error, file)
  })
  const yaml = parseYaml(text, file, CODE)
  const { plans, reference = null } = checkFields(yaml, [], MANIFEST, CODE) as {
    plans: unknown[]
    reference?: string | null
  }
  const entries = plans.map((_, index) => readPlan(yaml, index))
  checkIds(yaml, entries, reference)
  return { file, reference, plans: entries }
}
