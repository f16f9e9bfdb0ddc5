import type { Argv } from 'yargs'
import type { Given } from './given.ts'
import type { Messages } from './messages.ts'
import type { Terminal } from './terminal.ts'

/** 0 done; 1 done, but a plan could not be read, or what was asked to be clean is not; 2 could not run; 130 given up by Ctrl-C. */
export type ExitCode = 0 | 1 | 2 | 130

export type Pipeline = typeof import('../pipeline.ts')

/** Does the work. It is given the pipeline only now, so that help and wrong usage answer at once. */
export type Job = (pipeline: Pipeline, terminal: Terminal) => Promise<ExitCode>

/** Words in each language of the interface. */
export type InBoth<T> = Readonly<Record<'zh' | 'en', T>>

/** One word after `duizhao`, with all that belongs to it. */
export interface Command {
  /** As yargs reads it: the name first, then what it takes, e.g. `compare <paths..>`. */
  readonly usage: string
  readonly describe: InBoth<string>
  readonly addOptions: (args: Argv, messages: Messages) => Argv
  /**
   * Reads what was given.
   *
   * @throws PlanError `usage` where it makes no sense
   */
  readonly prepare: (given: Given) => Job
}
