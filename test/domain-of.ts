import type { Domain } from '../src/model/domain.ts'

/** A small domain of intellectual property, with what a test asks of it. */
export const domainOf = (more: Partial<Domain>): Domain => ({
  id: 'd',
  name: '知识产权',
  detect: ['知识产权'],
  measured: true,
  topics: ['知识产权'],
  words: [],
  dimensions: [],
  indicatorSynonyms: [],
  facets: [],
  thesaurus: [],
  ...more,
})
