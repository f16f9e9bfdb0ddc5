import { readFileSync } from 'node:fs'
import type { Analysis } from '../model/analysis.ts'
import type { PlanMeta } from '../model/plan-meta.ts'
import { findMismatch, type Schema } from './match-schema.ts'

let known: Schema | undefined
const readSchema = (): Schema => {
  known ??= JSON.parse(readFileSync(new URL('../model/analysis.schema.json', import.meta.url), 'utf8')) as Schema
  return known
}

const text: Schema = { type: 'string' }
const record = (properties: Record<string, Schema>, required: readonly string[]): Schema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})

const META = record(
  {
    ...{ id: text, title: text, region: text, genre: text, file: text },
    ...{ issuer: text, documentNumber: text, date: text, parent: text },
    level: { enum: ['national', 'province', 'city', 'county'] },
    status: { enum: ['issued', 'draft'] },
    period: { anyOf: [{ type: 'null' }, record({ start: text, end: text }, ['start', 'end'])] },
    administrativeOrder: { type: 'number' },
  },
  ['id', 'title', 'region', 'level', 'genre', 'status', 'period', 'file'],
)

const SURVEY = record(
  {
    meta: META,
    counted: record({ counts: { type: 'array', items: { type: 'number' } }, length: { type: 'number' } }, [
      'counts',
      'length',
    ]),
  },
  ['meta', 'counted'],
)

const FAILURE = record(
  { failure: record({ code: text, message: text, remedy: text, file: text }, ['code', 'message', 'remedy']) },
  ['failure'],
)

/** What a worker on another machine sends, of which nothing is known but that it is JSON. */

export const isFailure = (
  value: unknown,
): value is { failure: { code: string; message: string; remedy: string; file?: string } } =>
  findMismatch(value, FAILURE, FAILURE) === null

export const isSurvey = (
  value: unknown,
  id: string,
): value is { meta: PlanMeta; counted: { counts: number[]; length: number } } =>
  findMismatch(value, SURVEY, SURVEY) === null && (value as { meta: PlanMeta }).meta.id === id

/**
 * True where a value is the comparison of one plan with the reference: in every field what the schema of a result says, and
 * about these two texts.
 */
export const isComparison = (
  value: unknown,
  of: { readonly reference: string; readonly plan: string; readonly sha256: string },
): value is Analysis => {
  const schema = readSchema()
  if (findMismatch(value, schema, schema) !== null) return false
  const { reference, plans, documents } = value as Analysis
  const own = plans.find(({ id }) => id === of.plan)
  return (
    reference === of.reference &&
    plans.map(({ id }) => id).join('\n') === `${of.reference}\n${of.plan}` &&
    documents.map(({ plan }) => plan).join('\n') === of.plan &&
    own?.sha256 === of.sha256
  )
}
