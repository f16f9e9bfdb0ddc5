import { isRecord } from './check-fields.ts'

/** The part of JSON Schema in which the result is described: see src/model/analysis.schema.json. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly definitions?: Readonly<Record<string, Schema>>
}

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : Number.isFinite(value) ? 'number' : typeof value

/**
 * Where a value that came as JSON is not what the schema says, as a path such as `plans/0/level`; null where it is.
 *
 * @param root holds the definitions
 */
export const findMismatch = (value: unknown, schema: Schema, root: Schema, path = ''): string | null => {
  const { $ref, type, anyOf, items } = schema
  if ($ref !== undefined) {
    const definition = root.definitions?.[decodeURIComponent($ref.replace('#/definitions/', ''))]
    return definition ? findMismatch(value, definition, root, path) : path
  }
  if (anyOf) return anyOf.some((one) => findMismatch(value, one, root, path) === null) ? null : path
  if (type !== undefined && ![type].flat().includes(typeOf(value))) return path
  if ('const' in schema && value !== schema.const) return path
  if (schema.enum && !schema.enum.includes(value)) return path
  if (items && Array.isArray(value)) return firstMismatch(value.entries(), () => items, root, path)
  return isRecord(value) ? findInRecord(value, schema, root, path) : null
}

const firstMismatch = (
  entries: Iterable<readonly [string | number, unknown]>,
  schemaOf: (key: string | number) => Schema | boolean,
  root: Schema,
  path: string,
): string | null => {
  for (const [key, value] of entries) {
    const schema = schemaOf(key)
    if (schema === true) continue
    const found = schema === false ? `${path}/${key}` : findMismatch(value, schema, root, `${path}/${key}`)
    if (found !== null) return found
  }
  return null
}

const findInRecord = (value: Record<string, unknown>, schema: Schema, root: Schema, path: string): string | null => {
  const { properties = {}, additionalProperties = true } = schema
  const missing = schema.required?.find((name) => !Object.hasOwn(value, name))
  if (missing !== undefined) return `${path}/${missing}`
  const schemaOf = (name: string | number) =>
    Object.hasOwn(properties, name) ? properties[name] : additionalProperties
  return firstMismatch(Object.entries(value), schemaOf, root, path)
}
