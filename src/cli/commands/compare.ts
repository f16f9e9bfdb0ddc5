import { join } from 'node:path'
import type { Command, ExitCode, Pipeline } from '../command.ts'
import { printError } from '../describe-error.ts'
import type { Given } from '../given.ts'
import { addLimits, readLimits } from '../limits.ts'
import { addOutput } from '../output.ts'
import { formatSummary, summarize } from '../summarize.ts'
import { makeProgress, type Terminal } from '../terminal.ts'

const words = {
  zh: {
    paths: '规划文件（Word、PDF、网页、文本、zip）或文件夹，- 为标准输入；文件夹里有 plans.yaml 时按它读',
    reference: '以哪一份规划为准（编号）；不写时取 plans.yaml 所定，或层级最高的一份',
    decisions: '人工裁定文件（decisions.yaml），以它为准',
    strict: '发现矛盾、缺口等问题时退出码为 1',
    singleFile: '只写一个 HTML 文件，自成一体，便于转发',
    json: '以 JSON 输出汇总',
  },
  en: {
    paths:
      'Plans (Word, PDF, web pages, text, zip) or folders, - for standard input; a folder with plans.yaml is read as that says',
    reference:
      'Id of the plan to hold the others against; by default that of plans.yaml or the one of the highest level',
    decisions: 'File of judgements that people made (decisions.yaml): they hold against those of the program',
    strict: 'Exit with 1 where gaps or contradictions are found',
    singleFile: 'Write one HTML file that needs no other, to be passed on',
    json: 'Print the summary as JSON',
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
  readonly singleFile: boolean
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
    singleFile: given.isOn('single-file'),
    messages: given.messages,
  }
}

const comparePlans = async (request: Request, pipeline: Pipeline, terminal: Terminal): Promise<ExitCode> => {
  const { messages, paths, options, out, strict, quiet, json, singleFile } = request
  const progress = makeProgress(quiet ? { ...terminal, isLive: false } : terminal, messages.steps)
  const { analysis, failures } = await pipeline
    .comparePlans(paths, { ...options, onProgress: progress.show })
    .finally(progress.clear)
  for (const failure of failures) printError(failure, messages, terminal)
  await pipeline.writeAnalysis(analysis, out, { singleFile })
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

/** Holds plans against each other and writes the reports. */
export const compare: Command = {
  usage: 'compare <paths..>',
  describe: { zh: '比对规划，写出报告和数据', en: 'Compare plans; write reports and data' },
  addOptions: (args, m) => {
    const text = words[m.lang]
    return addLimits(addOutput(args, m), m)
      .positional('paths', { type: 'string', array: true, demandOption: true, describe: text.paths })
      .option('reference', { alias: 'r', type: 'string', requiresArg: true, describe: text.reference })
      .option('decisions', { alias: 'd', type: 'string', requiresArg: true, describe: text.decisions })
      .option('strict', { type: 'boolean', default: false, describe: text.strict })
      .option('single-file', { type: 'boolean', default: false, describe: text.singleFile })
      .option('json', { type: 'boolean', default: false, describe: text.json })
  },
  prepare: (given) => {
    const request = readRequest(given)
    return (pipeline, terminal) => comparePlans(request, pipeline, terminal)
  },
}
