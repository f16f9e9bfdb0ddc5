import { DiceCoefficient } from 'natural/lib/natural/distance/index.js'
import type { ConceptIndex } from './concepts.ts'
import { bigramsOf } from './fold-text.ts'
import type { Meeting } from './meet-pairs.ts'
import type { MeasureName, Profile } from './profile.ts'
import type { PassageSide, UnitSide } from './sides.ts'
import type { UnitProfile } from './unit-profile.ts'
import type { Weights } from './weights.ts'

/** Kinds of evidence that a passage carries a unit; each 0 to 1. */
export interface Features {
  /** Share of the unit's concepts and words, by weight, that the passage holds. */
  readonly elements: number
  /** Share of the unit's pairs of characters, by weight, that the passage holds. */
  readonly bigrams: number
  /** Share of the passage's pairs of characters that the unit explains. */
  readonly precision: number
  /** Longest run of characters that both share, 12 or more counting as 1. */
  readonly run: number
  /** Weight of the most telling concept that both name, 1 for one that a single passage names. */
  readonly concept: number
  /** Whether the last concept or word of the unit, the object of its verb, stands in the passage. */
  readonly head: number
  /** Share of the unit's names, in quotation marks or 《》 or as the name of a campaign, that the passage lacks; 0 without names. */
  readonly unnamed: number
  /** Share of what the unit is about (kinds of right, addressees, means) that the passage and the title above it lack. */
  readonly facets: number
}

export const longestRunCounted = 12
/** Two words that share most of their characters may be one thing (分类分级, 分级分类). */
const likeWords = 0.5
const shortestLikeWord = 3
/** The same concept in other words: the thesaurus may call one what a reader would tell apart. */
const otherWording = 0.8

/** A word whose general concept the passage has in other words. */
const generalWording = 0.6
/** A general concept that both name (夜间经济) beside one of the sector's own, which tells more. */
const generalShare = 0.4

/** @param shared weight of the pairs of characters that both sides hold */
export const compareSides = (
  unit: UnitSide,
  passage: PassageSide,
  shared: number,
  meeting: Meeting,
  weights: Weights,
  concepts: ConceptIndex,
): Features => {
  const u = unit.profile
  const p = passage.profile
  let held = 0
  let concept = 0
  let head = 0
  for (let i = 0; i < u.elements.length; i++) {
    const match = matchElement(u, i, meeting, p, concepts)
    if (match === 0) continue
    const weight = match * unit.elementWeights[i]
    held += weight
    if (u.elements[i].concept !== null && weight > concept) concept = weight
    if (i === u.head) head = match
  }
  return {
    elements: ratio(held, unit.elementTotal),
    bigrams: ratio(shared, unit.pairTotal),
    precision: ratio(shared, passage.pairTotal),
    run: Math.min(longestRunCounted, meeting.run) / longestRunCounted,
    concept: ratio(Math.max(concept, generalShare * heaviestGeneral(u, p, weights)), weights.most),
    head,
    unnamed: u.names.length === 0 ? 0 : shareUnnamed(u, p),
    facets: u.facets.length === 0 ? 0 : shareUntouched(u, passage),
  }
}

const shareUnnamed = ({ names }: UnitProfile, passage: Profile): number => {
  let lacking = 0
  for (const name of names) if (!holdsName(name, passage)) lacking++
  return lacking / names.length
}

const shareUntouched = ({ facets }: Profile, { profile, around }: PassageSide): number => {
  let lacking = 0
  for (const facet of facets) if (!profile.facets.includes(facet) && !around.includes(facet)) lacking++
  return lacking / facets.length
}

/** A name stands in a passage as it is, or by a concept that it consists of (《企业知识产权管理规范》 as 贯标). */
const holdsName = (name: MeasureName, passage: Profile): boolean =>
  passage.folded.includes(name.folded) || name.concepts.some((n) => passage.concepts.some((c) => c.concept === n))

/** Pairs of characters of the words of plans, of which there are few thousands. */
const knownPairs = new Map<string, readonly string[]>()

const pairsOf = (word: string): readonly string[] => {
  const known = knownPairs.get(word)
  if (known) return known
  const pairs = bigramsOf(word.toLowerCase())
  knownPairs.set(word, pairs)
  return pairs
}

/** How far a passage holds an element of a unit: 1 for the element itself, less for what is like it, 0 for neither. */
const matchElement = (
  { elements, elementPairs, kept }: UnitProfile,
  place: number,
  { held }: Meeting,
  passage: Profile,
  concepts: ConceptIndex,
): number => {
  const { concept, general, text } = elements[place]
  const pairs = elementPairs[place]
  let many = 0
  for (let i = 0; i < pairs.length; i++) many += held[pairs[i]]
  // Who holds not all of its pairs has not the word, and need not be searched.
  if ((many === pairs.length || !kept[place]) && standsIn(passage.folded, text)) return 1
  let most = general !== null && passage.generalWords.includes(general) ? generalWording : 0
  if (concept !== null) {
    for (const { concept: found } of passage.concepts)
      most = Math.max(most, found === concept ? otherWording : concepts.kinship(concept, found))
  } else if (many > 0 && text.length >= shortestLikeWord) {
    for (const e of passage.elements) most = Math.max(most, likeness(text, e.text))
  }
  return most
}

const heaviestGeneral = (unit: Profile, passage: Profile, weights: Weights): number => {
  let most = 0
  const { generalWords } = unit
  for (let i = 0; i < generalWords.length; i++)
    if (passage.generalWords.includes(generalWords[i])) most = Math.max(most, weights.word(generalWords[i]))
  return most
}

/** Whether a word stands in a text as a word of its own: 管理规范化 holds no 管理规范. */
export const standsIn = (text: string, word: string): boolean => {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (text[at + word.length] !== '化') return true
  return false
}

/** Dice's coefficient over pairs of characters, for words of three characters or more that are of like length. */
const likeness = (a: string, b: string): number => {
  if (Math.abs(a.length - b.length) > 2 || b.length < shortestLikeWord) return 0
  const other = pairsOf(b)
  // Without a pair in common the coefficient is 0, and most have none.
  if (!pairsOf(a).some((pair) => other.includes(pair))) return 0
  const dice = DiceCoefficient(a, b)
  return dice > likeWords ? dice : 0
}

const ratio = (a: number, b: number): number => (b === 0 ? 0 : a / b)
