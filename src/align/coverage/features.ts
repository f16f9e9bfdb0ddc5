import { DiceCoefficient } from 'natural/lib/natural/distance/index.js'
import type { ConceptIndex } from './concepts.ts'
import { bigramsOf, longestCommonRun } from './fold-text.ts'
import type { Passage } from './passage.ts'
import type { Profile } from './profile.ts'
import { elementKey, type Weights } from './weights.ts'

/** Kinds of evidence that a passage carries a unit; each 0 to 1. */
export interface Features {
  /** Share of the unit's concepts and words, by weight, that the passage holds. */
  readonly elements: number
  /** Share of the unit's pairs of characters, by weight, that the passage holds or says in other words of the thesaurus. */
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
/** A filler word beside a telling one. */
const fillerWeight = 0.2
/** A word of a circumstance or a purpose beside one of the act itself. */
const asideWeight = 0.35
/** Two words that share most of their characters may be one thing (分类分级, 分级分类). */
const likeWords = 0.5
const shortestLikeWord = 3
/** The same concept in other words: the thesaurus may call one what a reader would tell apart. */
const otherWording = 0.8

/** A word whose general concept the passage has in other words. */
const generalWording = 0.6
/** A general concept that both name (夜间经济) beside one of the sector's own, which tells more. */
const generalShare = 0.4

/** One side of a comparison, with the weights that every comparison of it needs. */
export interface Side {
  readonly profile: Profile
  readonly strength: Passage['strength']
  /** Facets of the title above the words. */
  readonly around: readonly number[]
  /** Weights of the profile's elements, in their order. */
  readonly elementWeights: readonly number[]
  /** Weights of the profile's pairs of characters, in their order, and all of them together. */
  readonly bigramWeights: Float64Array
  readonly bigramTotal: number
}

export const weighSide = (side: Pick<Side, 'profile' | 'strength' | 'around'>, weights: Weights): Side => {
  const { bigrams } = side.profile
  const bigramWeights = new Float64Array(bigrams.length)
  let bigramTotal = 0
  for (let i = 0; i < bigrams.length; i++) bigramTotal += bigramWeights[i] = weights.bigram(bigrams[i])
  const weightOf = (e: Profile['elements'][number]): number =>
    weights.element(elementKey(e)) * (e.filler ? fillerWeight : e.aside ? asideWeight : 1)
  return { ...side, elementWeights: side.profile.elements.map(weightOf), bigramWeights, bigramTotal }
}

/** @param shared weight of the pairs of characters that both sides hold */
export const compareSides = (
  unit: Side,
  passage: Side,
  shared: number,
  weights: Weights,
  concepts: ConceptIndex,
): Features => {
  const u = unit.profile
  const p = passage.profile
  const { elementWeights } = unit
  const matched = u.elements.map((e) => matchElement(e, p, concepts))
  const last = u.elements.findLastIndex((e) => !e.filler && !e.aside)
  let held = 0
  let all = 0
  let concept = 0
  for (let i = 0; i < matched.length; i++) {
    const weight = matched[i] * elementWeights[i]
    held += weight
    all += elementWeights[i]
    if (u.elements[i].id !== null) concept = Math.max(concept, weight)
  }
  return {
    elements: ratio(held, all),
    bigrams: ratio(shared + namedWeight(unit, p, matched), unit.bigramTotal),
    precision: ratio(shared, passage.bigramTotal),
    run: Math.min(longestRunCounted, longestCommonRun(u.content, p.content)) / longestRunCounted,
    concept: ratio(Math.max(concept, generalShare * heaviestGeneral(u, p, weights)), weights.most),
    head: last < 0 ? 0 : matched[last],
    unnamed: ratio(u.names.filter((n) => !holdsName(n, p, concepts)).length, u.names.length),
    facets: ratio(u.facets.filter((f) => !p.facets.includes(f) && !passage.around.includes(f)).length, u.facets.length),
  }
}

/** Weight of the unit's pairs of characters in concepts that the passage names, where it has not the pairs themselves. */
const namedWeight = ({ profile, bigramWeights }: Side, passage: Profile, matched: readonly number[]): number => {
  const isNamed = (i: number): boolean => profile.elements[i].id !== null && matched[i] === 1
  if (!matched.some((_, i) => isNamed(i))) return 0
  const named = profile.elements.flatMap((e, i) => (isNamed(i) ? [pairsOf(e.text)] : []))
  let sum = 0
  for (let i = 0; i < bigramWeights.length; i++) {
    const pair = profile.bigrams[i]
    if (!passage.bigramSet.has(pair) && named.some((pairs) => pairs.includes(pair))) sum += bigramWeights[i]
  }
  return sum
}

/** A name stands in a passage as it is, or by a concept that it consists of (《企业知识产权管理规范》 as 贯标). */
const holdsName = (name: Profile['names'][number], passage: Profile, concepts: ConceptIndex): boolean =>
  passage.folded.includes(name.folded) ||
  name.concepts.some((n) => passage.concepts.some((c) => concepts.kinship(n, c.id) === 1))

/** Pairs of characters of the words of plans, of which there are few thousands. */
const knownPairs = new Map<string, readonly string[]>()

const pairsOf = (word: string): readonly string[] => {
  const known = knownPairs.get(word)
  if (known) return known
  const pairs = bigramsOf(word)
  knownPairs.set(word, pairs)
  return pairs
}

const matchElement = (element: Profile['elements'][number], passage: Profile, concepts: ConceptIndex): number => {
  const { id, text } = element
  if (standsIn(passage.folded, text)) return 1
  let most = element.general !== null && passage.general.has(element.general) ? generalWording : 0
  if (id !== null) {
    for (const c of passage.concepts)
      most = Math.max(most, concepts.kinship(id, c.id) * (c.id === id ? otherWording : 1))
  } else if (text.length >= shortestLikeWord && pairsOf(text).some((b) => passage.bigramSet.has(b))) {
    for (const e of passage.elements) most = Math.max(most, likeness(text, e.text))
  }
  return most
}

const heaviestGeneral = (unit: Profile, passage: Profile, weights: Weights): number => {
  let most = 0
  for (const id of unit.general) if (passage.general.has(id)) most = Math.max(most, weights.element(id))
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
  const other = pairsOf(b.toLowerCase())
  // Without a pair in common the coefficient is 0, and most have none.
  if (!pairsOf(a.toLowerCase()).some((pair) => other.includes(pair))) return 0
  const dice = DiceCoefficient(a, b)
  return dice > likeWords ? dice : 0
}

const ratio = (a: number, b: number): number => (b === 0 ? 0 : a / b)
