import { join } from 'node:path'
import { PlanError } from '../model/errors.ts'
import { describeError } from './describe-error.ts'
import { describeReading, formatInspection, listOutline } from './format-inspection.ts'
import { parseArguments, type Request, readLanguage } from './parse-arguments.ts'
import { formatSummary, summarize } from './summarize.ts'
import { makeProgress, red, type Terminal } from './terminal.ts'

/** 0 done; 1 done, but a plan could not be read, or with --strict something was found; 2 could not run. */
export type ExitCode = 0 | 1 | 2

type Pipeline = typeof import('../pipeline.ts')
type RequestOf<C> = Extract<Request, { command: C }>

const compare = async (request: RequestOf<'compare'>, pipeline: Pipeline, terminal: Terminal): Promise<ExitCode> => {
  const { messages, paths, reference, decisions, out, strict, quiet, json, limits } = request
  const progress = makeProgress(quiet ? { ...terminal, isLive: false } : terminal, messages.steps)
  const { analysis, failures } = await pipeline
    .comparePlans(paths, {
      ...(reference === undefined ? {} : { reference }),
      ...(decisions === undefined ? {} : { decisions }),
      ...limits,
      onProgress: progress.show,
    })
    .finally(progress.clear)
  for (const failure of failures) printError(failure, request.messages, terminal)
  await pipeline.writeAnalysis(analysis, out)
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

const render = async (request: RequestOf<'render'>, pipeline: Pipeline, terminal: Terminal): Promise<ExitCode> => {
  await pipeline.writeAnalysis(await pipeline.loadAnalysis(request.file), request.out)
  if (!request.quiet) terminal.err(`${request.messages.rendered(join(request.out, 'index.html'))}\n`)
  return 0
}

const inspect = async (request: RequestOf<'inspect'>, pipeline: Pipeline, terminal: Terminal): Promise<ExitCode> => {
  const inspection = await pipeline.inspectPlan(request.file, request.limits)
  const { meta, document, indicators } = inspection
  const reading = describeReading(inspection)
  const text = request.json
    ? JSON.stringify({ meta, reading, outline: listOutline(document), indicators }, null, 2)
    : formatInspection(inspection, request.messages).join('\n')
  terminal.out(`${text}\n`)
  return 0
}

const printError = (error: PlanError, messages: Parameters<typeof describeError>[1], terminal: Terminal): void =>
  terminal.err(`${red(terminal, messages.error)}${messages.between}${describeError(error, messages)}\n`)

const run = async (
  argv: readonly string[],
  terminal: Terminal,
  loadPipeline: () => Promise<Pipeline>,
): Promise<ExitCode> => {
  const request = parseArguments(argv)
  switch (request.command) {
    case 'print':
      terminal.out(`${request.text}\n`)
      return 0
    case 'compare':
      return compare(request, await loadPipeline(), terminal)
    case 'render':
      return render(request, await loadPipeline(), terminal)
    case 'inspect':
      return inspect(request, await loadPipeline(), terminal)
  }
}

/** The errors that a user can do something about; an AggregateError holds one for each plan that could not be read. */
const knownErrors = (error: unknown): readonly PlanError[] => {
  const errors: unknown[] = error instanceof AggregateError ? error.errors : [error]
  return errors.every((one) => one instanceof PlanError) ? (errors as PlanError[]) : []
}

/**
 * Runs the command line and returns its exit code.
 *
 * @param loadPipeline called only where there is work, so that --help and wrong usage answer at once
 */
export const runCommand = async (
  argv: readonly string[],
  terminal: Terminal,
  loadPipeline: () => Promise<Pipeline> = () => import('../pipeline.ts'),
): Promise<ExitCode> => {
  const messages = readLanguage(argv)
  try {
    return await run(argv, terminal, loadPipeline)
  } catch (error) {
    const known = knownErrors(error)
    for (const one of known) printError(one, messages, terminal)
    if (known.length === 0)
      terminal.err(`${messages.crashed}${messages.between}\n${(error as Error)?.stack ?? error}\n`)
    return 2
  }
}
