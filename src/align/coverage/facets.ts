import type { Domain } from '../../model/domain.ts'
import { indexWords, type WordIndex } from '../../model/word-index.ts'

interface FacetWords {
  readonly index: WordIndex
  /** By the index of a word: its facet. */
  readonly owners: readonly number[]
}

/** Words already indexed, by domain: every passage and task of every plan is searched for them. */
const indexed = new WeakMap<Domain, FacetWords>()

const wordsOf = (domain: Domain): FacetWords => {
  const known = indexed.get(domain)
  if (known) return known
  const facets = domain.facets ?? []
  const words = { index: indexWords(facets.flat()), owners: facets.flatMap((list, i) => list.map(() => i)) }
  indexed.set(domain, words)
  return words
}

/** Indices of the domain's facets that a text touches, in their order. */
export const facetsOf = (text: string, domain: Domain | null): number[] => {
  if (!domain?.facets || domain.facets.length === 0) return []
  const { index, owners } = wordsOf(domain)
  const touched = new Set<number>()
  index.each(text, (word) => touched.add(owners[word]))
  return [...touched].sort((a, b) => a - b)
}
