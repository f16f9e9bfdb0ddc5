import { availableParallelism } from 'node:os'
import { sumDecisions } from '../align/decisions/sum-decisions.ts'
import type { DecisionReport } from '../model/analysis.ts'
import { PlanError } from '../model/errors.ts'
import type { Language } from '../model/language.ts'
import type { PlanRecord, ReferenceView } from '../model/large-run.ts'
import { digestProgram } from '../read/digest-program.ts'
import type { ReadOptions } from '../read/limits.ts'
import { listPlans } from '../read/list-plans.ts'
import { readDecisions } from '../read/read-decisions.ts'
import { renderSummary } from '../render/large/render-summary.ts'
import type { HeldRecord } from '../render/large/summary.ts'
import type { RenderedFile } from '../render/render-site.ts'
import { planRow, printRows, tableNames } from '../write/flat-rows.ts'
import { joinParts } from '../write/large-report.ts'
import { writeWordings } from '../write/shared-wordings.ts'
import { fill, openReport } from '../write/write-report.ts'
import type { OnProgress } from './compare-plans.ts'
import type { QueueOptions } from './large/ask-queue.ts'
import { cutBatches, partFailures, runBatches } from './large/batches.ts'
import { type JobSetting, makeJobs } from './large/jobs.ts'
import { findNeighbours } from './large/neighbours.ts'
import { type Surveyed, surveyPlans } from './large/survey-plans.ts'
import { withPool } from './large/with-pool.ts'

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

/** Tasks under way in a queue: enough for workers on many machines, and few enough to lie in the memory of Redis. */
const tasksInQueue = 12

type Options = CompareManyOptions & { readonly threads: number }

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
  const program = cache === null ? '' : digestProgram()
  const decisions = decided === undefined ? null : await readDecisions(decided)
  const base: JobSetting = { limits, cache, program, reference: null, domain: null, lang, decisions }
  return holdAll(await surveyPlans(paths, wanted, base, hands), outDir, hands)
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
  { setting, reference, others, failures: unread }: Surveyed,
  outDir: string,
  options: Options,
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
    const failures = [...unread, ...unheld]
    const records = done.map(({ record }) => record)
    options.onProgress?.('汇总', others.length, others.length)
    const parts = cutBatches(jobs).map((_, i) => i)
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
