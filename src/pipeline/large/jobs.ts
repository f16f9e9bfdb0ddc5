import type { DomainCounts } from '../../extract/choose-domain.ts'
import type { Analysis } from '../../model/analysis.ts'
import { PlanError } from '../../model/errors.ts'
import { type PlanRecord, type ReferenceView, signOfCell } from '../../model/large-run.ts'
import type { PlanMeta } from '../../model/plan-meta.ts'
import { cacheKey, cachePath, digestBytes, readCache } from '../../read/cache.ts'
import { completeLimits, type ReadOptions } from '../../read/limits.ts'
import type { PlanFile } from '../../read/list-plans.ts'
import { readBytes } from '../../read/open-file.ts'
import { planPage } from '../../render/large/plan-page.ts'
import { writeCache } from '../../write/cache.ts'
import { flatRows, printRows } from '../../write/flat-rows.ts'
import { viewFrame } from './hold-plan.ts'
import { holdBytes, type KeyedFrame, openFrame, type Surveyed, surveyBytes } from './plan-work.ts'

/** What all jobs of a run share. It can be sent to another thread. */
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

/** What a PlanError tells becomes data; any other error is one of ours, and thrown on. */
export const attempt = async <T>(work: () => Promise<T>): Promise<T | { failure: Failed }> => {
  try {
    return await work()
  } catch (error) {
    if (error instanceof PlanError) return { failure: failed(error) }
    throw error
  }
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
  const { reading, diagnostics } = analysis.documents.filter((one) => one.plan === plan)[0]
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

/** Others that read plans and hold them against the reference, given their bytes. */
export interface Remote {
  readonly survey: (file: PlanFile, bytes: Uint8Array) => Promise<Surveyed>
  readonly hold: (job: HoldJob, bytes: Uint8Array, reference: Uint8Array) => Promise<Analysis>
}

/**
 * The jobs of a run, each a pure function of a file and the setting; what they share is read once.
 *
 * @param remote does the work proper, where it is not to be done in this thread
 */
export const makeJobs = (setting: JobSetting, remote?: Remote) => {
  const { program, limits } = setting
  let frame: Promise<KeyedFrame & { readonly bytes: Uint8Array }> | undefined
  const prepare = async (reference: PlanFile) => {
    const bytes = await openBytes(reference, limits)
    return { ...(await openFrame(reference, bytes, setting)), bytes }
  }
  const survey = (file: PlanFile) =>
    attempt(async (): Promise<Survey> => {
      const bytes = await openBytes(file, limits)
      const digest = digestBytes(bytes)
      const { meta, counted } = await keep(setting.cache, cacheKey('survey', program, file, digest, limits), () =>
        remote ? remote.survey(file, bytes) : surveyBytes(file, bytes, limits),
      )
      return { file, bytes: digest, meta, domains: counted }
    })
  const hold = async (job: HoldJob, reference: PlanFile) => {
    frame ??= prepare(reference)
    const shared = await frame
    const { file, bytes: digest, meta } = job.survey
    const key = cacheKey('held', program, shared.key, setting.domain, digest, meta, job.neighbours, limits)
    return keep(setting.cache, key, async (): Promise<Held> => {
      const bytes = await openBytes(file, limits)
      const analysis = remote
        ? await remote.hold(job, bytes, shared.bytes)
        : await holdBytes(shared.frame, file, bytes, job.neighbours, limits)
      const rows = Object.entries(flatRows(analysis, file.id))
      return {
        record: recordOf(analysis, file.id),
        page: planPage(analysis, file.id),
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
