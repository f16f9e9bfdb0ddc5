import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Decision, DecisionFile } from '../model/decision.ts'
import {
  type Check,
  checkDate,
  checkFields,
  checkList,
  checkNumber,
  checkOneOf,
  checkText,
  isRecord,
  type Shape,
} from './check-fields.ts'
import { openError } from './open-file.ts'
import { parseYaml, type YamlFile, yamlError } from './parse-yaml.ts'

const CODE = 'decisions'
const REMEDY = '改正这一行后重试'

/** The one version of the format that there is; a later one would read this one too. */
const VERSION = 1

type Path = readonly (string | number)[]

const checkVersion: Check = (value) => (value === VERSION ? null : `应为 ${VERSION}`)
const checkFalse: Check = (value) => (value === false ? null : '只能写 false：回顾中所述不是这一项')
const checkUnit: Check = (value) => (isRecord(value) ? null : '应为 { plan: 编号, text: 原文 }')
const checkTarget: Check = (value) => (isRecord(value) ? null : '应为 { plan: 编号, name: 指标名称, value: 目标值 }')

/** Fewer say nothing: one indicator cannot be merged, and none cannot be split off. */
const checkTargets =
  (least: number): Check =>
  (value) =>
    Array.isArray(value) && value.length >= least ? null : `应为指标的列表，至少 ${least} 项`

const FILE: Shape = { fields: { version: checkVersion, decisions: checkList }, required: ['version', 'decisions'] }
const UNIT: Shape = { fields: { plan: checkText, text: checkText }, required: ['plan', 'text'] }
const INDICATOR: Shape = {
  fields: { plan: checkText, name: checkText, value: checkNumber, unit: checkText, year: checkNumber },
  required: ['plan', 'name', 'value'],
}

const signed = { kind: checkText, who: checkText, when: checkDate, why: checkText, note: checkText }

const shapeOf = (fields: Shape['fields'], optional: readonly string[] = []): Shape => ({
  fields: { ...fields, ...signed },
  required: [...Object.keys(fields).filter((name) => !optional.includes(name)), 'who', 'when', 'why'],
})

const STATUSES = checkOneOf(['full', 'partial', 'none'])
const VERDICTS = checkOneOf(['above', 'equal', 'below', 'not_comparable', 'not_applicable', 'not_set'])

const KINDS: Readonly<Record<Decision['kind'], Shape>> = {
  coverage: shapeOf({ plan: checkText, unit: checkUnit, status: STATUSES, passage: checkText, done: checkFalse }, [
    'passage',
    'done',
  ]),
  verdict: shapeOf({ plan: checkText, target: checkTarget, verdict: VERDICTS, indicator: checkTarget }, ['indicator']),
  merge: shapeOf({ indicators: checkTargets(2), name: checkText }, ['name']),
  split: shapeOf({ indicators: checkTargets(1), name: checkText }, ['name']),
  rename: shapeOf({ term: checkText, to: checkText }),
  reject: shapeOf({ term: checkText }),
}

const fail = (yaml: YamlFile, path: Path, message: string): never => {
  throw yamlError(CODE, yaml.file, yaml.lineOf(path), message, REMEDY)
}

const kindOf = (yaml: YamlFile, entry: unknown, path: Path): Decision['kind'] => {
  if (!isRecord(entry)) return fail(yaml, path, '每条裁定应为“名称: 值”的各行，以“- kind: …”开头')
  const kinds = Object.keys(KINDS)
  const { kind } = entry
  if (typeof kind === 'string' && kinds.includes(kind)) return kind as Decision['kind']
  const shown = kind === undefined ? '没有写' : `现为 ${JSON.stringify(kind)}`
  return fail(yaml, [...path, 'kind'], `kind 应为 ${kinds.join('、')} 之一，${shown}`)
}

/** The keys inside a decision have fields of their own. */
const checkKeys = (yaml: YamlFile, path: Path, fields: Readonly<Record<string, unknown>>): void => {
  if (fields.unit !== undefined) checkFields(yaml, [...path, 'unit'], UNIT, CODE)
  for (const name of ['target', 'indicator']) {
    if (fields[name] !== undefined) checkFields(yaml, [...path, name], INDICATOR, CODE)
  }
  if (!Array.isArray(fields.indicators)) return
  fields.indicators.forEach((_, i) => {
    checkFields(yaml, [...path, 'indicators', i], INDICATOR, CODE)
  })
}

const RANKINGS: readonly unknown[] = ['above', 'equal', 'below']

/** What one field alone cannot tell. */
const checkTogether = (yaml: YamlFile, path: Path, fields: Readonly<Record<string, unknown>>): void => {
  if (RANKINGS.includes(fields.verdict) && fields.indicator === undefined)
    fail(yaml, path, `verdict 为 ${fields.verdict} 时须写明 indicator（拿哪一项目标比）`)
  const { plan, indicator } = fields
  if (isRecord(indicator) && indicator.plan !== plan)
    fail(yaml, [...path, 'indicator', 'plan'], `indicator 应是 ${plan} 的目标，现为 ${indicator.plan}`)
  if (fields.status === 'none' && fields.passage !== undefined)
    fail(yaml, [...path, 'passage'], 'status 为 none 时没有承接的原文，不写 passage')
}

/** Reasons stand in one line of the reports, however they were wrapped in the file. */
const oneLine = (text: string): string => text.trim().replace(/\s+/gu, ' ')

const readDecision = (yaml: YamlFile, entry: unknown, index: number): Decision => {
  const path: Path = ['decisions', index]
  const shape = KINDS[kindOf(yaml, entry, path)]
  const fields = checkFields(yaml, path, shape, CODE)
  checkKeys(yaml, path, fields)
  checkTogether(yaml, path, fields)
  const words = ['who', 'why', 'note', 'name', 'to'].flatMap((name) =>
    fields[name] === undefined ? [] : [[name, oneLine(String(fields[name]))] as const],
  )
  return { ...fields, ...Object.fromEntries(words), number: index + 1, line: yaml.lineOf(path) } as unknown as Decision
}

/**
 * Reads `decisions.yaml`: `version` and the list `decisions`, each with its `kind`, what it is about in the words of the
 * plans, and `who`, `when` and `why`. JSON of the same shape is read too.
 *
 * @throws PlanError `no-such-file`, `unreadable`, or `decisions` with the line of the first thing that is wrong
 */
export const readDecisions = async (file: string): Promise<DecisionFile> => {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw openError(error, file)
  })
  const yaml = parseYaml(bytes.toString('utf8').replace(/^\uFEFF/u, ''), file, CODE)
  const { decisions } = checkFields(yaml, [], FILE, CODE) as { decisions: unknown[] }
  return {
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    decisions: decisions.map((entry, index) => readDecision(yaml, entry, index)),
  }
}
