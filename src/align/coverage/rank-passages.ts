import { broaderKinship, type ConceptIndex } from './concepts.ts'
import { compareSides, type Features, longestRunCounted, standsIn } from './features.ts'
import { type AddWhere, indexNumbers } from './index-numbers.ts'
import { type CoverageModel, type NearestRanks, rankOf } from './judge.ts'
import { meetPairs } from './meet-pairs.ts'
import type { Passage } from './passage.ts'
import type { Profile } from './profile.ts'
import { compareSections, type Section } from './sections.ts'
import type { PassageSide, UnitSide } from './sides.ts'
import { pairCount, wordCount } from './vocabulary.ts'
import type { Weights } from './weights.ts'

export interface RankedPassage {
  readonly passage: Passage
  /** Of the passage among those of its index. */
  readonly place: number
  readonly profile: Profile
  readonly features: Features
  readonly rank: number
}

export interface PassageIndex {
  /** The passages that come nearest to a unit, the nearest first; what other units make of them is not asked. */
  readonly rank: (unit: UnitSide) => readonly RankedPassage[]
}

/** As many passages are looked at closely; the others share too few words to come into question. */
const closeLook = 16
/** What a concept of the sector, and a general one, that both name counts beside a pair of characters. */
const conceptShare = 3
const generalShare = 2
/** Passages that share less than this part of what the nearest one shares do not come into question. */
const farBehind = 0.4

/**
 * What a heading counts beside a measure in the same words: it names the subject of all that stands under it, and being short shares
 * most of its words with whatever is on that subject. From 0.8 down to 0.6 plans left out agree alike.
 */
const titleShare = 0.8

/** What a section on the very same subject adds to the rank of its passages, as a multiple of it. */
const sectionShare = 4
/** Cosine from which sections are on one subject: two editions of one plan are no better proof than that. */
const alikeEnough = 0.55

/** Finds passages by the words they share, so that the cost grows with what is shared and not with all pairs. */
export const indexPassages = (
  passages: readonly PassageSide[],
  weights: Weights,
  concepts: ConceptIndex,
  model: Pick<CoverageModel, 'rank' | 'loss'>,
): PassageIndex => {
  const byPair = indexNumbers(
    passages.map((p) => p.profile.pairs),
    pairCount(),
  )
  const byConcept = indexNumbers(
    passages.map((p) => p.profile.conceptWords),
    wordCount(),
  )
  const byGeneral = indexNumbers(
    passages.map((p) => p.profile.generalWords),
    wordCount(),
  )
  // Of all units, one after the other.
  const pairs = new Float64Array(passages.length)
  const shared = new Float64Array(passages.length)
  const aroundBoth = holdSections()
  const addWords = (words: Int32Array, where: AddWhere, share: number): void => {
    for (let i = 0; i < words.length; i++) where(words[i], shared, share * weights.word(words[i]))
  }
  return {
    rank: (unit) => {
      const { profile, pairWeights } = unit
      pairs.fill(0)
      for (let i = 0; i < pairWeights.length; i++) byPair(profile.pairs[i], pairs, pairWeights[i])
      shared.set(pairs)
      addWords(profile.conceptWords, byConcept, conceptShare)
      addWords(profile.generalWords, byGeneral, generalShare)
      const nearest = highest(shared, closeLook)
      const least = nearest.length > 0 ? shared[nearest[0]] * farBehind : 0
      const meet = meetPairs(profile)
      const ranked: RankedPassage[] = []
      for (const i of nearest) {
        if (shared[i] < least) break
        const p = passages[i]
        const features = compareSides(unit, p, pairs[i], meet(p.profile), weights, concepts)
        ranked.push({
          passage: p.passage,
          place: i,
          profile: p.profile,
          features,
          rank:
            rankOf(features, model) *
            aroundBoth(unit.section, p.section) *
            (p.passage.kind === 'title' ? titleShare : 1),
        })
      }
      return ranked.sort(byRank)
    },
  }
}

/** How much more a passage speaks for a unit where the sections of both are alike; the units of a section come together. */
const holdSections = (): ((own: Section | null, section: Section) => number) => {
  let last: Section | null = null
  const factors = new Map<Section, number>()
  return (own, section) => {
    if (own === null) return 1
    if (own !== last) factors.clear()
    last = own
    const known = factors.get(section)
    if (known !== undefined) return known
    const factor = 1 + sectionShare * Math.min(alikeEnough, compareSections(own, section))
    factors.set(section, factor)
    return factor
  }
}

/** Indices of the highest values above 0, the highest first, the earlier first among equals. */
const highest = (values: Float64Array, many: number): number[] => {
  const top: number[] = []
  let least = 0
  for (let i = 0; i < values.length; i++) {
    const value = values[i]
    if (value <= least) continue
    let at = top.length < many ? top.length : many - 1
    for (; at > 0 && values[top[at - 1]] < value; at--) top[at] = top[at - 1]
    top[at] = i
    if (top.length === many) least = values[top[many - 1]]
  }
  return top
}

/** The nearest first, the earlier first among equals. */
const byRank = (a: RankedPassage, b: RankedPassage): number =>
  b.rank - a.rank || a.passage.evidence.start - b.passage.evidence.start

/** Ranks of the three nearest passages. */
export const nearestRanks = (ranked: readonly RankedPassage[]): NearestRanks => [
  ranked[0]?.rank ?? 0,
  ranked[1]?.rank ?? 0,
  ranked[2]?.rank ?? 0,
]

/** Fewer characters in a row are found in common words too (能力建设, 服务平台). */
const shortestAnchor = 5

/** Whether a passage shares more with a unit than common words: a concept, or a run of characters. */
export const isAnchored = (unit: UnitSide, { profile, features }: RankedPassage, concepts: ConceptIndex): boolean =>
  features.run * longestRunCounted >= shortestAnchor ||
  unit.profile.elements.some(
    (e) => e.concept !== null && !e.aside && sharesConcept(e.concept, e.text, profile, concepts),
  )

const sharesConcept = (
  concept: number,
  text: string,
  { folded, concepts: found }: Profile,
  concepts: ConceptIndex,
): boolean => standsIn(folded, text) || found.some((c) => concepts.kinship(concept, c.concept) > broaderKinship)
