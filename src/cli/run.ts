import type { ExitCode, Pipeline } from './command.ts'
import { tellError } from './describe-error.ts'
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
      terminal.err(`${messages.interrupted}
`)
      return 130
    }
    tellError(error, messages, terminal)
    return 2
  }
}
