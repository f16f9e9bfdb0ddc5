import type { Domain } from '../../model/domain.ts'
import type { Segmenter } from '../../model/token.ts'
import { type ConceptIndex, type FoundConcept, indexGeneral } from './concepts.ts'
import { facetsOf } from './facets.ts'
import { contentOf, foldText } from './fold-text.ts'
import { distinct, numberPairs, numberWord, pairCount, wordCount } from './vocabulary.ts'

/** A word or concept that a text consists of. */
export interface Element {
  readonly text: string
  /** Its place in the thesaurus; null for a word that is no concept. */
  readonly concept: number | null
  /** Number of its concept, or else of its text, by which it is weighed. */
  readonly number: number
  /** Number of the general concept that a word is a part of; null for a concept of the sector. */
  readonly general: number | null
  /** A word of every plan, which counts for little. */
  readonly filler: boolean
  /** A word of the circumstances or purposes, which counts for less than one of the act itself. */
  readonly aside: boolean
}

/** What is compared of a text. */
export interface Profile {
  readonly folded: string
  readonly content: string
  readonly concepts: readonly FoundConcept[]
  readonly elements: readonly Element[]
  /** Numbers of the pairs of neighbouring characters of the content, in its order. */
  readonly run: Int32Array
  /** The same, each once. */
  readonly pairs: Int32Array
  /** Numbers of the elements and of the general concepts, each once. */
  readonly words: Int32Array
  /** Numbers of the concepts of the sector and of the general ones, each once. */
  readonly conceptWords: Int32Array
  readonly generalWords: Int32Array
  /** Indices of the domain's facets that the text touches. */
  readonly facets: readonly number[]
}

/** A name that only one measure bears, folded, with the concepts that make up the whole of it. */
export interface MeasureName {
  readonly folded: string
  readonly concepts: readonly number[]
}

/** What stands in quotation marks or 《》, and a title that is nothing but the name of a campaign. */
const quotedName = /《([^《》]+)》|“([^“”]{2,12})”/gu
const campaign = /^[\p{Script=Han}]{2,8}(?:行动|工程|计划)$/u

export interface Profiler {
  readonly profile: (text: string) => Profile
  /** The names in a text, which are asked for of units alone. */
  readonly names: (text: string) => readonly MeasureName[]
  /** What was read so far. */
  readonly known: ReadonlyMap<string, Profile>
}

/**
 * Makes profiles: the concepts of the thesaurus first, then the words between them, without single characters. Verbs of
 * commitment and boilerplate are marked as fillers. General concepts are told beside the words and take no place among them:
 * they only ever add to what two texts share. One text is a unit here and a passage there: each is read once.
 *
 * @param before profiles that another profiler of the same domain and segmenter has read
 */
export const createProfiler = (
  domain: Domain | null,
  concepts: ConceptIndex,
  segmenter: Segmenter,
  fillers: ReadonlySet<string>,
  before: Pick<ReadonlyMap<string, Profile>, 'get'> = new Map(),
): Profiler => {
  const known = new Map<string, Profile>()
  const general = indexGeneral(domain)
  const fillerNumbers = new Set([...fillers].map(numberWord))
  const read = (text: string): Profile => {
    const folded = foldText(text, domain)
    const found = concepts.find(folded)
    const around = general.find(folded)
    const content = contentOf(folded)
    const elements = listElements(folded.text, found, around, segmenter, fillerNumbers)
    const run = numberPairs(content)
    const generalWords = numbersOf(around)
    return {
      folded: folded.text,
      content,
      concepts: found,
      elements,
      run,
      pairs: distinct(run, pairCount()),
      words: distinct(joinNumbers(elements, generalWords), wordCount()),
      conceptWords: numbersOf(found),
      generalWords,
      facets: facetsOf(folded.text, domain),
    }
  }
  return {
    known,
    names: (text) => listNames(text).map((name) => foldName(name, domain, concepts)),
    profile: (text) => {
      const found = before.get(text) ?? known.get(text)
      if (found) return found
      const profile = read(text)
      known.set(text, profile)
      return profile
    },
  }
}

const numbersOf = (found: readonly FoundConcept[]): Int32Array => {
  const numbers = new Int32Array(found.length)
  for (let i = 0; i < found.length; i++) numbers[i] = found[i].number
  return found.length < 2 ? numbers : distinct(numbers, wordCount())
}

const joinNumbers = (elements: readonly Element[], more: Int32Array): Int32Array => {
  const numbers = new Int32Array(elements.length + more.length)
  for (let i = 0; i < elements.length; i++) numbers[i] = elements[i].number
  numbers.set(more, elements.length)
  return numbers
}

const listElements = (
  folded: string,
  found: readonly FoundConcept[],
  general: readonly FoundConcept[],
  segmenter: Segmenter,
  fillers: ReadonlySet<number>,
): Element[] => {
  const elements: Element[] = []
  let at = 0
  const addWords = (until: number) => {
    let start = at
    for (const { text } of segmenter.cut(folded.slice(at, until))) {
      const end = start + text.length
      if (text.length > 1) {
        const number = numberWord(text)
        const filler = fillers.has(number)
        elements.push({ text, concept: null, number, general: partOf(general, start, end), filler, aside: false })
      }
      start = end
    }
  }
  for (const { concept, number, start, end } of found) {
    addWords(start)
    elements.push({ text: folded.slice(start, end), concept, number, general: null, filler: false, aside: false })
    at = end
  }
  addWords(folded.length)
  return elements
}

/** Number of the concept that a range of a text touches. */
const partOf = (found: readonly FoundConcept[], start: number, end: number): number | null => {
  for (const c of found) if (c.start < end && start < c.end) return c.number
  return null
}

/** “10+3”现代农业: a count of a plan's own, which another plan counts otherwise. */
const figure = /^[^\p{Script=Han}]*\d[^\p{Script=Han}]*$/u

const listNames = (text: string): string[] =>
  campaign.test(text) ? [text] : [...text.matchAll(quotedName)].map((m) => m[1] ?? m[2]).filter((n) => !figure.test(n))

const foldName = (name: string, domain: Domain | null, concepts: ConceptIndex): MeasureName => {
  const folded = foldText(name, domain)
  const whole = concepts.find(folded).filter((c) => c.end - c.start >= folded.text.length - 2)
  return { folded: folded.text, concepts: whole.map((c) => c.concept) }
}
