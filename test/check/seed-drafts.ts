import { readFileSync } from 'node:fs'
import { checkDraft } from '../../src/check/check-draft.ts'
import type { CheckRule, Comparison, Draft } from '../../src/check/rule.ts'
import type { PlanMeta } from '../../src/model/plan-meta.ts'
import type { Remark } from '../../src/model/remark.ts'
import { analyse, askForTexts } from '../../src/pipeline/compare-plans.ts'
import { describeDraft } from '../../src/pipeline/describe-draft.ts'
import { type ReadPlan, readPlans } from '../../src/pipeline/read-plans.ts'
import { openSubject } from '../../src/pipeline/subject.ts'
import { readSectors } from '../../src/read/read-domains.ts'
import { readManifest } from '../../src/read/read-manifest.ts'

/** Reads a text as a plan, as a file would be read. */
export const planOf = (text: string, manifest: Partial<PlanMeta> = {}, id = 'draft'): ReadPlan => {
  const source = { file: `${id}.txt`, text, sha256: '', diagnostics: [] }
  const { plans, failures } = readPlans([{ id, source, manifest }], [])
  if (!plans[0]) throw failures[0]
  return plans[0]
}

const read = new Map<string, Promise<Draft>>()

/** Many questions are put to one text: it is read once. */
const draftOf = (text: string, manifest: Partial<PlanMeta> = {}): Promise<Draft> => {
  const key = JSON.stringify([text, manifest])
  const draft = read.get(key) ?? readSectors().then((sectors) => describeDraft(planOf(text, manifest), [], sectors))
  read.set(key, draft)
  return draft
}

/** What the manifest of the seeds says of one of them. */
export const seedManifest = async (id: string): Promise<Partial<PlanMeta>> => {
  const { plans } = await readManifest('seeds/plans.yaml')
  const { id: _id, ...meta } = plans.find((entry) => entry.id === id)?.meta ?? {}
  return meta
}

export const seedText = (id: string): string => readFileSync(`seeds/${id}.txt`, 'utf8')

/** All remarks on a draft, held against the plans given. */
export const checkAll = async (own: ReadPlan, others: readonly ReadPlan[] = []): Promise<readonly Remark[]> => {
  const sectors = await readSectors()
  const hold = async (other: ReadPlan): Promise<Comparison> => {
    const pair = await openSubject([other, own], other.meta.id, sectors.heads, 'pair')
    const analysis = await analyse(pair, null, askForTexts(pair, undefined))
    return { reference: analysis.plans[0], analysis }
  }
  return checkDraft(await describeDraft(own, others, sectors), await Promise.all(others.map(hold))).remarks
}

const setting = { threshold: () => 0, exceptions: [], today: null }

/** Remarks of one rule on a text. */
export const remarksOf = async (
  rule: CheckRule,
  text: string,
  manifest: Partial<PlanMeta> = {},
): Promise<readonly Remark[]> => rule.check(await draftOf(text, manifest), [], setting).remarks
