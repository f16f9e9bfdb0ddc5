import { createRequire } from 'node:module'
import yargs, { type Argv } from 'yargs'
import { PlanError } from '../model/errors.ts'
import type { CompareOptions } from '../pipeline.ts'
import { en, type Messages, zh } from './messages.ts'

/** Limits of what is read that were asked for; the others are left to the pipeline. */
type Limits = Pick<
  CompareOptions,
  'maxBytes' | 'maxUnzippedBytes' | 'maxEntries' | 'maxNesting' | 'maxElements' | 'maxPages' | 'maxCells'
>

interface Common {
  readonly messages: Messages
  readonly quiet: boolean
  readonly json: boolean
  readonly limits: Limits
}

/** What the user asks for; `print` is help or version, ready to be shown. */
export type Request =
  | ({
      readonly command: 'compare'
      readonly paths: string[]
      readonly reference?: string
      readonly decisions?: string
      readonly out: string
      readonly strict: boolean
    } & Common)
  | ({ readonly command: 'render'; readonly file: string; readonly out: string } & Common)
  | ({ readonly command: 'inspect'; readonly file: string } & Common)
  | { readonly command: 'print'; readonly text: string }

const DEFAULT_OUT = 'reports'

/** The language must be known before the first message, so it is looked for by hand. */
export const readLanguage = (argv: readonly string[]): Messages => {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const value = argv[at]?.includes('=') ? argv[at].split('=')[1] : argv[at + 1]
  return at >= 0 && value === 'en' ? en : zh
}

const version = (): string => createRequire(import.meta.url)('../../package.json').version

const addOutput = <T>(args: Argv<T>, m: Messages) =>
  args
    .option('out', { alias: 'o', type: 'string', default: DEFAULT_OUT, requiresArg: true, describe: m.options.out })
    .option('quiet', { alias: 'q', type: 'boolean', default: false, describe: m.options.quiet })

const MEGABYTE = 1024 * 1024

/** One option for each limit; `factor` turns what is asked for into the unit of the limit. */
const LIMITS = [
  { option: 'max-size', message: 'maxSize', limit: 'maxBytes', factor: MEGABYTE },
  { option: 'max-unzipped', message: 'maxUnzipped', limit: 'maxUnzippedBytes', factor: MEGABYTE },
  { option: 'max-entries', message: 'maxEntries', limit: 'maxEntries', factor: 1 },
  { option: 'max-nesting', message: 'maxNesting', limit: 'maxNesting', factor: 1 },
  { option: 'max-elements', message: 'maxElements', limit: 'maxElements', factor: 1 },
  { option: 'max-pages', message: 'maxPages', limit: 'maxPages', factor: 1 },
  { option: 'max-cells', message: 'maxCells', limit: 'maxCells', factor: 1 },
] as const

const addLimits = <T>(args: Argv<T>, m: Messages): Argv<T> => {
  for (const { option, message } of LIMITS)
    args.option(option, { type: 'number', requiresArg: true, describe: m.options[message] })
  return args
}

const addCompare = <T>(args: Argv<T>, m: Messages) =>
  addLimits(addOutput(args, m), m)
    .positional('paths', { type: 'string', array: true, demandOption: true, describe: m.arguments.paths })
    .option('reference', { alias: 'r', type: 'string', requiresArg: true, describe: m.options.reference })
    .option('decisions', { alias: 'd', type: 'string', requiresArg: true, describe: m.options.decisions })
    .option('strict', { type: 'boolean', default: false, describe: m.options.strict })
    .option('json', { type: 'boolean', default: false, describe: m.options.json })

const addInspect = <T>(args: Argv<T>, m: Messages) =>
  addLimits(args, m)
    .positional('file', { type: 'string', demandOption: true, describe: m.arguments.plan })
    .option('json', { type: 'boolean', default: false, describe: m.options.inspectJson })

const makeParser = (m: Messages) =>
  yargs()
    .locale(m.locale)
    .scriptName('duizhao')
    .usage(`${m.about}\n\n${m.usage}`)
    .command('compare <paths..>', m.commands.compare, (args) => addCompare(args, m))
    .command('render <file>', m.commands.render, (args) =>
      addOutput(args, m).positional('file', { type: 'string', demandOption: true, describe: m.arguments.analysis }),
    )
    .command('inspect <file>', m.commands.inspect, (args) => addInspect(args, m))
    .option('lang', { choices: ['zh', 'en'], default: 'zh', describe: m.options.lang })
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
    .parserConfiguration({ 'parse-positional-numbers': false })
    .exitProcess(false)
    .wrap(Math.min(100, process.stdout.columns || 100))

interface Parsed {
  readonly _: readonly (string | number)[]
  readonly [name: string]: unknown
}

/** yargs takes a lone `-` for an option without a name; it is standard input. */
const DASH = '\u0000-'
const hideDash = (word: string): string => (word === '-' ? DASH : word)
const showDash = (word: string): string => (word === DASH ? '-' : word)

/** Lets yargs parse without printing; its own message, where it has one, stands alone on the first line. */
const runParser = (argv: readonly string[], m: Messages): { parsed: Parsed; output: string } => {
  let error: Error | null = null
  let output = ''
  let parsed: Parsed = { _: [] }
  makeParser(m)
    .fail((message, cause) => {
      throw new PlanError('usage', (message || cause.message).split('\n')[0], m.tryHelp)
    })
    .parseSync(argv.map(hideDash), {}, (problem, result, text) => {
      error = problem ?? null
      parsed = result as Parsed
      output = text
    })
  if (error) throw error
  return { parsed, output }
}

/** Of an option that is given twice the last one holds, as in most programs. */
const last = (value: unknown): unknown => (Array.isArray(value) ? value.at(-1) : value)

const readLimits = (parsed: Parsed, m: Messages): Limits => {
  const given = LIMITS.flatMap(({ option, limit, factor }) => {
    const value = last(parsed[option])
    if (value === undefined) return []
    if (typeof value === 'number' && value > 0) return [[limit, value * factor] as const]
    throw new PlanError('usage', `--${option} ${value}`, m.tryHelp)
  })
  return Object.fromEntries(given)
}

/**
 * Reads the words after `duizhao`.
 *
 * @throws PlanError `usage` where they ask for nothing that there is
 */
export const parseArguments = (argv: readonly string[]): Request => {
  const messages = readLanguage(argv)
  const { parsed, output } = runParser(argv, messages)
  if (output !== '') return { command: 'print', text: output }
  const { paths, file, out } = parsed as unknown as { paths: string[]; file: string; out: unknown }
  const isOn = (name: string): boolean => last(parsed[name]) === true
  const common: Common = { messages, quiet: isOn('quiet'), json: isOn('json'), limits: readLimits(parsed, messages) }
  const folder = String(last(out))
  const named = Object.fromEntries(
    ['reference', 'decisions'].flatMap((name) =>
      parsed[name] === undefined ? [] : [[name, String(last(parsed[name]))] as const],
    ),
  )
  switch (parsed._[0]) {
    case 'compare':
      return {
        command: 'compare',
        paths: paths.map(showDash),
        ...named,
        out: folder,
        strict: isOn('strict'),
        ...common,
      }
    case 'render':
      return { command: 'render', file, out: folder, ...common }
    default:
      return { command: 'inspect', file: showDash(file), ...common }
  }
}
