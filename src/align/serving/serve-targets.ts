import { fillers } from '../../lexicon/fillers.ts'
import { countingWords, looseWords, otherWork, plainWords } from '../../lexicon/target-work.ts'
import type { Indicator, Initiative, TargetComparison } from '../../model/analysis.ts'
import type { Domain } from '../../model/domain.ts'
import { groupBy } from '../../model/group-by.ts'
import { type ConceptIndex, indexConcepts } from '../coverage/concepts.ts'
import { standsIn } from '../coverage/features.ts'
import { type Subject, type Subjects, subjectKey } from './read-subject.ts'
import { readTask, type Task } from './read-task.ts'

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

/** A narrower measure serves as well as the one counted; one that is only broader names it among others. */
const serves = 0.7
const wider = 0.25
/** Of a long name this many characters in one run are enough: 文商旅体 of 千亿级文商旅体融合消费新地标. */
const tellingRun = 4
const longName = 6
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

interface PlanTasks {
  readonly tasks: readonly Task[]
  /** The words of all tasks, and the concepts, each once: what none of them has is looked for once and not in each. */
  readonly words: string
  readonly concepts: readonly number[]
}

const gatherTasks = (tasks: readonly Task[]): PlanTasks => {
  const all = tasks.flatMap((task) => (task.pointed ? [task, task.pointed] : [task]))
  return {
    tasks,
    words: all.map(({ folded }) => folded.text).join('\n'),
    concepts: [...new Set(all.flatMap((task) => task.concepts))],
  }
}

/** What of a subject stands in any task of a plan. */
interface Sought extends Pick<Subject, 'phrase' | 'words' | 'loose'> {
  /** Concepts near enough to one of the subject's. */
  readonly kin: ReadonlySet<number>
}

const seek = (subject: Subject, { words, concepts }: PlanTasks, kinOf: KinOf, kinship: number): Sought => ({
  phrase: words.includes(subject.phrase) ? subject.phrase : '',
  words: subject.words.every((word) => words.includes(word)) ? subject.words : [],
  loose: subject.loose,
  kin: new Set(concepts.filter((concept) => kinOf(concept) >= kinship)),
})

type FindTasks = (subject: Subject, plan: PlanTasks, concepts: ConceptIndex) => readonly Task[]

/** Whether no word is known to stand for another: 学历 and 学位 then only match themselves. */
const isSectorless = (domain: Domain | null): boolean => domain === null || domain.detect.length === 0

/** A word in more than so many tasks tells none of them from the rest, nor does one in more than this share of them. */
const MANY = 4
const SHARE = 0.05

/** 户用厕所新建改造 for 农村卫生厕所普及率, 提升学历层次 for 专任教师本科及以上学历比例: where nothing is known of a sector, the rarest word that is shared. */
const findAnyTasks: FindTasks = (subject, plan, concepts) => {
  const found = findTasks(subject, plan, concepts)
  if (found.length > 0) return found
  return subject.loose ? [] : (rarestHolders(subject.words, plan) ?? rarestHolders(pairsOf(subject.phrase), plan) ?? [])
}

/** The fewest tasks that hold one of some words; null where none tells some tasks from the rest. */
const rarestHolders = (words: readonly string[], plan: PlanTasks): readonly Task[] | null => {
  const most = Math.max(MANY, SHARE * plan.tasks.length)
  const holders = words
    .filter((word) => isHan.test(word) && !plain.has(word))
    .map((word) => findHolding(word, plan))
    .filter(({ length }) => length > 0 && length <= most)
  return holders.sort((a, b) => a.length - b.length)[0] ?? null
}

/** 快递 of 建制村快递服务, where words were cut at the wrong place (村快). */
const pairsOf = (phrase: string): string[] =>
  [...phrase].slice(1).flatMap((char, i) => (fillers.has(phrase[i] + char) ? [] : [phrase[i] + char]))

const plain = new Set([...plainWords, ...looseWords, ...countingWords])
const isHan = /^\p{Script=Han}{2,}$/u

/** Tasks that hold a word; where it stands in none of the headings and actions, what is titled above the sentence with it. */
const findHolding = (word: string, { tasks }: PlanTasks): readonly Task[] => {
  const holding = tasks.filter(({ folded }) => standsIn(folded.text, word))
  return holding.length > 0
    ? holding
    : tasks.filter(({ unit }) => unit.kind === 'initiative' && standsIn(unit.text, word))
}

