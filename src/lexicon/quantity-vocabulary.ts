import { byCodePoint } from '../model/text.ts'
import { countingTails, falseTails, quantityEndings } from './quantity-words.ts'

type Groups = readonly (readonly string[])[]

interface ReadyGroup {
  readonly clean: string
  /** The longest first. */
  readonly others: readonly string[]
}

/** Groups made ready: every name of every plan is read with the same ones. */
const readyGroups = new WeakMap<readonly string[], ReadyGroup>()

const readyGroup = (group: readonly string[]): ReadyGroup => {
  const known = readyGroups.get(group)
  if (known) return known
  const [clean, ...others] = group.map((word) => word.normalize('NFKC'))
  const ready = { clean, others: others.sort((a, b) => b.length - a.length || byCodePoint(a, b)) }
  readyGroups.set(group, ready)
  return ready
}

/** Puts the preferred expression of each group in place of the others, the longest first, wherever they stand. */
export const preferTerms = (text: string, groups: Groups): string => {
  let result = text
  for (const group of groups) {
    const { clean, others } = readyGroup(group)
    for (const other of others) {
      // An alternative that lies inside its preferred term must not be put in twice.
      const inside = clean.includes(other) && result.includes(clean)
      if (result.includes(other) && !inside) result = result.replace(other, clean)
    }
  }
  return result
}

/** A name without 数量, 总数 and the like at its end, which only say that something is counted. */
export const withoutTail = (text: string): string => {
  for (const tail of countingTails) {
    const rest = text.slice(0, -tail.length)
    if (text.endsWith(tail) && rest.length >= 2 && !falseTails.some((word) => text.endsWith(word))) return rest
  }
  return text
}

/** What names are read with: synonyms of a domain made ready, and words that any name of the corpus could carry. */
export interface Vocabulary {
  /** Ends of names, each with the preferred one, the longest first. */
  readonly endings: readonly (readonly [string, string])[]
  /** Groups whose members may stand anywhere in a name. */
  readonly anywhere: Groups
  readonly topics: readonly string[]
}

const endingsOf = (groups: Groups): [string, string][] =>
  groups.flatMap(([preferred, ...others]) => {
    const clean = withoutTail(preferred.normalize('NFKC'))
    return [preferred, ...others].flatMap((word): [string, string][] => {
      const ending = withoutTail(word.normalize('NFKC'))
      return word.length >= 3 && ending.length >= 2 ? [[ending, clean]] : []
    })
  })

/** True for expressions that name a thing and no count of it, which may stand anywhere: 市场主体, 经营主体. */
const namesThings = (group: readonly string[]): boolean =>
  group.every((word) => word.length >= 3 && withoutTail(word) === word && !/[率度]$/u.test(word))

/** By the synonyms: every plan of a large run is read with those of one domain. */
const readyVocabularies = new WeakMap<Groups, Pick<Vocabulary, 'endings' | 'anywhere'>>()

const readySynonyms = (synonyms: Groups): Pick<Vocabulary, 'endings' | 'anywhere'> => {
  const known = readyVocabularies.get(synonyms)
  if (known) return known
  const ready = {
    endings: endingsOf([...quantityEndings, ...synonyms]).sort((a, b) => b[0].length - a[0].length),
    anywhere: synonyms.filter(namesThings),
  }
  readyVocabularies.set(synonyms, ready)
  return ready
}

/**
 * Makes the synonyms of a domain (groups of expressions, the preferred one first) ready for reading names; `topics` are
 * set aside wherever they stand in a name (知识产权).
 */
export const readyVocabulary = (synonyms: Groups, topics: readonly string[] = []): Vocabulary => ({
  ...readySynonyms(synonyms),
  topics,
})

/** Puts the preferred expression in place of the longest one that the text ends with, with or without 数量 behind it. */
const preferEnding = (text: string, { endings }: Vocabulary): string => {
  const plain = withoutTail(text)
  const found = endings.find((pair) => plain.endsWith(pair[0]))
  return found ? plain.slice(0, plain.length - found[0].length) + found[1] : text
}

/** A name in the preferred expressions of a vocabulary. */
export const applySynonyms = (text: string, vocabulary: Vocabulary): string =>
  preferTerms(preferEnding(text, vocabulary), vocabulary.anywhere)

/** What is counted, without words that any name of the corpus could carry. */
export const withoutTopics = (core: string, topics: readonly string[]): string => {
  let rest = core
  for (const topic of topics) if (rest.length > topic.length + 1) rest = rest.replaceAll(topic, '') || rest
  return rest
}
