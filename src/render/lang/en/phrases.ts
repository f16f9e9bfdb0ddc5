import type { Phrases } from '../phrasebook.ts'
import { check } from './check.ts'
import { coverage } from './coverage.ts'
import { decisions } from './decisions.ts'
import { expression } from './expression.ts'
import { frame } from './frame.ts'
import { kinds } from './kinds.ts'
import { large } from './large.ts'
import { matters } from './matters.ts'
import { method } from './method.ts'
import { overview } from './overview.ts'
import { plan } from './plan.ts'
import { reading } from './reading.ts'
import { reuse } from './reuse.ts'
import { shared } from './shared.ts'
import { succession } from './succession.ts'
import { targets } from './targets.ts'
import { tasks } from './tasks.ts'

/** English for every phrase of the interface, a file for each part of the pages. */
export const englishPhrases: readonly Phrases[] = [
  check,
  coverage,
  decisions,
  expression,
  frame,
  kinds,
  large,
  matters,
  method,
  overview,
  plan,
  reading,
  reuse,
  shared,
  succession,
  targets,
  tasks,
]
