import type { Domain } from '../../model/domain.ts'
import type { Segmenter } from '../../model/token.ts'
import type { ConceptIndex, FoundConcept } from './concepts.ts'
import { bigramsOf, foldContent, foldText } from './fold-text.ts'

/** A word or concept that a text consists of. `id` is set where the thesaurus knows it. */
export interface Element {
  readonly text: string
  readonly id: string | null
  /** A word of every plan, which counts for little. */
  readonly filler: boolean
}

/** What is compared of a text. */
export interface Profile {
  readonly folded: string
  readonly content: string
  readonly concepts: readonly FoundConcept[]
  readonly elements: readonly Element[]
  readonly bigrams: readonly string[]
}

export interface Profiler {
  readonly profile: (text: string) => Profile
}

/**
 * Makes profiles: the concepts of the thesaurus first, then the words between them, without single characters. Verbs of
 * commitment and boilerplate are marked as fillers.
 */
export const createProfiler = (domain: Domain | null, concepts: ConceptIndex, segmenter: Segmenter, fillers: ReadonlySet<string>): Profiler => ({
  profile: (text) => {
    const folded = foldText(text, domain)
    const found = concepts.find(folded)
    const content = foldContent(text, domain)
    return { folded: folded.text, content, concepts: found, elements: listElements(folded.text, found, segmenter, fillers), bigrams: bigramsOf(content) }
  },
})

const listElements = (folded: string, found: readonly FoundConcept[], segmenter: Segmenter, fillers: ReadonlySet<string>): Element[] => {
  const elements: Element[] = []
  let at = 0
  const addWords = (end: number) => {
    for (const { text } of segmenter.cut(folded.slice(at, end))) if (text.length > 1) elements.push({ text, id: null, filler: fillers.has(text) })
  }
  for (const concept of found) {
    addWords(concept.start)
    elements.push({ text: folded.slice(concept.start, concept.end), id: concept.id, filler: false })
    at = concept.end
  }
  addWords(folded.length)
  return elements
}
