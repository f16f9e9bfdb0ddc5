import type { Domain } from '../../model/domain.ts'
import { indexLists, type ListIndex } from '../../model/index-words.ts'

const built = new WeakMap<Domain, ListIndex>()

const facetWords = (domain: Domain): ListIndex => {
  const words = built.get(domain) ?? indexLists(domain.facets)
  built.set(domain, words)
  return words
}

/** Indices of the domain's facets that a text touches, ascending. */
export const facetsOf = (text: string, domain: Domain | null): number[] => {
  if (!domain || domain.facets.length === 0) return []
  const { index, listOf } = facetWords(domain)
  const touched = new Set<number>()
  index.each(text, (word) => touched.add(listOf[word]))
  return [...touched].sort((a, b) => a - b)
}
