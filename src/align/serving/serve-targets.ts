import type { Indicator, Initiative, TargetComparison } from '../../model/analysis.ts'
import type { Domain } from '../../model/domain.ts'
import { groupBy } from '../../model/group-by.ts'
import { indexConcepts } from '../coverage/concepts.ts'
import { type FindTasks, findAnyTasks, findNaming, findTasks, gatherTasks, type PlanTasks } from './find-tasks.ts'
import { type Subject, type Subjects, subjectKey } from './read-subject.ts'
import { readTask } from './read-task.ts'

/** Plain data, so that another thread can be given it. */
export interface ServingInput {
  readonly indicators: readonly Indicator[]
  readonly initiatives: readonly Initiative[]
  readonly comparisons: readonly TargetComparison[]
  readonly domain: Domain | null
  /** Of all of the indicators. */
  readonly subjects: Subjects
  /** What earlier calls found for the targets of a plan whose tasks are the same in every call; filled by each call. */
  readonly known?: KnownServing
}

/** Tasks that serve the targets of a plan, by name and unit of these. */
export interface KnownServing {
  readonly plan: string
  readonly found: Map<string, readonly string[]>
}

/** To be filled by the calls that it is given to. */
export const nothingKnown = (plan: string): KnownServing => ({ plan, found: new Map() })

/** Other names of a measure that are told of those searched for. */
const mostNames = 4

/**
 * The indicators with the tasks of their own plan that serve them, and the comparisons with those of the compared plan
 * where it sets no target of its own. A task serves a target where it names what is counted, under any of its names,
 * or states a target of the same family in its own words. Only where no task does are tasks taken that share most of
 * its telling words, or do the work behind the statistic; in a sector whose words are not known, also those that share its rarest.
 */
export const serveTargets = (input: ServingInput): { indicators: Indicator[]; comparisons: TargetComparison[] } => {
  const { domain, subjects, known } = input
  const concepts = indexConcepts(domain)
  const units = groupBy(input.initiatives, ({ plan }) => plan)
  const unitsOf = (plan: string): readonly Initiative[] => units.get(plan) ?? []
  const tasksOf = openTasks((plan) => gatherTasks(unitsOf(plan).map((unit) => readTask(unit, domain, concepts))))
  const alike = groupAlike(input.indicators)
  const byId = new Map(input.indicators.map((i) => [i.id, i]))
  const places = placeTasks(units)
  const stated = new Map(input.indicators.map((i) => [i.id, statedIn(i, unitsOf(i.plan))]))
  const search = (indicator: Indicator, plan: string, find: FindTasks): readonly string[] => {
    const subject = subjects.get(subjectKey(indicator))
    return subject ? find(subject, tasksOf(plan), concepts).map((t) => t.unit.id) : []
  }
  const findOwn = isSectorless(domain) ? findAnyTasks : findTasks
  const searchOwn = (indicator: Indicator): readonly string[] => {
    const own = () => search(indicator, indicator.plan, findOwn)
    return indicator.plan === known?.plan ? once(known.found, indicator, own) : own()
  }
  return {
    indicators: input.indicators.map((indicator) => ({
      ...indicator,
      servedBy: inOrder(places, [
        ...(alike.get(alikeKey(indicator)) ?? []).flatMap(({ id }) => stated.get(id) ?? []),
        ...searchOwn(indicator),
      ]),
      searchedFor: wordsOf(subjects.get(subjectKey(indicator)), domain),
    })),
    comparisons: input.comparisons.map((comparison) => {
      const target = byId.get(comparison.reference)
      if (!target || (comparison.verdict !== 'not_set' && comparison.verdict !== 'not_applicable')) return comparison
      return { ...comparison, tasks: [...search(target, comparison.plan, findNaming)] }
    }),
  }
}

/** Tasks of a plan, read when they are first searched: where all is known already, none is. */
const openTasks = (read: (plan: string) => PlanTasks): ((plan: string) => PlanTasks) => {
  const tasks = new Map<string, PlanTasks>()
  return (plan) => {
    const before = tasks.get(plan) ?? read(plan)
    tasks.set(plan, before)
    return before
  }
}

/** What is known of an indicator's name and unit, found the first time that it is asked for. */
const once = <T>(known: Map<string, T>, indicator: Indicator, find: () => T): T => {
  const key = subjectKey(indicator)
  const before = known.get(key)
  if (before !== undefined) return before
  const found = find()
  known.set(key, found)
  return found
}

/** Each id once, in the order of the text. */
const inOrder = (places: ReadonlyMap<string, number>, ids: readonly string[]): string[] =>
  [...new Set(ids)].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))

/** The place of every task in the list of its plan, by id. */
const placeTasks = (units: ReadonlyMap<string, readonly Initiative[]>): ReadonlyMap<string, number> =>
  new Map([...units.values()].flatMap((list) => list.map(({ id }, i) => [id, i] as const)))

const alikeKey = ({ id, plan, family }: Indicator): string => (family === null ? `\n${id}` : `${plan}\n${family}`)

/** Indicators of one plan and family together, and each without a family alone. */
const groupAlike = (indicators: readonly Indicator[]): ReadonlyMap<string, readonly Indicator[]> =>
  groupBy(indicators, alikeKey)

/** Tasks whose own words state this target: actions, else the task that holds the words. */
const statedIn = ({ evidence: { start, end } }: Indicator, units: readonly Initiative[]): string[] => {
  const around = units.filter(({ evidence }) => evidence.start < end && start < evidence.end)
  const acts = around.filter(({ kind }) => kind === 'action')
  return (acts.length > 0 ? acts : around).map(({ id }) => id)
}

/** Whether no word is known to stand for another: 学历 and 学位 then only match themselves. */
const isSectorless = (domain: Domain | null): boolean => !domain?.measured

const wordsOf = (subject: Subject | undefined, domain: Domain | null): string[] => {
  if (!subject) return []
  const named = subject.concepts.flatMap((place) => {
    const concept = domain?.thesaurus[place]
    return concept ? [concept.preferred, ...concept.alternative.slice(0, mostNames)] : []
  })
  return [...new Set([subject.exact || subject.phrase, ...named, ...subject.words, ...subject.work])].filter(
    (word) => word.length > 1,
  )
}
