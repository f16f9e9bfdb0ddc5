import type { PlanMeta } from '../../model/plan-meta.ts'
import type { ReadOptions } from '../../read/limits.ts'
import type { PlanFile } from '../../read/list-plans.ts'

/** What a job of the queue asks for; the texts come beside it. */
export type QueueOrder =
  | { readonly kind: 'survey'; readonly file: PlanFile; readonly limits: ReadOptions }
  | {
      readonly kind: 'hold'
      readonly file: PlanFile
      readonly limits: ReadOptions
      readonly reference: PlanFile
      readonly referenceDigest: string
      readonly domain: string | null
      readonly neighbours: readonly PlanMeta[]
    }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isFile = (value: unknown): value is PlanFile =>
  isRecord(value) && typeof value.id === 'string' && typeof value.path === 'string' && isRecord(value.meta)

const isLimits = (value: unknown): value is ReadOptions =>
  isRecord(value) && Object.values(value).every((limit) => typeof limit === 'number' && limit > 0)

/** @throws Error where a job holds anything but an order: whoever can write into Redis may have put it there */
export const checkOrder = (value: unknown): QueueOrder => {
  if (isRecord(value) && isFile(value.file) && isLimits(value.limits)) {
    const { kind, reference, referenceDigest, domain, neighbours } = value
    if (kind === 'survey') return value as unknown as QueueOrder
    const isNamed = typeof referenceDigest === 'string' && (domain === null || typeof domain === 'string')
    if (kind === 'hold' && isFile(reference) && isNamed && Array.isArray(neighbours) && neighbours.every(isRecord))
      return value as unknown as QueueOrder
  }
  throw new Error('not an order of this program')
}
