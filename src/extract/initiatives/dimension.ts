import type { Domain } from '../../model/domain.ts'
import { indexLists, type ListIndex } from '../../model/index-words.ts'

/** Titles at the head of an initiative weigh more than the rest of its words; those above an action a little more than its own. */
const titleWeight = { initiative: 3, action: 1.5 }
/** A long cue (密集型产业) tells more than a short one, which stands in much else (培育); in characters, and their weight. */
const cueWeights = [
  { from: 4, weight: 1.5 },
  { from: 3, weight: 1.25 },
]
/** A list of things of so many dimensions (知识产权创造、保护、运用等) tells of none. */
const manyDimensions = 3

const built = new WeakMap<Domain, ListIndex>()

/** The cues of all dimensions. */
const cuesOf = (domain: Domain): ListIndex => {
  const cues = built.get(domain) ?? indexLists(domain.dimensions.map((one) => one.cues))
  built.set(domain, cues)
  return cues
}

interface Cue {
  readonly dimension: number
  readonly weight: number
}

/** The cues that stand in a text, the longest at every place, none inside another. */
const findCues = ({ words, index, listOf }: ListIndex, text: string): Cue[] => {
  const longest = new Map<number, number>()
  index.each(text, (cue, at) => {
    const before = longest.get(at)
    if (before === undefined || words[cue].length > words[before].length) longest.set(at, cue)
  })
  let end = 0
  return [...longest].flatMap(([at, cue]) => {
    const { length } = words[cue]
    if (at < end) return []
    end = at + length
    return [{ dimension: listOf[cue], weight: cueWeights.find(({ from }) => length >= from)?.weight ?? 1 }]
  })
}

const clause = /[^，。；：,;:]+/gu

/** The cues of a text without those of lists that go through the dimensions. */
const tellingCues = (cues: ListIndex, text: string): Cue[] =>
  [...text.matchAll(clause)].flatMap(([words]) => {
    const items = words.split('、').map((item) => findCues(cues, item))
    const touched = new Set(items.flatMap((item) => item.slice(0, 1).map(({ dimension }) => dimension)))
    return items.length >= manyDimensions && touched.size >= manyDimensions ? [] : items.flat()
  })

/** The words that tell of the dimension of a unit. */
export interface DimensionWords {
  readonly kind: 'initiative' | 'action'
  /** Its own title, or that of the initiative around it. */
  readonly title: string
  readonly text: string
  /** Titles of the sections around, the outermost first, which tell where the unit does not. */
  readonly around: readonly string[]
}

/**
 * The dimension of the domain's taxonomy whose cues weigh most in a unit; where none stands there, in the titles around it, the
 * nearest first; 综合 where none stands in these either, or without a domain. Ties go to the dimension that the domain names first.
 */
export const findDimension = (domain: Domain | null, { kind, title, text, around }: DimensionWords): string => {
  if (!domain || domain.dimensions.length === 0) return '综合'
  const index = cuesOf(domain)
  const weighed = tellingCues(index, title).map((cue) => ({ ...cue, weight: cue.weight * titleWeight[kind] }))
  const own = [...weighed, ...tellingCues(index, text)]
  const cues = [own, ...around.toReversed().map((words) => tellingCues(index, words))].find((all) => all.length > 0)
  if (!cues) return '综合'
  const scores = domain.dimensions.map((_, i) => sum(cues.filter(({ dimension }) => dimension === i)))
  return domain.dimensions[scores.indexOf(Math.max(...scores))].name
}

const sum = (cues: readonly Cue[]): number => cues.reduce((all, { weight }) => all + weight, 0)
