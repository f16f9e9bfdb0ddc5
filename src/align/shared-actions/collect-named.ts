import { isAct } from '../../lexicon/measure-names.ts'
import { groupBy } from '../../model/group-by.ts'
import type { Candidate } from './candidate.ts'
import { type FindPlaces, isInside, type Place } from './find-places.ts'
import { groupMeasures, type MeasureGroup } from './group-measures.ts'
import type { Corpus } from './read-corpus.ts'

/** What a plan puts in quotes or calls a project means something of its own, whatever its words. */
export const NAMED_WEIGHT = 1.5

export interface NamedCandidates {
  readonly named: readonly Candidate[]
  /** Whether a place of a phrase is but the end of a longer name that plans share: 精品工程 of 乡村旅游精品工程. */
  readonly isPiece: (term: string, place: Place) => boolean
}

/** 文物保护利用工程 within 革命文物保护利用工程 is another measure: no place of it. */
const candidateOf = (
  { term, stem, forms, measures }: MeasureGroup,
  find: FindPlaces,
  byLine: ReadonlyMap<number, readonly Place[]>,
): Candidate => {
  const places: Place[] = measures.map(({ line, start, end }) => ({ line, start, end }))
  for (const place of [term, ...forms].flatMap(find)) {
    const isTaken = byLine.get(place.line)?.some((measure) => isInside(place, measure)) ?? false
    if (!isTaken && !places.some(({ line, start }) => line === place.line && start === place.start)) places.push(place)
  }
  return {
    term,
    words: [stem, term.slice(stem.length)],
    quoted: false,
    named: true,
    weight: NAMED_WEIGHT,
    cohesion: 0,
    hold: 1,
    free: true,
    forms,
    places,
  }
}

/** Measures that two plans or more commit to under their full names. */
export const collectNamed = ({ lines, cut, topics, find, measures: found }: Corpus): NamedCandidates => {
  const documentOf = ({ line }: Place): number => lines[line].document
  const byLine = groupBy(found, ({ line }) => line)
  const committing = found.filter(({ line }) => lines[line].commits)
  const groups = groupMeasures(committing, cut, topics, documentOf).filter(({ measures }) =>
    measures.some((one) => documentOf(one) !== documentOf(measures[0])),
  )
  const shared = groupBy(
    groups.flatMap(({ measures }) => measures),
    ({ line }) => line,
  )
  const isPiece = (term: string, place: Place): boolean =>
    isAct(term) && (shared.get(place.line)?.some(({ start, end }) => end === place.end && start < place.start) ?? false)
  return { named: groups.map((group) => candidateOf(group, find, byLine)), isPiece }
}
