import { availableParallelism } from 'node:os'
import { sumDecisions } from '../align/decisions/sum-decisions.ts'
import { chooseCounted } from '../extract/choose-domain.ts'
import { chooseReference, orderPlans } from '../extract/order-plans.ts'
import type { DecisionReport } from '../model/analysis.ts'
import { PlanError } from '../model/errors.ts'
import type { Language } from '../model/language.ts'
import type { PlanRecord, ReferenceView } from '../model/large-run.ts'
import type { PlanMeta } from '../model/plan-meta.ts'
import { digestProgram } from '../read/digest-program.ts'
import type { ReadOptions } from '../read/limits.ts'
import { listPlans } from '../read/list-plans.ts'
import { readDecisions } from '../read/read-decisions.ts'
import { readDomains } from '../read/read-domains.ts'
import { renderSummary } from '../render/large/render-summary.ts'
import type { HeldRecord } from '../render/large/summary.ts'
import type { RenderedFile } from '../render/render-site.ts'
import { planRow, printRows, tableNames } from '../write/flat-rows.ts'
import { joinParts } from '../write/large-report.ts'
import { writeWordings } from '../write/shared-wordings.ts'
import { fill, openReport } from '../write/write-report.ts'
import type { OnProgress } from './compare-plans.ts'
import type { QueueOptions } from './large/ask-queue.ts'
import { type Failed, type JobSetting, makeJobs, type Survey } from './large/jobs.ts'
import { findNeighbours } from './large/neighbours.ts'
import { openPool, type Pool } from './large/open-pool.ts'

export type { QueueOptions }

/** With more plans than this, pages that show all of them side by side are no longer readable, and a run is a large one. */
export const largeFrom: number = 60

export interface CompareManyOptions extends ReadOptions {
  readonly reference?: string
  /** Threads that work on plans; by default one for each processor. 0 does all work in this one. */
  readonly threads?: number
  /** File of judgements that people made: they hold against those of the program. Not with a queue. */
  readonly decisions?: string
  /** Folder in which results are kept, so that the next run works on what has changed alone. */
  readonly cache?: string
  /** Has the work done by workers that listen to a queue, in place of threads; the result is the same, byte for byte. */
  readonly queue?: QueueOptions
  readonly onProgress?: OnProgress
  /** Language of the pages' interface. */
  readonly lang?: Language
  /** Gives the run up: it ends at the next plan, and the report that stands there is not touched. */
  readonly signal?: AbortSignal
}

export interface LargeComparison {
  readonly reference: ReferenceView
  readonly records: readonly PlanRecord[]
  readonly failures: readonly PlanError[]
  /** What became of the decisions of people; undefined where the run was given none. */
  readonly decisions: DecisionReport | undefined
  readonly files: number
}

/** How many plans files and folders hold, without opening any; a zip counts as one. */
export const countPlans = async (paths: readonly string[]): Promise<number> => (await listPlans(paths)).files.length

/** Plans that one thread takes at a time: so many that handing over costs nothing, so few that all threads end together. */
const batch = 8
const waves = 4

const cut = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size))

interface Failure {
  readonly failure: Failed
}

/** What could be done, and why the rest could not. */
const partFailures = <T extends object>(list: readonly (T | Failure)[]): { done: T[]; failures: PlanError[] } => {
  const done: T[] = []
  const failures: PlanError[] = []
  for (const one of list) {
    if (!('failure' in one)) done.push(one)
    else {
      const { code, message, remedy, file } = (one as Failure).failure
      failures.push(new PlanError(code, message, remedy, file))
    }
  }
  return { done, failures }
}

/** Fails as soon as the run is given up. */
const whenGivenUp = (signal: AbortSignal | undefined): Promise<never> =>
  new Promise((_, fail) => signal?.addEventListener('abort', () => fail(signal.reason), { once: true }))

/** Hands batches to the pool, a few more at a time than it has threads, and tells how far it is. */
const runBatches = async <T, R>(
  list: readonly T[],
  run: (part: readonly T[], index: number) => Promise<readonly R[]>,
  options: CompareManyOptions & { readonly step: string },
): Promise<R[]> => {
  const parts = cut(list, batch)
  const results: (readonly R[])[] = new Array(parts.length)
  let next = 0
  let done = 0
  options.onProgress?.(options.step, 0, list.length)
  const work = async (): Promise<void> => {
    while (next < parts.length) {
      options.signal?.throwIfAborted()
      const at = next++
      results[at] = await run(parts[at], at)
      done += parts[at].length
      options.onProgress?.(options.step, done, list.length)
    }
  }
  const workers = (options.threads ?? availableParallelism()) + waves
  const all = Promise.all(Array.from({ length: Math.min(workers, parts.length) }, work))
  // Threads are ended with the pool; work in this thread must come to its end, or it would go on behind the run.
  await (options.threads === 0 ? all : Promise.race([all, whenGivenUp(options.signal)]))
  options.signal?.throwIfAborted()
  return results.flat()
}

/** Tasks under way in a queue: enough for workers on many machines, and few enough to lie in the memory of Redis. */
const tasksInQueue = 12

type Hands = CompareManyOptions & { readonly threads: number }

