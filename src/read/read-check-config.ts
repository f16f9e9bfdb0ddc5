import { access, readFile } from 'node:fs/promises'
import type { CheckException } from '../model/check-exception.ts'
import type { CheckConfig, SeverityChoice, ThresholdChoice } from '../model/check-settings.ts'
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

/** The name under which the settings of a check are found in the working folder. */
const CONFIG_NAME = 'duizhao.config.yaml'

const CODE = 'config'
const REMEDY = '改正这一行后重试'
const VERSION = 1

const SEVERITIES = ['off', 'info', 'warning', 'error'] as const

const checkVersion: Check = (value) => (value === VERSION ? null : `应为 ${VERSION}`)
const checkMap: Check = (value) => (isRecord(value) ? null : '应为“规则: 级别”的各行')

const FILE: Shape = { fields: { version: checkVersion, rules: checkMap, ignore: checkList }, required: ['version'] }
const EXCEPTION: Shape = {
  fields: { rule: checkText, unit: checkText, because: checkText, until: checkDate, who: checkText },
  required: ['rule', 'unit', 'because', 'until'],
}

const fail = (yaml: YamlFile, path: readonly (string | number)[], message: string): never => {
  throw yamlError(CODE, yaml.file, yaml.lineOf(path), message, REMEDY)
}

const readSeverity = (yaml: YamlFile, path: readonly string[], value: unknown): SeverityChoice['severity'] => {
  // YAML 1.1 took a bare off for false, and editors still write it so.
  const problem = checkOneOf(SEVERITIES)(value)
  return problem
    ? fail(yaml, path, `级别${problem}，现为 ${JSON.stringify(value)}`)
    : (value as SeverityChoice['severity'])
}

/** `text/*: off`, or `copy/without-localisation: { severity: info, least: 60 }`. */
const readRule = (
  yaml: YamlFile,
  pattern: string,
  value: unknown,
): { severities: SeverityChoice[]; thresholds: ThresholdChoice[] } => {
  const path = ['rules', pattern]
  const line = yaml.lineOf(path)
  if (!isRecord(value))
    return { severities: [{ pattern, severity: readSeverity(yaml, path, value), line }], thresholds: [] }
  const { severity, ...numbers } = value
  for (const [name, number] of Object.entries(numbers)) {
    const problem = checkNumber(number)
    if (problem) fail(yaml, [...path, name], `${name} ${problem}，现为 ${JSON.stringify(number)}`)
  }
  const at = [...path, 'severity']
  return {
    severities: severity === undefined ? [] : [{ pattern, severity: readSeverity(yaml, at, severity), line }],
    thresholds: Object.entries(numbers).map(([name, number]) => ({
      rule: pattern,
      name,
      value: number as number,
      line: yaml.lineOf([...path, name]),
    })),
  }
}

const readException = (yaml: YamlFile, index: number): CheckException => {
  const path = ['ignore', index]
  const fields = checkFields(yaml, path, EXCEPTION, CODE) as unknown as CheckException
  return { ...fields, line: yaml.lineOf(path) }
}

/**
 * Reads `duizhao.config.yaml`: `version`, `rules` (a severity for each rule or pattern, and its thresholds) and `ignore`
 * (what need not be told, why, and until when).
 *
 * @throws PlanError `no-such-file`, `unreadable`, or `config` with the line of the first thing that is wrong
 */
export const readCheckConfig = async (file: string): Promise<CheckConfig> => {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw openError(error, file)
  })
  const yaml = parseYaml(text.replace(/^\uFEFF/u, ''), file, CODE)
  const { rules = {}, ignore = [] } = checkFields(yaml, [], FILE, CODE) as {
    rules?: Record<string, unknown>
    ignore?: unknown[]
  }
  const choices = Object.entries(rules).map(([pattern, value]) => readRule(yaml, pattern, value))
  return {
    file,
    severities: choices.flatMap(({ severities }) => severities),
    thresholds: choices.flatMap(({ thresholds }) => thresholds),
    exceptions: ignore.map((_, index) => readException(yaml, index)),
  }
}

/** The settings that lie in the working folder, null where there are none. */
export const findCheckConfig = async (): Promise<string | null> =>
  access(CONFIG_NAME).then(
    () => CONFIG_NAME,
    () => null,
  )
