import { PlanError } from '../model/errors.ts'
import type { Messages } from './messages.ts'

/** What yargs makes of the words after `duizhao`. */
export interface Parsed {
  readonly _: readonly (string | number)[]
  readonly [name: string]: unknown
}

/** The options and arguments of one call, read by name. */
export interface Given {
  readonly messages: Messages
  readonly isOn: (name: string) => boolean
  readonly has: (name: string) => boolean
  /** Undefined where the option was not given. */
  readonly text: (name: string) => string | undefined
  /** Of an option that may be given several times. */
  readonly list: (name: string) => string[]
  /** Undefined where the option was not given; else at least `least`. */
  readonly number: (name: string, least: number) => number | undefined
}

/** yargs takes a lone `-` for an option without a name; it is standard input. */
const DASH = '\u0000-'
export const hideDash = (word: string): string => (word === '-' ? DASH : word)
const showDash = (word: unknown): string => (word === DASH ? '-' : String(word))

/** Of an option that is given twice the last one holds, as in most programs. */
const last = (value: unknown): unknown => (Array.isArray(value) ? value.at(-1) : value)

export const readGiven = (parsed: Parsed, messages: Messages): Given => ({
  messages,
  isOn: (name) => last(parsed[name]) === true,
  has: (name) => parsed[name] !== undefined,
  text: (name) => (parsed[name] === undefined ? undefined : showDash(last(parsed[name]))),
  list: (name) => [parsed[name] ?? []].flat().map(showDash),
  number: (name, least) => {
    const value = last(parsed[name])
    if (value === undefined) return undefined
    if (typeof value === 'number' && value >= least) return value
    throw new PlanError('usage', messages.wantsNumber(name, least), messages.tryHelp)
  },
})
