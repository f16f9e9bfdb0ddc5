import type { Domain } from '../../model/domain.ts'
import { indexWords, type WordIndex } from '../../model/index-words.ts'

/** The words of a domain's facets, and the facet that each belongs to. */
interface FacetWords {
  readonly index: WordIndex
  readonly facetOf: readonly number[]
}

const built = new WeakMap<Domain, FacetWords>()

const facetWords = (domain: Domain): FacetWords => {
  const known = built.get(domain)
  if (known) return known
  const words = {
    index: indexWords(domain.facets.flat()),
    facetOf: domain.facets.flatMap((list, i) => list.map(() => i)),
  }
  built.set(domain, words)
  return words
}

/** Indices of the domain's facets that a text touches, ascending. */
export const facetsOf = (text: string, domain: Domain | null): number[] => {
  if (!domain || domain.facets.length === 0) return []
  const { index, facetOf } = facetWords(domain)
  const touched = new Set<number>()
  index.each(text, (word) => touched.add(facetOf[word]))
  return [...touched].sort((a, b) => a - b)
}
