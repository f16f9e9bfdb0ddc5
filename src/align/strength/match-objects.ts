import { plainEnds } from '../../lexicon/roles.ts'
import type { Domain } from '../../model/domain.ts'
import type { ConceptIndex } from '../coverage/concepts.ts'
import { foldContent, foldText } from '../coverage/fold-text.ts'
import { distinct, numberPairs, pairCount } from '../coverage/vocabulary.ts'

const brackets = /[（(][^（()）]*[)）]/gu

const likeEnough = 0.5
/** Shares of the unit's object that the other names, and of the other's that the unit names, which need no common end. */
const nearlyAll = 0.75
const nearlyHalf = 0.48
const shortestName = 3

const stripEnds = (text: string): string => {
  const end = plainEnds.find((word) => text.endsWith(word) && text.length > word.length + 1)
  return end ? stripEnds(text.slice(0, -end.length)) : text
}

/** Both hold each pair once. */
const shared = (a: Int32Array, b: Int32Array): number => {
  let both = 0
  for (let i = 0; i < a.length; i++) if (b.includes(a[i])) both++
  return both
}

/** The pairs of characters of an object, each once; every object is read once. */
export const readPairs = (domain: Domain | null): ((object: string) => Int32Array) => {
  const known = new Map<string, Int32Array>()
  return (object) => {
    const read = known.get(object) ?? distinct(numberPairs(foldContent(object, domain)), pairCount())
    known.set(object, read)
    return read
  }
}

/**
 * Whether two acts are on one thing, judged by their objects alone: half of the pairs of characters in common and the
 * same word at the end, or nearly all of the first and half of the second.
 */
export const actOnSame = (
  unit: string,
  other: string,
  domain: Domain | null,
  pairsOf: (object: string) => Int32Array,
): boolean => {
  const a = pairsOf(unit)
  const b = pairsOf(other)
  if (a.length === 0 || b.length === 0) return false
  const both = shared(a, b)
  if (both >= nearlyAll * a.length && both >= nearlyHalf * b.length) return true
  return (2 * both) / (a.length + b.length) >= likeEnough && sameEnd(unit, other, 2, domain)
}

const endOf = (object: string, domain: Domain | null): string =>
  stripEnds(foldText(object.replace(brackets, ''), domain).text)

const sameEnd = (unit: string, other: string, length: number, domain: Domain | null): boolean =>
  endOf(unit, domain).slice(-length) === endOf(other, domain).slice(-length)

/** Whether the other act ends in the very name that the unit is about: 建立|分中心, 设立…攀枝花|分中心. */
export const bearsName = (unit: string, other: string, domain: Domain | null): boolean => {
  const name = endOf(unit, domain)
  return name.length >= shortestName && endOf(other, domain).endsWith(name)
}

/** Of an object this share must be the name of the concept, or it is about more than that. */
const mostlyNamed = 0.6
/** Longer objects say of the concept what part of it is meant, and two of them are seldom the same. */
const longestBare = 6

/** Place of the concept that an object is all about, under any of its names: 工作经费, 财政投入机制. */
const conceptOf = (object: string, domain: Domain | null, concepts: ConceptIndex): number | null => {
  const folded = foldText(object, domain)
  if (folded.text.length > longestBare) return null
  const found = concepts.find(folded).find((c) => c.end - c.start >= mostlyNamed * folded.text.length)
  return found?.concept ?? null
}

/** Whether both objects are nothing but one concept of the thesaurus. */
export const nameOneConcept = (unit: string, other: string, domain: Domain | null, concepts: ConceptIndex): boolean => {
  const wanted = conceptOf(unit, domain, concepts)
  return wanted !== null && wanted === conceptOf(other, domain, concepts)
}
