import { createRequire } from 'node:module'
import yargs, { type Argv } from 'yargs'
import { PlanError } from '../model/errors.ts'
import type { Command, Job } from './command.ts'
import { commands } from './commands/all.ts'
import { hideDash, type Parsed, readGiven } from './given.ts'
import { en, type Messages, zh } from './messages.ts'

/** The language must be known before the first message, so it is looked for by hand. */
export const readLanguage = (argv: readonly string[]): Messages => {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const value = argv[at]?.includes('=') ? argv[at].split('=')[1] : argv[at + 1]
  return at >= 0 && value === 'en' ? en : zh
}

const version = (): string => createRequire(import.meta.url)('../../package.json').version

const nameOf = (command: Command): string => command.usage.split(' ')[0]

const addCommands = (args: Argv, m: Messages): Argv => {
  for (const { usage, describe, addOptions } of commands)
    args.command(usage, describe[m.lang], (options: Argv) => addOptions(options, m))
  return args
}

const makeParser = (m: Messages) =>
  addCommands(yargs().locale(m.locale).scriptName('duizhao').usage(`${m.about}\n\n${m.usage}`), m)
    .option('lang', { choices: ['zh', 'en'], default: 'zh', requiresArg: true, describe: m.options.lang })
    .example(m.examples.map(([command, meaning]) => [command, meaning] as [string, string]))
    .epilogue(m.exitCodes)
    .help('help', m.options.help)
    .alias('help', 'h')
    .version('version', m.options.version, version())
    .demandCommand(1, 1)
    .updateStrings({
      'Not enough non-option arguments: got %s, need at least %s': {
        one: m.tooFew,
        other: m.tooFew,
      } as unknown as string,
    })
    .strict()
    .parserConfiguration({ 'parse-positional-numbers': false, 'greedy-arrays': false })
    .exitProcess(false)
    .wrap(Math.min(100, process.stdout.columns || 100))

/** The word that stands where a command should, if it is none. */
const findWrongCommand = (argv: readonly string[]): string | undefined => {
  const words = argv.filter((word, i) => !word.startsWith('-') && argv[i - 1] !== '--lang')
  return words.some((word) => commands.some((one) => nameOf(one) === word)) ? undefined : words[0]
}

/** The first line of what yargs says; where it only announces what is wrong, that as well. */
const shorten = (message: string): string => {
  const [first, second = ''] = message.split('\n')
  return /[：:]$/u.test(first.trim()) ? `${first.trim()}${second.trim()}` : first
}

/** Lets yargs parse without printing; its own message, where it has one, stands alone on the first line. */
const runParser = (argv: readonly string[], m: Messages): { parsed: Parsed; output: string } => {
  let error: Error | null = null
  let output = ''
  let parsed: Parsed = { _: [] }
  makeParser(m)
    .fail((message, cause) => {
      const wrong = findWrongCommand(argv)
      const words =
        wrong === undefined ? shorten(message || cause.message) : m.noSuchCommand(wrong, commands.map(nameOf))
      throw new PlanError('usage', words, m.tryHelp)
    })
    .parseSync(argv.map(hideDash), {}, (problem, result, text) => {
      error = problem ?? null
      parsed = result as Parsed
      output = text
    })
  if (error) throw error
  return { parsed, output }
}

/**
 * Reads the words after `duizhao`: what is to be done, or a text (help, version) that only wants printing.
 *
 * @throws PlanError `usage` where they ask for nothing that there is
 */
export const parseArguments = (argv: readonly string[]): { readonly job: Job } | { readonly print: string } => {
  const messages = readLanguage(argv)
  const { parsed, output } = runParser(argv, messages)
  if (output !== '') return { print: output }
  const command = commands.find((one) => nameOf(one) === parsed._[0])
  if (!command) throw new PlanError('usage', String(parsed._[0]), messages.tryHelp)
  return { job: command.prepare(readGiven(parsed, messages)) }
}
