import type { Initiative } from '../../model/analysis.ts'
import type { RankedPassage } from './rank-passages.ts'

/** What a unit that asks for the same passage takes from the others, beside their own rank. */
const rivalShare = 0.2
const kept = 4

/** A unit that asks for a passage, and at which rank. */
interface Claim {
  readonly unit: Initiative
  readonly rank: number
}

/**
 * Lets the units of one plan contend for the passages of another: a passage that carries one of them (培育…示范园区) speaks less
 * for a second that only shares words with it (版权示范…园区). The rank of the strongest other claim takes its share; a unit is
 * no rival of what it contains or is part of, nor of its neighbours under one title, which a plan may well carry in one sentence.
 *
 * @param ranked for each unit its passages
 * @returns for each unit the passages that then come nearest, the nearest first
 */
export const settleRivals = (
  units: readonly Initiative[],
  ranked: readonly (readonly RankedPassage[])[],
): RankedPassage[][] => {
  const claims = gatherClaims(units, ranked)
  return ranked.map((passages, i) => keepHighest(passages, (p) => settle(p.rank, rivalOf(units[i], claims[p.place]))))
}

/** The highest by a new rank, of equals the earlier in the text; nothing is made of the others, which are most of all. */
const keepHighest = (passages: readonly RankedPassage[], rankOf: (p: RankedPassage) => number): RankedPassage[] => {
  const ranks = passages.map(rankOf)
  const highest: number[] = []
  for (let i = 0; i < passages.length; i++) {
    let at = highest.length
    while (at > 0 && isBefore(passages, ranks, i, highest[at - 1])) at--
    if (at >= kept) continue
    highest.splice(at, 0, i)
    if (highest.length > kept) highest.pop()
  }
  return highest.map((i) => ({ ...passages[i], rank: ranks[i] }))
}

const isBefore = (passages: readonly RankedPassage[], ranks: readonly number[], one: number, other: number): boolean =>
  ranks[one] > ranks[other] ||
  (ranks[one] === ranks[other] && passages[one].passage.evidence.start < passages[other].passage.evidence.start)

/** Claims by the place of the passage, the strongest first. */
const gatherClaims = (
  units: readonly Initiative[],
  ranked: readonly (readonly RankedPassage[])[],
): readonly (readonly Claim[])[] => {
  const claims: Claim[][] = []
  for (let i = 0; i < ranked.length; i++)
    for (const { place, rank } of ranked[i]) {
      while (claims.length <= place) claims.push([])
      claims[place].push({ unit: units[i], rank })
    }
  for (const those of claims) those.sort((a, b) => b.rank - a.rank)
  return claims
}

/** Rank of the strongest other claim: most often that of the first or the second, so that few are asked whether they are of kin. */
const rivalOf = (unit: Initiative, claims: readonly Claim[]): number => {
  for (const claim of claims) if (!isKin(unit, claim.unit)) return claim.rank
  return 0
}

const isKin = (a: Initiative, b: Initiative): boolean =>
  a === b ||
  (a.parent !== undefined && a.parent === b.parent) ||
  a.parent === b.id ||
  b.parent === a.id ||
  (a.evidence.start < b.evidence.end && b.evidence.start < a.evidence.end)

const settle = (rank: number, rival: number): number => (rank === 0 ? 0 : (rank * rank) / (rank + rivalShare * rival))
