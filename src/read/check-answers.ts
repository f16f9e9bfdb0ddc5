import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import type { Analysis } from '../model/analysis.ts'
import type { PlanMeta } from '../model/plan-meta.ts'

// Own properties alone: `constructor` in place of a field is no field.
const ajv = new Ajv({ ownProperties: true, allowUnionTypes: true })

const readSchema = (): object =>
  JSON.parse(readFileSync(new URL('../model/analysis.schema.json', import.meta.url), 'utf8'))

let known: ValidateFunction<Analysis> | undefined
const matchesAnalysis = (value: unknown): value is Analysis => {
  known ??= ajv.compile<Analysis>(readSchema())
  return known(value)
}

const text = { type: 'string' }
const record = (properties: Readonly<Record<string, object>>, required: readonly string[]) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})

const meta = record(
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

interface Survey {
  readonly meta: PlanMeta
  readonly counted: { readonly counts: number[]; readonly length: number }
}

const matchesSurvey = ajv.compile<Survey>(
  record(
    {
      meta,
      counted: record({ counts: { type: 'array', items: { type: 'number' } }, length: { type: 'number' } }, [
        'counts',
        'length',
      ]),
    },
    ['meta', 'counted'],
  ),
)

interface Failure {
  readonly failure: { readonly code: string; readonly message: string; readonly remedy: string; readonly file?: string }
}

const matchesFailure = ajv.compile<Failure>(
  record({ failure: record({ code: text, message: text, remedy: text, file: text }, ['code', 'message', 'remedy']) }, [
    'failure',
  ]),
)

/** What a worker on another machine sends, of which nothing is known but that it is JSON. */

export const isFailure = (value: unknown): value is Failure => matchesFailure(value)

export const isSurvey = (value: unknown, id: string): value is Survey => matchesSurvey(value) && value.meta.id === id

/**
 * True where a value is the comparison of one plan with the reference: in every field what the schema of a result says, and
 * about these two texts.
 */
export const isComparison = (
  value: unknown,
  of: { readonly reference: string; readonly plan: string; readonly sha256: string },
): value is Analysis => {
  if (!matchesAnalysis(value)) return false
  const { reference, plans, documents } = value
  const own = plans.find(({ id }) => id === of.plan)
  return (
    reference === of.reference &&
    plans.map(({ id }) => id).join('\n') === `${of.reference}\n${of.plan}` &&
    documents.map(({ plan }) => plan).join('\n') === of.plan &&
    own?.sha256 === of.sha256
  )
}
