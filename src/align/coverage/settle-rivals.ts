import type { Initiative } from '../../model/analysis.ts'
import { groupBy } from '../../model/group-by.ts'
import type { Passage } from './passage.ts'
import { byRank, type RankedPassage } from './rank-passages.ts'

/** What a unit that asks for the same passage takes from the others, beside their own rank. */
const rivalShare = 0.2
const kept = 4

interface Claim {
  readonly unit: Initiative
  readonly passage: Passage
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
  return ranked.map((passages, i) =>
    passages
      .map((p) => ({ ...p, rank: settle(p.rank, rivalOf(units[i], claims.get(p.passage) ?? [])) }))
      .sort(byRank)
      .slice(0, kept),
  )
}

/** The strongest first. */
const gatherClaims = (
  units: readonly Initiative[],
  ranked: readonly (readonly RankedPassage[])[],
): ReadonlyMap<Passage, readonly Claim[]> => {
  const claims = groupBy(
    ranked.flatMap((passages, i) => passages.map(({ passage, rank }): Claim => ({ unit: units[i], passage, rank }))),
    ({ passage }) => passage,
  )
  for (const list of claims.values()) list.sort((a, b) => b.rank - a.rank)
  return claims
}

const rivalOf = (unit: Initiative, claims: readonly Claim[]): number =>
  claims.find((claim) => !isKin(unit, claim.unit))?.rank ?? 0

const isKin = (a: Initiative, b: Initiative): boolean =>
  a === b ||
  (a.parent !== undefined && a.parent === b.parent) ||
  a.parent === b.id ||
  b.parent === a.id ||
  (a.evidence.start < b.evidence.end && b.evidence.start < a.evidence.end)

const settle = (rank: number, rival: number): number => (rank === 0 ? 0 : (rank * rank) / (rank + rivalShare * rival))
