import { PlanError } from '../model/errors.ts'
import type { ExitCode, Pipeline } from './command.ts'
import { printError } from './describe-error.ts'
import { parseArguments, readLanguage } from './parse-arguments.ts'
import type { Terminal } from './terminal.ts'

const run = async (
  argv: readonly string[],
  terminal: Terminal,
  loadPipeline: () => Promise<Pipeline>,
): Promise<ExitCode> => {
  const request = parseArguments(argv)
  if ('job' in request) return request.job(await loadPipeline(), terminal)
  terminal.out(`${request.print}\n`)
  return 0
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
    if ((error as Error)?.name === 'AbortError') {
      terminal.err(`${messages.interrupted}\n`)
      return 130
    }
    const known = knownErrors(error)
    for (const one of known) printError(one, messages, terminal)
    if (known.length === 0)
      terminal.err(`${messages.crashed}${messages.between}\n${(error as Error)?.stack ?? error}\n`)
    return 2
  }
}
