import { chooseCounted } from '../../extract/choose-domain.ts'
import { chooseReference, orderPlans } from '../../extract/order-plans.ts'
import { PlanError } from '../../model/errors.ts'
import type { PlanMeta } from '../../model/plan-meta.ts'
import { listPlans } from '../../read/list-plans.ts'
import { readDomainHeads } from '../../read/read-domains.ts'
import { type BatchOptions, partFailures, runBatches } from './batches.ts'
import type { JobSetting, Survey } from './jobs.ts'
import { type Hands, withPool } from './with-pool.ts'

/** The plans of a run: what each is held against comes first. */
export interface Surveyed {
  /** Reference and domain are known. */
  readonly setting: JobSetting
  readonly reference: Survey
  readonly others: readonly Survey[]
  readonly failures: readonly PlanError[]
}

/** A plan under an id that is taken already is told, and left out. */
const dropSameIds = (surveys: readonly Survey[]): { kept: Survey[]; failures: PlanError[] } => {
  const seen = new Map<string, Survey>()
  const failures: PlanError[] = []
  for (const survey of surveys) {
    const other = seen.get(survey.meta.id)
    if (!other) seen.set(survey.meta.id, survey)
    else {
      const remedy = '改其中一个的文件名，或在 plans.yaml 里给它们不同的 id'
      const message = `编号 ${survey.meta.id} 已用于 ${other.file.path}，这一份没有读入`
      failures.push(new PlanError('same-id', message, remedy, survey.file.path))
    }
  }
  return { kept: [...seen.values()], failures }
}

const requireReference = (
  metas: readonly PlanMeta[],
  wanted: string | null,
  failures: readonly PlanError[],
): string => {
  const id = chooseReference(metas, wanted)
  if (id !== null) return id
  const remedy = '用 --reference 指定以哪一份为准，或在 plans.yaml 里写 reference'
  const missing = new PlanError('no-reference', '规划很多时须有一份为准，各份逐一与它对照', remedy)
  throw failures.length > 0 ? new AggregateError([...failures, missing]) : missing
}

/**
 * Looks at each plan once: whose it is, of which sector and time, and so which is the reference and in which order they stand.
 *
 * @param wanted id or file of the reference; without it the manifest says it, or the levels of the plans do
 * @throws PlanError where no plan can be read or none is the reference
 */
export const surveyPlans = async (
  paths: readonly string[],
  wanted: string | undefined,
  base: JobSetting,
  hands: Hands & Omit<BatchOptions, 'step'>,
): Promise<Surveyed> => {
  const listing = await listPlans(paths)
  const surveyed = await withPool(base, hands, (pool) =>
    runBatches(listing.files, (files) => pool.survey({ kind: 'survey', files }), { ...hands, step: '登记规划' }),
  )
  const { done, failures: unread } = partFailures<Survey>(surveyed)
  const { kept, failures: repeated } = dropSameIds(done)
  const failures = [...listing.failures, ...unread, ...repeated]
  if (kept.length === 0)
    throw new AggregateError([...failures, new PlanError('no-plans', '没有可以读取的规划文本', '请给出规划文件')])
  const metas = kept.map(({ meta }) => meta)
  const id = requireReference(metas, wanted ?? listing.references[0] ?? null, failures)
  const [first, ...others] = orderPlans(kept, id)
  const domains = kept.map((one) => one.domains)
  const domain = chooseCounted(await readDomainHeads(), domains)?.id ?? null
  return { setting: { ...base, reference: first.file, domain }, reference: first, others, failures }
}