/** The first of these ways that finds any task is taken, from the surest to the widest. */
const findTasks: FindTasks = (subject, plan, concepts) => {
  const { tasks } = plan
  const exact = findExact(subject, tasks)
  if (exact.length > 0) return exact
  const kinOf = closestKin(subject, concepts)
  const sought = seek(subject, plan, kinOf, serves)
  const named = preferPointed(subject, tasks, (task) => names(sought, task))
  const built = named.filter(({ folded }) => folded.text.includes(subject.built))
  if (built.length > 0) return built
  return named.length > 0 ? named : preferPointed(subject, tasks, (task) => comesNear(subject, task, kinOf))
}

/** What is named only in a list of kinds (加强专利、商标、版权、地理标志等行业协会建设) is taken where nothing else is found. */
const preferPointed = ({ kind }: Subject, tasks: readonly Task[], finds: (task: Task) => boolean): readonly Task[] => {
  const pointed = kind ? tasks.filter((task) => finds(task.pointed ?? task)) : []
  return pointed.length > 0 ? pointed : tasks.filter(finds)
}

/** 知识产权师 is looked for as it is written; a loose word, such as 知识产权保护, in headings only. */
const findExact = ({ exact, loose }: Subject, tasks: readonly Task[]): readonly Task[] =>
  exact === '' ? [] : tasks.filter(({ unit, bare }) => (!loose || unit.kind === 'initiative') && bare.includes(exact))

const levelSigns: Readonly<Record<string, RegExp>> = { 国家级: /国家|全国/u, 省级: /省/u, 市级: /市/u, 县级: /[县区]/u }

/** Tasks that name the very thing, at its level, and no part or kind of it. */
const findNaming: FindTasks = (subject, plan, concepts) => {
  const sought = seek(subject, plan, closestKin(subject, concepts), 1)
  const found = subject.exact
    ? findExact(subject, plan.tasks)
    : plan.tasks.filter((task) => task.folded.text.includes(subject.built) && names(sought, task))
  return found.filter(({ bare }) => levelSigns[subject.level]?.test(bare) ?? true)
}

/** How near a concept of a task comes to any of the target's. */
type KinOf = (found: number) => number

/** Many tasks hold the same concepts: each is looked up once for a target. */
const closestKin = ({ concepts: wanted }: Subject, concepts: ConceptIndex): KinOf => {
  const known: (number | undefined)[] = []
  return (found) => {
    const before = known[found]
    if (before !== undefined) return before
    const closest = wanted.reduce((most, concept) => Math.max(most, concepts.kinship(concept, found)), 0)
    known[found] = closest
    return closest
  }
}

const names = ({ phrase, words, loose, kin }: Sought, { unit, folded: { text }, concepts }: Task): boolean => {
  if (loose) return unit.kind === 'initiative' && words.length > 0 && words.every((w) => text.includes(w))
  return (
    (kin.size > 0 && concepts.some((concept) => kin.has(concept))) ||
    (phrase.length > 1 && standsIn(text, phrase)) ||
    (words.length > 1 && words.every((word) => standsIn(text, word)))
  )
}

/**
 * Half of the telling words, a run of the name, the work behind the statistic, all kinds of right that the name touches, or a heading on
 * the wider matter (高价值专利培育工程 for 高价值专利育成中心).
 */
const comesNear = ({ phrase, words, loose, work, facets }: Subject, task: Task, kinOf: KinOf): boolean =>
  (task.unit.kind === 'initiative' && task.concepts.some((concept) => kinOf(concept) >= wider)) ||
  (!loose && words.filter((word) => standsIn(task.folded.text, word)).length >= Math.ceil(words.length / 2)) ||
  (phrase.length >= longName && sharesRun(phrase, task.folded.text)) ||
  work.some((word) => standsIn(task.folded.text, word)) ||
  (facets.length > 0 && !isOtherWork(task.unit, phrase) && facets.every((facet) => task.facets.includes(facet)))

const isOtherWork = ({ title }: Initiative, phrase: string): boolean =>
  otherWork.some((word) => title.includes(word) && !phrase.includes(word))

const sharesRun = (phrase: string, text: string): boolean => {
  for (let i = 0; i + tellingRun <= phrase.length; i++) if (text.includes(phrase.slice(i, i + tellingRun))) return true
  return false
}

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
