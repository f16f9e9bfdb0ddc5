import { countDomains, type DomainCounts } from '../../extract/choose-domain.ts'
import type { Analysis } from '../../model/analysis.ts'
import type { DecisionFile } from '../../model/decision.ts'
import type { Domain } from '../../model/domain.ts'
import type { PlanMeta } from '../../model/plan-meta.ts'
import { cacheKey } from '../../read/cache.ts'
import { completeLimits, type ReadOptions } from '../../read/limits.ts'
import type { PlanFile } from '../../read/list-plans.ts'
import { readDomain, readDomainHeads } from '../../read/read-domains.ts'
import { readPlanBytes } from '../../read/read-source.ts'
import { type ReadPlan, readPlans } from '../read-plans.ts'
import { type Frame, holdPlan, prepareFrame } from './hold-plan.ts'

/** What can be done with a plan wherever its bytes are: nothing here opens a file of a plan. */

export interface Surveyed {
  readonly meta: PlanMeta
  readonly counted: DomainCounts
}

const readPlan = async (file: PlanFile, bytes: Uint8Array, limits: ReadOptions): Promise<ReadPlan> => {
  const source = await readPlanBytes(bytes, file.path, completeLimits(limits))
  const { plans, failures } = readPlans([{ id: file.id, source, manifest: file.meta }], [])
  if (plans.length === 0) throw failures[0]
  return plans[0]
}

let domains: ReturnType<typeof readDomainHeads> | undefined
/** Read once in each thread. */
const knownDomains = (): ReturnType<typeof readDomainHeads> => {
  domains ??= readDomainHeads()
  return domains
}

/** @throws PlanError where the bytes hold no plan */
export const surveyBytes = async (file: PlanFile, bytes: Uint8Array, limits: ReadOptions): Promise<Surveyed> => {
  const { meta, document } = await readPlan(file, bytes, limits)
  return { meta, counted: countDomains(await knownDomains(), document.text) }
}

/** The reference that plans are held against. */
export interface OpenReference {
  readonly meta: PlanMeta
  readonly domain: Domain | null
  /** A key for all that a result depends on in it. */
  readonly key: string
  /** Prepared when it is first asked for: where all results are known, nothing does. */
  readonly frame: () => Frame
}

export const openReference = async (
  reference: PlanFile,
  bytes: Uint8Array,
  setting: { readonly domain: string | null; readonly limits: ReadOptions },
): Promise<OpenReference> => {
  const head = (await knownDomains()).find(({ id }) => id === setting.domain) ?? null
  const domain = head && (await readDomain(head))
  const plan = await readPlan(reference, bytes, setting.limits)
  let prepared: Frame | undefined
  const frame = () => {
    prepared ??= prepareFrame(plan, domain)
    return prepared
  }
  return { meta: plan.meta, domain, key: cacheKey(plan.meta, plan.source.source.sha256), frame }
}

/** @throws PlanError where the bytes hold no plan */
export const holdBytes = async (
  frame: Frame,
  file: PlanFile,
  bytes: Uint8Array,
  neighbours: readonly PlanMeta[],
  limits: ReadOptions,
  decisions: DecisionFile | null = null,
): Promise<Analysis> => holdPlan(frame, await readPlan(file, bytes, limits), neighbours, decisions)
