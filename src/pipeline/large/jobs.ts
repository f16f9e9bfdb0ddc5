import { selectDecisions } from '../../align/decisions/select-decisions.ts'
import type { DomainCounts } from '../../extract/choose-domain.ts'
import type { Analysis } from '../../model/analysis.ts'
import type { DecisionFile } from '../../model/decision.ts'
import { PlanError } from '../../model/errors.ts'
import type { Language } from '../../model/language.ts'
import type { ReferenceView } from '../../model/large-run.ts'
import type { PlanMeta } from '../../model/plan-meta.ts'
import { cacheKey, cachePath, digestBytes, readCache } from '../../read/cache.ts'
import { completeLimits, type ReadOptions } from '../../read/limits.ts'
import type { PlanFile } from '../../read/list-plans.ts'
import { readBytes } from '../../read/open-file.ts'
import { writeCache } from '../../write/cache.ts'
import { viewFrame } from './hold-plan.ts'
import { keepHeld } from './keep-held.ts'
import { holdBytes, type OpenReference, openReference, type Surveyed, surveyBytes } from './plan-work.ts'
import { type Told, tellPlan } from './tell-plan.ts'

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
  /** Judgements of people, null for none. */
  readonly decisions: DecisionFile | null
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

const failed = ({ code, message, remedy, file }: PlanError): Failed => ({
  code,
  message,
  remedy,
  ...(file ? { file } : {}),
})

const isOfSystem = (error: unknown): boolean => typeof (error as { code?: unknown } | null)?.code === 'string'

/** What goes wrong inside one plan ends this plan and not the run; a full disk or a lost connection would end all of them. */
const withinPlan = async <T>(file: PlanFile, work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    if (error instanceof PlanError || isOfSystem(error)) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new PlanError(
      'plan-failed',
      `处理这一份时程序出错（${reason}）`,
      '其余各份不受影响；请把这份文件报告给我们',
      file.path,
    )
  }
}

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
  const file = cachePath(cache, key)
  const known = await readCache<T>(file)
  if (known !== null) return known
  const found = await find()
  await writeCache(file, found)
  return found
}

/** Others that read plans and hold them against the reference, given their bytes. */
export interface Remote {
  readonly survey: (file: PlanFile, bytes: Uint8Array) => Promise<Surveyed>
  readonly hold: (job: HoldJob, bytes: Uint8Array, reference: Uint8Array) => Promise<Analysis>
}

const pageIn = async (lang: Language, page: Told['page'], analysis: Analysis): Promise<Told['page']> => {
  if (lang === 'zh') return page
  const { originalsOf, translateFiles } = await import('../../render/lang/translate-files.ts')
  return translateFiles([page], originalsOf(analysis)).files[0]
}

/**
 * The jobs of a run, each a pure function of a file and the setting; what they share is read once.
 *
 * @param remote does the work proper, where it is not to be done in this thread
 */
export const makeJobs = (setting: JobSetting, remote?: Remote) => {
  const { program, limits, lang } = setting
  let opened: Promise<OpenReference & { readonly bytes: Uint8Array }> | undefined
  const read = async (reference: PlanFile) => {
    const bytes = await openBytes(reference, limits)
    return { ...(await openReference(reference, bytes, setting)), bytes }
  }
  const open = (reference: PlanFile) => {
    opened ??= read(reference)
    return opened
  }
  const survey = (file: PlanFile) =>
    attempt(() =>
      withinPlan(file, async (): Promise<Survey> => {
        const bytes = await openBytes(file, limits)
        const digest = digestBytes(bytes)
        const { meta, counted } = await keep(setting.cache, cacheKey('survey', program, file, digest, limits), () =>
          remote ? remote.survey(file, bytes) : surveyBytes(file, bytes, limits),
        )
        return { file, bytes: digest, meta, domains: counted }
      }),
    )
  const hold = async (job: HoldJob, reference: PlanFile) => {
    const shared = await open(reference)
    const { file, bytes: digest, meta } = job.survey
    const decisions = selectDecisions(setting.decisions, file.id, shared.meta.id)
    const key = cacheKey(
      'held',
      program,
      shared.key,
      setting.domain,
      digest,
      meta,
      job.neighbours,
      limits,
      lang,
      decisions,
    )
    return keepHeld(setting.cache, key, async () => {
      const bytes = await openBytes(file, limits)
      const analysis = remote
        ? await remote.hold(job, bytes, shared.bytes)
        : await holdBytes(shared.frame(), file, bytes, job.neighbours, limits, decisions)
      const held = tellPlan(analysis, file.id, meta.region, shared.domain)
      return { ...held, page: await pageIn(lang, held.page, analysis) }
    })
  }
  return {
    survey,
    /** The reference as the pages on all plans speak of it. */
    viewReference: async (): Promise<ReferenceView> => {
      if (!setting.reference) throw new Error('no reference')
      const { key, frame } = await open(setting.reference)
      return keep(setting.cache, cacheKey('reference', program, key, setting.domain, limits), async () =>
        viewFrame(frame()),
      )
    },
    hold: (job: HoldJob) =>
      attempt(() => {
        const { reference } = setting
        if (!reference) throw new Error('no reference to hold a plan against')
        return withinPlan(job.survey.file, () => hold(job, reference))
      }),
  }
}