const openHands = async (setting: JobSetting, { queue, threads }: Hands): Promise<Pool> => {
  if (!queue) return openPool(setting, threads)
  const { openQueuePool } = await import('./large/ask-queue.ts')
  return openQueuePool(setting, queue)
}

const withPool = async <T>(setting: JobSetting, hands: Hands, work: (pool: Pool) => Promise<T>): Promise<T> => {
  const pool = await openHands(setting, hands)
  try {
    return await work(pool)
  } finally {
    await pool.close()
  }
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
 * Holds many plans against one and writes a report of all: a page for each plan, pages on all of them together, and tables of
 * one record a line. Each plan is worked on by itself and its result written at once, so that memory does not grow with
 * the text; what is told of all together is counted from a small record of each. The same plans give the same bytes,
 * whatever the number of threads and whatever was kept from an earlier run.
 *
 * @throws PlanError where no plan can be read, there is no reference, or the report cannot be written
 */
export const compareMany = async (
  paths: readonly string[],
  outDir: string,
  options: CompareManyOptions = {},
): Promise<LargeComparison> => {
  const {
    reference: wanted,
    threads: asked,
    cache = null,
    queue,
    decisions: decided,
    lang = 'zh',
    onProgress: _tell,
    signal: _s,
    ...limits
  } = options
  if (queue && decided !== undefined)
    throw new PlanError('usage', '由队列处理时不套用人工裁定', '去掉 --queue，在本机处理；或去掉 --decisions')
  const threads = queue ? tasksInQueue : (asked ?? availableParallelism())
  const hands = { ...options, threads }
  const listing = await listPlans(paths)
  const program = cache === null ? '' : digestProgram()
  const decisions = decided === undefined ? null : await readDecisions(decided)
  const base: JobSetting = { limits, cache, program, reference: null, domain: null, lang, decisions }
  const surveyed = await withPool(base, hands, (pool) =>
    runBatches(listing.files, (files) => pool.survey({ kind: 'survey', files }), { ...hands, step: '登记规划' }),
  )
  const { done, failures: unread } = partFailures<Survey>(surveyed)
  const { kept, failures: repeated } = dropSameIds(done)
  const failures = [...listing.failures, ...unread, ...repeated]
  if (kept.length === 0)
    throw new AggregateError([...failures, new PlanError('no-plans', '没有可以读取的规划文本', '请给出规划文件')])
  const metas = kept.map(({ meta }) => meta)
  const reference = requireReference(metas, wanted ?? listing.references[0] ?? null, failures)
  const [first, ...others] = orderPlans(kept, reference)
  const domains = kept.map((one) => one.domains)
  const domain = chooseCounted(await readDomains(), domains)?.id ?? null
  const setting: JobSetting = { ...base, reference: first.file, domain }
  return holdAll(setting, outDir, first, others, failures, hands)
}

const inLanguage = async (
  lang: Language,
  view: ReferenceView,
  held: readonly HeldRecord[],
  pages: readonly RenderedFile[],
): Promise<readonly RenderedFile[]> => {
  if (lang === 'zh') return pages
  const { originalsOfRecords, translateFiles } = await import('../render/lang/translate-files.ts')
  const plans = held.map(({ record }) => record.plan)
  return translateFiles(pages, originalsOfRecords(view, plans)).files
}

const holdAll = async (
  setting: JobSetting,
  outDir: string,
  reference: Survey,
  others: readonly Survey[],
  failures: PlanError[],
  options: Hands,
): Promise<LargeComparison> => {
  const neighboursOf = findNeighbours(
    [reference, ...others].map(({ meta }) => meta),
    reference.meta.id,
  )
  const jobs = others.map((survey) => ({ survey, neighbours: neighboursOf(survey.meta) }))
  const view = await makeJobs(setting).viewReference()
  const report = await openReport(outDir)
  try {
    const held = await withPool(setting, options, (pool) =>
      runBatches(jobs, (part, index) => pool.hold({ kind: 'hold', jobs: part, folder: report.folder, part: index }), {
        ...options,
        step: '逐份对照',
      }),
    )
    const { done, failures: unheld } = partFailures<HeldRecord>(held)
    failures.push(...unheld)
    const records = done.map(({ record }) => record)
    options.onProgress?.('汇总', others.length, others.length)
    const parts = cut(jobs, batch).map((_, i) => i)
    const wordings = await writeWordings(report.folder, parts, new Set(view.wordings))
    const decisions = sumDecisions(
      setting.decisions,
      records.flatMap((record) => record.decisions),
    )
    const pages = await inLanguage(
      setting.lang,
      view,
      done,
      renderSummary({ view, held: done, failures, wordings, decisions }),
    )
    const tables: string[] = [...wordings.paths]
    for (const table of tableNames) tables.push(await joinParts(report.folder, table, parts))
    const plans = { path: 'data/plans.ndjson', content: printRows(records.map(planRow)) }
    await fill(report.folder, [...pages, plans])
    const paths = [...done.map(({ page }) => page), ...[...pages, plans].map(({ path }) => path), ...tables]
    await report.finish(paths)
    return { reference: view, records, failures, decisions, files: paths.length }
  } finally {
    await report.drop()
  }
}
