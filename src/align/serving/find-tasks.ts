import { fillers } from '../../lexicon/fillers.ts'
import { countingWords, looseWords, otherWork, plainWords } from '../../lexicon/target-work.ts'
import type { Initiative } from '../../model/analysis.ts'
import type { ConceptIndex } from '../coverage/concepts.ts'
import { standsIn } from '../coverage/features.ts'
import { bigramsOf } from '../coverage/fold-text.ts'
import type { Subject } from './read-subject.ts'
import type { Task } from './read-task.ts'

/** A narrower measure serves as well as the one counted; one that is only broader names it among others. */
const serves = 0.7
const wider = 0.25
/** Of a long name this many characters in one run are enough: 文商旅体 of 千亿级文商旅体融合消费新地标. */
const tellingRun = 4
const longName = 6

/** The tasks of a plan, as they are searched. */
export interface PlanTasks {
  readonly tasks: readonly Task[]
  /** The words of all tasks, and the concepts, each once: what none of them has is looked for once and not in each. */
  readonly words: string
  readonly concepts: readonly number[]
}

export const gatherTasks = (tasks: readonly Task[]): PlanTasks => {
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

/** Tasks of a plan that serve what is counted, in the order of the text. */
export type FindTasks = (subject: Subject, plan: PlanTasks, concepts: ConceptIndex) => readonly Task[]

/** A word in more than so many tasks tells none of them from the rest, nor does one in more than this share of them. */
const MANY = 4
const SHARE = 0.05

/** 户用厕所新建改造 for 农村卫生厕所普及率, 提升学历层次 for 专任教师本科及以上学历比例: where nothing is known of a sector, the rarest word that is shared. */
export const findAnyTasks: FindTasks = (subject, plan, concepts) => {
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
const pairsOf = (phrase: string): string[] => bigramsOf(phrase).filter((pair) => !fillers.has(pair))

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
export const findTasks: FindTasks = (subject, plan, concepts) => {
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
export const findNaming: FindTasks = (subject, plan, concepts) => {
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
