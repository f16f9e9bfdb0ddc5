import { type YamlFile, yamlError } from './parse-yaml.ts'

/** Says what a value should be instead, or null where it is right. */
export type Check = (value: unknown) => string | null

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const checkText: Check = (value) => (typeof value === 'string' && value.trim() !== '' ? null : '应为一行文字')

export const checkTexts: Check = (value) =>
  Array.isArray(value) && value.every((item) => checkText(item) === null) ? null : '应为文字的列表'

export const checkNumber: Check = (value) => (typeof value === 'number' && Number.isFinite(value) ? null : '应为数字')

export const checkList: Check = (value) => (Array.isArray(value) ? null : '应为列表')

export const checkDate: Check = (value) =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
    ? null
    : '应为 2022-12-29 这样的日期'

export const checkOneOf =
  (allowed: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && allowed.includes(value) ? null : `应为 ${allowed.join('、')} 之一`

const show = (value: unknown): string => (value === null ? '空' : JSON.stringify(value))

/** Which fields a map may hold, and which of them it must. */
export interface Shape {
  readonly fields: Readonly<Record<string, Check>>
  readonly required: readonly string[]
}

/**
 * Holds the map at `path` of a settings file against its shape: a map, no unknown field, none missing, each as it must be.
 *
 * @throws PlanError `code`, with the line
 */
export const checkFields = (yaml: YamlFile, path: readonly (string | number)[], shape: Shape, code: string) => {
  const fail = (at: readonly (string | number)[], message: string): never => {
    throw yamlError(code, yaml.file, yaml.lineOf(at), message, '改正这一行后重试')
  }
  const value = path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], yaml.value)
  const names = Object.keys(shape.fields)
  if (!isRecord(value)) return fail(path, `应为“名称: 值”的各行（${names.join('、')}）`)
  for (const [name, field] of Object.entries(value)) {
    const check = Object.hasOwn(shape.fields, name) ? shape.fields[name] : null
    if (!check) return fail([...path, name], `不认识的字段 ${name}；可用的有 ${names.join('、')}`)
    const problem = check(field)
    if (problem) fail([...path, name], `${name} ${problem}，现为 ${show(field)}`)
  }
  for (const name of shape.required) if (!Object.hasOwn(value, name)) fail(path, `缺少 ${name}`)
  return value
}
