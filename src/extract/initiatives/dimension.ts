import type { Domain } from '../../model/domain.ts'
import { indexWords, type WordIndex } from '../../model/index-words.ts'

/** Titles at the head of an initiative weigh more than the rest of its words; those above an action a little more than its own. */
const titleWeight = { initiative: 3, action: 1.5 }
/** A long cue (密集型产业) tells more than a short one, which stands in much else (培育); in characters, and their weight. */
const cueWeights = [
  { from: 4, weight: 1.5 },
  { from: 3, weight: 1.25 },
]
/** A list of things of so many dimensions (知识产权创造、保护、运用等) tells of none. */
const manyDimensions = 3

interface Cue {
  readonly word: string
  readonly dimension: number
  readonly weight: number
}

/** The cues of all dimensions, the longest first. */
interface CueIndex {
  readonly cues: readonly Cue[]
  readonly index: WordIndex
}

const built = new WeakMap<Domain, CueIndex>()

const cuesOf = (domain: Domain): CueIndex => {
  const known = built.get(domain)
  if (known) return known
  const cues = domain.dimensions
    .flatMap((one, dimension) => one.cues.map((word) => ({ word, dimension, weight: weightOf(word) })))
    .sort((a, b) => b.word.length - a.word.length)
  const made = { cues, index: indexWords(cues.map(({ word }) => word)) }
  built.set(domain, made)
  return made
}

const weightOf = ({ length }: string): number => cueWeights.find(({ from }) => length >= from)?.weight ?? 1

/** The cues that stand in a text, the longest at every place, none inside another. */
const findCues = ({ cues, index }: CueIndex, text: string): Cue[] => {
  const found: Cue[] = []
  for (let at = 0; at < text.length; ) {
    const cue: Cue | undefined = cues[index.firstAt(text, at)]
    if (cue) found.push(cue)
    at += cue?.word.length ?? 1
  }
  return found
}

const clause = /[^，。；：,;:]+/gu

/** The cues of a text without those of lists that go through the dimensions. */
const tellingCues = (index: CueIndex, text: string): Cue[] =>
  (text.match(clause) ?? []).flatMap((words) => {
    const items = words.split('、').map((item) => findCues(index, item))
    // Most clauses are no list.
    if (items.length < manyDimensions) return items.flat()
    const touched = new Set(items.flatMap((item) => item.slice(0, 1).map(({ dimension }) => dimension)))
    return touched.size >= manyDimensions ? [] : items.flat()
  })

/** The words that tell of the dimension of a unit. */
export interface DimensionWords {
  readonly kind: 'initiative' | 'action'
  /** Its own title, or that of the initiative around it. */
  readonly title: string
  readonly text: string
  /** Titles of the sections around, the outermost first, which tell where the unit does not. */
  readonly around: readonly string[]
  /** The dimension of the initiative that an action stands in, which is its own where no word tells another. */
  readonly within?: string
}

/**
 * The dimension of the domain's taxonomy whose cues weigh most in a unit; where none stands there, in the titles around it, the
 * nearest first; where none stands in these either, that of the initiative it is part of; 综合 where that is unknown, or without
 * a domain. Ties go to the dimension that the domain names first.
 */
export const findDimension = (
  domain: Domain | null,
  { kind, title, text, around, within = '综合' }: DimensionWords,
): string => {
  if (!domain || domain.dimensions.length === 0) return '综合'
  const index = cuesOf(domain)
  const scores = domain.dimensions.map(() => 0)
  const add = (cues: readonly Cue[], times: number): boolean => {
    for (const { dimension, weight } of cues) scores[dimension] += weight * times
    return cues.length > 0
  }
  const titled = add(titleCues(index, title), titleWeight[kind])
  const told = add(tellingCues(index, text), 1)
  const found = titled || told || around.toReversed().some((words) => add(tellingCues(index, words), 1))
  if (found) return domain.dimensions[scores.indexOf(Math.max(...scores))].name
  // A list that goes through the dimensions is of none, whatever it stands in.
  return findCues(index, text).length > 0 ? '综合' : within
}

let lastIndex: CueIndex | null = null
let lastTitle = ''
let lastCues: readonly Cue[] = []

/** Asked of all actions under one title, one after the other. */
const titleCues = (index: CueIndex, title: string): readonly Cue[] => {
  if (index !== lastIndex || title !== lastTitle) {
    lastCues = tellingCues(index, title)
    lastIndex = index
    lastTitle = title
  }
  return lastCues
}
