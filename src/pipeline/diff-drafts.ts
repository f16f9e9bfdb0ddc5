import { diffDrafts as holdTogether } from '../align/drafts/diff-drafts.ts'
import { describePlan } from '../extract/describe-plan.ts'
import { extractIndicators } from '../extract/indicators/extract-indicators.ts'
import { extractInitiatives } from '../extract/initiatives/extract-initiatives.ts'
import { version } from '../lexicon/version.ts'
import type { DraftDiff } from '../model/draft-diff.ts'
import { PlanError } from '../model/errors.ts'
import type { ReadOptions } from '../read/limits.ts'
import { readOnePlan } from '../read/read-one-plan.ts'
import { findDomain } from './find-domain.ts'
import { failAll, type ReadPlan, readPlans } from './read-plans.ts'

/** Two drafts of one plan often have one name: they are told apart by their part in the comparison. */
const readDraft = async (path: string, id: 'old' | 'new', options: ReadOptions): Promise<ReadPlan> => {
  const source = { ...(await readOnePlan(path, options)), id }
  const { plans, failures } = readPlans([source], [])
  if (plans.length === 0)
    throw failAll(failures, new PlanError('no-plans', '没有可以读取的规划文本', '请给出一份规划文本', path))
  return plans[0]
}

/**
 * Holds two drafts of one plan against each other: what was added, dropped, moved and changed in the outline, the tasks
 * and the targets.
 *
 * @throws PlanError where a draft cannot be read
 */
export const diffDrafts = async (oldPath: string, newPath: string, options: ReadOptions = {}): Promise<DraftDiff> => {
  const plans = [await readDraft(oldPath, 'old', options), await readDraft(newPath, 'new', options)]
  const domain = await findDomain(plans.map(({ document }) => document))
  const metas = plans.map(({ meta }) => meta)
  const [old, now] = plans.map(({ document, meta }) => ({
    document,
    initiatives: extractInitiatives(document, domain, null),
    indicators: extractIndicators(document, meta.period),
  }))
  const [oldPlan, newPlan] = plans.map(({ meta, document, source }) =>
    describePlan(meta, document, source.source.sha256, { reference: null, metas }),
  )
  return {
    schemaVersion: 1,
    generator: { name: 'duizhao', version },
    old: oldPlan,
    new: newPlan,
    ...holdTogether(old, now, domain),
  }
}
