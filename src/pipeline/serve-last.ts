import { readSubjects, type Subjects } from '../align/serving/read-subject.ts'
import { type KnownServing, nothingKnown, type ServingInput } from '../align/serving/serve-targets.ts'
import type { Domain } from '../model/domain.ts'
import type { Segmenter } from '../model/token.ts'
import type { ReadPlan } from './read-plans.ts'
import type { SecondThread } from './second/open-second.ts'
import { type Served, servePlan } from './serve-plan.ts'

/** A draft, the last of its pair, is searched for tasks that serve its targets by itself too: both find the same. */
interface ServedBefore {
  readonly domain: Domain | null
  readonly subjects: Subjects
  readonly known: KnownServing
}

const servedBefore = new WeakMap<ReadPlan, ServedBefore>()

type AlignedPair = Pick<ServingInput, 'indicators' | 'initiatives' | 'comparisons' | 'domain'> & {
  readonly segmenter: Segmenter
}

/**
 * Begins to search the tasks of a plan, in the second thread where there is one. Of a pair nobody asks who serves the targets of
 * the plan that the draft is held against.
 */
export const serveLast = async (aligned: AlignedPair, plan: ReadPlan, second?: SecondThread): Promise<Served> => {
  const { domain, segmenter, indicators, comparisons } = aligned
  const { id } = plan.meta
  const before = servedBefore.get(plan)
  const same = before?.domain === domain ? before : undefined
  const subjects = readSubjects(indicators, domain, segmenter, same?.subjects)
  const initiatives = aligned.initiatives.filter((unit) => unit.plan === id)
  const question = { indicators, initiatives, comparisons, domain, subjects, known: same?.known ?? nothingKnown(id) }
  const here = () => servePlan(question)
  // Measures of all sectors, which are many, serve no target.
  const theirs = { ...question, domain: domain && { ...domain, general: [] } }
  const { served, known } = await (second ? second.ask('servePlan', theirs, here) : here())
  servedBefore.set(plan, { domain, subjects, known })
  return served
}
