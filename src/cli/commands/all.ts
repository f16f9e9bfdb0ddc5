import type { Command } from '../command.ts'
import { check } from './check.ts'
import { compare } from './compare.ts'
import { diff } from './diff.ts'
import { inspect } from './inspect.ts'
import { render } from './render.ts'
import { rules } from './rules.ts'
import { terms } from './terms.ts'
import { worker } from './worker.ts'

/** Every command, in the order of the help. A new one is one file and one entry. */
export const commands: readonly Command[] = [compare, check, diff, rules, render, inspect, terms, worker]
