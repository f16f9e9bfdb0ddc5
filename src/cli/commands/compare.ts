import { join } from 'node:path'
import { PlanError } from '../../model/errors.ts'
import type { Command, ExitCode, Pipeline } from '../command.ts'
import { compareMany } from '../compare-many.ts'
import { printError } from '../describe-error.ts'
import type { Given } from '../given.ts'
import { addLimits, readLimits } from '../limits.ts'
import { addForms, addOutput, readForms, type WriteForms } from '../output.ts'
import { formatSummary, summarize } from '../summarize.ts'
import { makeProgress, type Terminal } from '../terminal.ts'
import { type Second, withSecond } from '../with-second.ts'

const words = {
  zh: {
    paths: '规划文件（Word、PDF、网页、文本、zip）或文件夹，- 为标准输入；文件夹里有 plans.yaml 时按它读',
    reference: '以哪一份规划为准（编号）；不写时取 plans.yaml 所定，或层级最高的一份',
    decisions: '人工裁定文件（decisions.yaml），以它为准',
    strict: '发现矛盾、缺口等问题时退出码为 1',
    json: '以 JSON 输出汇总',
    large: '大批量方式：各份只与基准对照，逐份出页、全体汇总；不写时超过 60 份即用',
    threads: '用几个处理器，不写时全用；大批量方式为同时处理几份',
    cache: '大批量方式把各份结果存在这个文件夹，下次只处理有变动的',
    queue: '大批量方式把工作交给这个 Redis 队列里的 duizhao worker，如 redis://127.0.0.1:6379',
    unfit: '大批量方式不支持 --strict',
  },
  en: {
    paths:
      'Plans (Word, PDF, web pages, text, zip) or folders, - for standard input; a folder with plans.yaml is read as that says',
    reference:
      'Id of the plan to hold the others against; by default that of plans.yaml or the one of the highest level',
    decisions: 'File of judgements that people made (decisions.yaml): they hold against those of the program',
    strict: 'Exit with 1 where gaps or contradictions are found',
    json: 'Print the summary as JSON',
    large:
      'Hold each plan against the reference alone: a page a plan, and pages on all; by default with more than 60 plans',
    threads: 'Processors to use, by default all; with --large, plans worked on at a time',
    cache: 'With --large, folder in which results are kept, so that the next run works on what has changed',
    queue: 'Large run whose work is done by duizhao worker at this Redis, e.g. redis://127.0.0.1:6379',
    unfit: '--large takes no --strict',
  },
} as const

/** What the user asks for. */
interface Request {
  readonly paths: readonly string[]
  readonly options: Parameters<Pipeline['comparePlans']>[1]
  readonly out: string
  readonly strict: boolean
  readonly quiet: boolean
  readonly json: boolean
  /** Undefined where it is left to the number of plans. */
  readonly large: boolean | undefined
  readonly threads: number | undefined
  readonly cache: string | undefined
  /** Address of Redis. */
  readonly queue: string | undefined
  readonly write: WriteForms
  readonly messages: Given['messages']
}

const readRequest = (given: Given): Request => {
  const reference = given.text('reference')
  const decisions = given.text('decisions')
  return {
    paths: given.list('paths'),
    options: {
      ...(reference === undefined ? {} : { reference }),
      ...(decisions === undefined ? {} : { decisions }),
      ...readLimits(given),
    },
    out: given.text('out') ?? '',
    strict: given.isOn('strict'),
    quiet: given.isOn('quiet'),
    json: given.isOn('json'),
    large: given.has('large') ? given.isOn('large') : undefined,
    threads: given.number('threads', 0),
    cache: given.text('cache'),
    queue: given.text('queue'),
    write: readForms(given),
    messages: given.messages,
  }
}

const comparePlans = (request: Request, pipeline: Pipeline, terminal: Terminal): Promise<ExitCode> =>
  withSecond(pipeline, (second) => writeComparison(request, second, pipeline, terminal), request.threads)

const writeComparison = async (
  request: Request,
  second: Second,
  pipeline: Pipeline,
  terminal: Terminal,
): Promise<ExitCode> => {
  const { messages, paths, options, out, strict, quiet, json, write } = request
  const progress = makeProgress(quiet ? { ...terminal, isLive: false } : terminal, messages.steps)
  const { analysis, failures } = await pipeline
    .comparePlans(paths, { ...options, second, onProgress: progress.show })
    .finally(progress.clear)
  for (const failure of failures) printError(failure, messages, terminal)
  await pipeline.writeAnalysis(analysis, out, { ...write, second })
  const report = join(out, 'index.html')
  const summary = summarize(analysis, failures, report)
  if (json) terminal.out(`${JSON.stringify(summary, null, 2)}\n`)
  else if (!quiet) terminal.out(`${formatSummary(summary, messages).join('\n')}\n`)
  const decided = analysis.decisions
  if (decided && !quiet) terminal.err(`${messages.decided(decided.applied, decided.unmatched)}\n`)
  if (!quiet) terminal.err(`${messages.notice(report, analysis.findings.length)}\n`)
  const found = summary.findings.error + summary.findings.warning > 0
  return failures.length > 0 || (strict && found) ? 1 : 0
}

/** What a queue takes are the jobs of a large run. */
const isLarge = async ({ large, queue, paths }: Request, pipeline: Pipeline): Promise<boolean> =>
  queue !== undefined || (large ?? (await pipeline.countPlans(paths)) > pipeline.largeFrom)

/** @throws PlanError `usage` where the run is a large one and asked for what such a run cannot do */
const runLarge = (request: Request, pipeline: Pipeline, terminal: Terminal): Promise<ExitCode> => {
  const options = request.options ?? {}
  const { messages, threads, cache, queue } = request
  if (request.strict) throw new PlanError('usage', words[messages.lang].unfit, messages.tryHelp)
  const many = { ...options, ...(threads === undefined ? {} : { threads }), ...(cache === undefined ? {} : { cache }) }
  return compareMany({ ...request, options: many, queue }, pipeline, terminal)
}

/** Holds plans against each other and writes the reports. */
export const compare: Command = {
  usage: 'compare <paths..>',
  describe: { zh: '比对规划，写出报告和数据', en: 'Compare plans; write reports and data' },
  addOptions: (args, m) => {
    const text = words[m.lang]
    return addLimits(addForms(addOutput(args, m), m), m)
      .positional('paths', { type: 'string', array: true, demandOption: true, describe: text.paths })
      .option('reference', { alias: 'r', type: 'string', requiresArg: true, describe: text.reference })
      .option('decisions', { alias: 'd', type: 'string', requiresArg: true, describe: text.decisions })
      .option('strict', { type: 'boolean', default: false, describe: text.strict })
      .option('json', { type: 'boolean', default: false, describe: text.json })
      .option('large', { type: 'boolean', describe: text.large })
      .option('threads', { type: 'number', requiresArg: true, describe: text.threads })
      .option('queue', { type: 'string', requiresArg: true, describe: text.queue })
      .option('cache', { type: 'string', requiresArg: true, describe: text.cache })
  },
  prepare: (given) => {
    const request = readRequest(given)
    return async (pipeline, terminal) =>
      (await isLarge(request, pipeline))
        ? runLarge(request, pipeline, terminal)
        : comparePlans(request, pipeline, terminal)
  },
}
