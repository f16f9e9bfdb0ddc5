import { broaderKinship, type ConceptIndex } from './concepts.ts'
import { compareSides, type Features, longestRunCounted, type Side, standsIn } from './features.ts'
import { type CoverageModel, type NearestRanks, rankOf } from './judge.ts'
import type { Passage } from './passage.ts'
import type { Profile } from './profile.ts'
import type { Weights } from './weights.ts'

export interface ProfiledPassage extends Side {
  readonly passage: Passage
}

export interface RankedPassage {
  readonly passage: Passage
  readonly profile: Profile
  readonly features: Features
  readonly rank: number
}

export interface PassageIndex {
  /** The passages that come nearest to a unit, the nearest first. */
  readonly rank: (unit: Side) => readonly RankedPassage[]
}

/** As many passages are looked at closely; the others share too few words to come into question. */
const closeLook = 16
/** What a concept of the sector, and a general one, that both name counts beside a pair of characters. */
const conceptShare = 3
const generalShare = 2
const kept = 4
/** Passages that share less than this part of what the nearest one shares do not come into question. */
const farBehind = 0.4

/** Finds passages by the words they share, so that the cost grows with what is shared and not with all pairs. */
export const indexPassages = (
  passages: readonly ProfiledPassage[],
  weights: Weights,
  concepts: ConceptIndex,
  model: Pick<CoverageModel, 'rank' | 'loss'>,
): PassageIndex => {
  const byBigram = invert(passages, (p) => p.profile.bigrams)
  const byConcept = invert(passages, (p) => new Set(p.profile.concepts.map((c) => c.id)))
  const byGeneral = invert(passages, (p) => p.profile.general)
  return {
    rank: (unit) => {
      const shared = new Float64Array(passages.length)
      const add = (index: ReadonlyMap<string, readonly number[]>, key: string, weight: number) => {
        for (const i of index.get(key) ?? []) shared[i] += weight
      }
      unit.profile.bigrams.forEach((b, i) => {
        add(byBigram, b, unit.bigramWeights[i])
      })
      const pairs = shared.slice()
      for (const id of new Set(unit.profile.concepts.map((c) => c.id)))
        add(byConcept, id, conceptShare * weights.element(id))
      for (const id of unit.profile.general) add(byGeneral, id, generalShare * weights.element(id))
      const nearest = highest(shared, closeLook)
      return nearest
        .filter((i) => shared[i] >= shared[nearest[0]] * farBehind)
        .map((i) => rankOne(unit, passages[i], pairs[i], weights, concepts, model))
        .sort((a, b) => b.rank - a.rank || a.passage.evidence.start - b.passage.evidence.start)
        .slice(0, kept)
    },
  }
}

/** Indices of the highest values above 0, the highest first, the earlier first among equals. */
const highest = (values: Float64Array, many: number): number[] => {
  const top: number[] = []
  for (let i = 0; i < values.length; i++) {
    if (values[i] === 0 || (top.length === many && values[i] <= values[top[many - 1]])) continue
    let at = top.length
    while (at > 0 && values[top[at - 1]] < values[i]) at--
    top.splice(at, 0, i)
    if (top.length > many) top.pop()
  }
  return top
}

const rankOne = (
  unit: Side,
  p: ProfiledPassage,
  shared: number,
  weights: Weights,
  concepts: ConceptIndex,
  model: Pick<CoverageModel, 'rank' | 'loss'>,
): RankedPassage => {
  const features = compareSides(unit, p, shared, weights, concepts)
  return { passage: p.passage, profile: p.profile, features, rank: rankOf(features, model) }
}

const invert = (
  passages: readonly ProfiledPassage[],
  keys: (p: ProfiledPassage) => Iterable<string>,
): Map<string, number[]> => {
  const index = new Map<string, number[]>()
  passages.forEach((p, i) => {
    for (const key of keys(p)) {
      const places = index.get(key)
      if (places) places.push(i)
      else index.set(key, [i])
    }
  })
  return index
}

/** Ranks of the three nearest passages. */
export const nearestRanks = (ranked: readonly RankedPassage[]): NearestRanks => [
  ranked[0]?.rank ?? 0,
  ranked[1]?.rank ?? 0,
  ranked[2]?.rank ?? 0,
]

/** Fewer characters in a row are found in common words too (能力建设, 服务平台). */
const shortestAnchor = 5

/** Whether a passage shares more with a unit than common words: a concept, or a run of characters. */
export const isAnchored = (unit: Side, { profile, features }: RankedPassage, concepts: ConceptIndex): boolean =>
  features.run * longestRunCounted >= shortestAnchor ||
  unit.profile.elements.some((e) => e.id !== null && !e.aside && sharesConcept(e.id, e.text, profile, concepts))

const sharesConcept = (
  id: string,
  text: string,
  { folded, concepts: found }: Profile,
  concepts: ConceptIndex,
): boolean => standsIn(folded, text) || found.some((c) => concepts.kinship(id, c.id) > broaderKinship)
