import type { Argv } from 'yargs'
import type { Messages } from './messages.ts'

const DEFAULT_OUT = 'reports'

/** The options of every command that writes a folder. */
export const addOutput = (args: Argv, m: Messages): Argv =>
  args
    .option('out', { alias: 'o', type: 'string', default: DEFAULT_OUT, requiresArg: true, describe: m.options.out })
    .option('quiet', { alias: 'q', type: 'boolean', default: false, describe: m.options.quiet })
