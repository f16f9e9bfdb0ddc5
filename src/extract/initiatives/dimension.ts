import type { Domain } from '../../model/domain.ts'
import { indexWords, type WordIndex } from '../../model/word-index.ts'

/** Titles of this many characters at the head of a unit weigh more than the rest of its words. */
const titleWeight = 3

interface Cues {
  readonly words: readonly string[]
  readonly index: WordIndex
  /** By the index of a word: its dimension. */
  readonly owners: readonly number[]
}

/** Cues already indexed, by domain: every unit of every plan is searched for them. */
const indexed = new WeakMap<Domain, Cues>()

const cuesOf = (domain: Domain): Cues => {
  const known = indexed.get(domain)
  if (known) return known
  const owners = domain.dimensions.flatMap(({ cues }, i) => cues.map(() => i))
  const words = domain.dimensions.flatMap(({ cues }) => cues)
  const cues = { words, index: indexWords(words), owners }
  indexed.set(domain, cues)
  return cues
}

/** Adds up what the cues in a text weigh for each dimension; a cue counts once where it overlaps itself. */
const addScores = (scores: number[], text: string, weight: number, { words, index, owners }: Cues): void => {
  const ends = new Map<number, number>()
  index.each(text, (word, at) => {
    if (at < (ends.get(word) ?? 0)) return
    ends.set(word, at + words[word].length)
    scores[owners[word]] += weight
  })
}

/**
 * The dimension of the domain's taxonomy whose cues stand most often in a unit, counting its titles three times; 综合 where none
 * stands there, or without a domain. Ties go to the dimension that the domain names first.
 */
export const findDimension = (domain: Domain | null, titles: string, text: string): string => {
  if (!domain || domain.dimensions.length === 0) return '综合'
  const cues = cuesOf(domain)
  const scores = domain.dimensions.map(() => 0)
  addScores(scores, titles, titleWeight, cues)
  addScores(scores, text, 1, cues)
  const best = scores.indexOf(Math.max(...scores))
  return scores[best] > 0 ? domain.dimensions[best].name : '综合'
}
