import { countDomains, type DomainCounts } from '../../extract/choose-domain.ts'
import type { Analysis } from '../../model/analysis.ts'
import type { Domain } from '../../model/domain.ts'
import { PlanError } from '../../model/errors.ts'
import type { Language } from '../../model/language.ts'
import { type PlanRecord, type ReferenceView, signOfCell } from '../../model/large-run.ts'
import type { PlanMeta } from '../../model/plan-meta.ts'
import { cacheKey, cachePath, digestBytes, readCache } from '../../read/cache.ts'
import { completeLimits, type ReadOptions } from '../../read/limits.ts'
import type { PlanFile } from '../../read/list-plans.ts'
import { readBytes } from '../../read/open-file.ts'
import { readDomains } from '../../read/read-domains.ts'
import { readPlanBytes } from '../../read/read-source.ts'
import { planPage } from '../../render/large/plan-page.ts'
import { writeCache } from '../../write/cache.ts'
import { flatRows, printRows } from '../../write/flat-rows.ts'
import { type ReadPlan, readPlans } from '../read-plans.ts'
import { type Frame, holdPlan, prepareFrame, viewFrame } from './hold-plan.ts'

/** What all jobs of a run share. It can be sent to another thread, or to another machine that sees the same files. */
export interface JobSetting {
  readonly limits: ReadOptions
  /** Folder in which results are kept from run to run, null for none. */
  readonly cache: string | null
  /** Digest of the program: what another build has found is no result of this one. */
  readonly program: string
  /** Null until all plans are surveyed. */
  readonly reference: PlanFile | null
  /** Id of the domain; null where none is at home in the plans. */
  readonly domain: string | null
  /** Language of the pages' interface. */
  readonly lang: Language
}

/** What must be known of each plan before any is held against another. */
export interface Survey {
  readonly file: PlanFile
  readonly bytes: string
  readonly meta: PlanMeta
  readonly domains: DomainCounts
}

/** A PlanError as plain data, for it loses its fields on the way to another thread. */
export type Failed = Pick<PlanError, 'code' | 'message' | 'remedy' | 'file'>

export interface HoldJob {
  readonly survey: Survey
  readonly neighbours: readonly PlanMeta[]
}

/** All that comes of a plan: its record, its page, and its lines for each table. */
export interface Held {
  readonly record: PlanRecord
  readonly page: { readonly path: string; readonly content: string }
  readonly tables: Readonly<Record<string, string>>
}

const failed = ({ code, message, remedy, file }: PlanError): Failed => ({
  code,
  message,
  remedy,
  ...(file ? { file } : {}),
})

const attempt = async <T>(work: () => Promise<T>): Promise<T | { failure: Failed }> => {
  try {
    return await work()
  } catch (error) {
    if (error instanceof PlanError) return { failure: failed(error) }
    throw error
  }
}

const readPlan = async (file: PlanFile, bytes: Uint8Array, limits: ReadOptions): Promise<ReadPlan> => {
  const source = await readPlanBytes(bytes, file.path, completeLimits(limits))
  const { plans, failures } = readPlans([{ id: file.id, source, manifest: file.meta }], [])
  if (plans.length === 0) throw failures[0]
  return plans[0]
}

const openBytes = (file: PlanFile, limits: ReadOptions): Promise<Uint8Array> =>
  readBytes(file.path, completeLimits(limits).maxBytes)

/** Looks up a result, or finds it and keeps it. */
const keep = async <T>(cache: string | null, key: string, find: () => Promise<T>): Promise<T> => {
  if (cache === null) return find()
  const known = await readCache<T>(cache, key)
  if (known !== null) return known
  const found = await find()
  await writeCache(cachePath(cache, key), found)
  return found
}

const recordOf = (analysis: Analysis, plan: string): PlanRecord => {
  const at = analysis.plans.findIndex(({ id }) => id === plan)
  const { cites: _cites, ...known } = analysis.plans[at]
  const { reading, diagnostics } = analysis.documents[at]
  const kinds = new Map(analysis.initiatives.map(({ id, kind }) => [id, kind]))
  return {
    plan: known,
    reading: {
      reader: reading.reader,
      inTree: reading.inTree,
      warnings: diagnostics.filter(({ severity }) => severity !== 'info').length,
    },
    cells: analysis.coverage.map(signOfCell).join(''),
    review: analysis.coverage.filter(({ unit, review }) => review && kinds.get(unit) === 'action').length,
    verdicts: Object.fromEntries(analysis.comparisons.map(({ reference, verdict }) => [reference, verdict])),
    indicators: analysis.indicators.filter((one) => one.plan === plan).length,
    actions: analysis.initiatives.filter((one) => one.plan === plan && one.kind === 'action').length,
  }
}

const pageIn = async (lang: Language, page: Held['page'], analysis: Analysis): Promise<Held['page']> => {
  if (lang === 'zh') return page
  const { originalsOf, translateFiles } = await import('../../render/lang/translate-files.ts')
  return translateFiles([page], originalsOf(analysis)).files[0]
}

/** The jobs of a run, each a pure function of a file and the setting; what they share is read once. */
export const makeJobs = (setting: JobSetting) => {
  const { program } = setting
  const domains: Promise<Domain[]> = readDomains()
  let frame: Promise<{ frame: Frame; key: string }> | undefined
  const prepare = async (reference: PlanFile) => {
    const bytes = await openBytes(reference, setting.limits)
    const domain = (await domains).find(({ id }) => id === setting.domain) ?? null
    const prepared = prepareFrame(await readPlan(reference, bytes, setting.limits), domain)
    return { frame: prepared, key: cacheKey(prepared.reference.meta, prepared.reference.source.source.sha256) }
  }
  const survey = (file: PlanFile) =>
    attempt(async (): Promise<Survey> => {
      const bytes = await openBytes(file, setting.limits)
      const digest = digestBytes(bytes)
      const { meta, counted } = await keep(
        setting.cache,
        cacheKey('survey', program, file, digest, setting.limits),
        async () => {
          const { meta, document } = await readPlan(file, bytes, setting.limits)
          return { meta, counted: countDomains(await domains, document.text) }
        },
      )
      return { file, bytes: digest, meta, domains: counted }
    })
  const hold = async (job: HoldJob, reference: PlanFile) => {
    frame ??= prepare(reference)
    const shared = await frame
    const { file, bytes: digest, meta } = job.survey
    const key = cacheKey(
      'held',
      program,
      shared.key,
      setting.domain,
      digest,
      meta,
      job.neighbours,
      setting.limits,
      setting.lang,
    )
    return keep(setting.cache, key, async (): Promise<Held> => {
      const plan = await readPlan(file, await openBytes(file, setting.limits), setting.limits)
      const analysis = holdPlan(shared.frame, plan, job.neighbours)
      const rows = Object.entries(flatRows(analysis, file.id))
      return {
        record: recordOf(analysis, file.id),
        page: await pageIn(setting.lang, planPage(analysis, file.id), analysis),
        tables: Object.fromEntries(rows.map(([name, lines]) => [name, printRows(lines)])),
      }
    })
  }
  return {
    survey,
    /** The reference as the pages on all plans speak of it. */
    viewReference: async (): Promise<ReferenceView> => {
      if (!setting.reference) throw new Error('no reference')
      frame ??= prepare(setting.reference)
      return viewFrame((await frame).frame)
    },
    hold: (job: HoldJob) =>
      attempt(() => {
        if (!setting.reference) throw new Error('no reference to hold a plan against')
        return hold(job, setting.reference)
      }),
  }
}
