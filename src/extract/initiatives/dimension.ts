import type { Domain } from '../../model/domain.ts'
import { indexLists, type ListIndex } from '../../model/index-words.ts'

/** Titles of this many characters at the head of a unit weigh more than the rest of its words. */
const titleWeight = 3

const built = new WeakMap<Domain, ListIndex>()

/** The cues of all dimensions. */
const cuesOf = (domain: Domain): ListIndex => {
  const cues = built.get(domain) ?? indexLists(domain.dimensions.map((one) => one.cues))
  built.set(domain, cues)
  return cues
}

/** Adds to the score of each dimension what its cues weigh that stand in a text; a cue does not overlap with itself. */
const addScores = (scores: number[], { words, index, listOf }: ListIndex, text: string, weight: number): void => {
  const ends = new Map<number, number>()
  index.each(text, (cue, at) => {
    if (at < (ends.get(cue) ?? 0)) return
    ends.set(cue, at + words[cue].length)
    scores[listOf[cue]] += weight
  })
}

/**
 * The dimension of the domain's taxonomy whose cues stand most often in a unit, counting its titles three times; 综合 where none
 * stands there, or without a domain. Ties go to the dimension that the domain names first.
 */
export const findDimension = (domain: Domain | null, titles: string, text: string): string => {
  if (!domain || domain.dimensions.length === 0) return '综合'
  const scores = domain.dimensions.map(() => 0)
  addScores(scores, cuesOf(domain), titles, titleWeight)
  addScores(scores, cuesOf(domain), text, 1)
  const most = Math.max(...scores)
  return most === 0 ? '综合' : domain.dimensions[scores.indexOf(most)].name
}
