import type { Evidence, ReuseDifference, ReuseGroup, ReuseShare } from '../../model/analysis.ts'
import type { Document } from '../../model/document.ts'
import { quoteEvidence } from '../../model/evidence.ts'
import type { PlanMeta } from '../../model/plan-meta.ts'
import { byCodePoint, type Span, sourceSpan } from '../../model/text.ts'
import { cutWhole } from './cut-whole.ts'
import type { Gap } from './extend-match.ts'
import { findMatches, type Match } from './find-matches.ts'
import { foldPassages, type Passage } from './fold-passages.ts'
import { formulaMask } from './formula-mask.ts'
import { groupVariants, type Variant, type VariantGroup } from './group-variants.ts'
import { measureShares } from './measure-shares.ts'
import { traceOrigin } from './trace-origin.ts'

/** Shorter agreements are mostly names of programmes and turns of office prose. */
const SHORTEST = 13
/** From shorter ones a passage with differences may be found whose pieces between these are short. */
const SHORTEST_SEED = 10
/** Share of a passage that must be formula: 贯彻 or a city's name around one makes it no text of the plan's own. */
const FORMULA_SHARE = 0.75

/** Wording as it was found, with its places in the passages. */
interface Shared {
  readonly places: VariantGroup
  readonly formula: boolean
  readonly similarity: number
}

type FormulaShare = (source: number, start: number, end: number) => number

const readFormulas = (passages: readonly Passage[]): FormulaShare => {
  const masks = new Map<number, Uint8Array>()
  return (source, start, end) => {
    const mask = masks.get(source) ?? formulaMask(passages[source])
    masks.set(source, mask)
    return mask.subarray(start, end).reduce((sum, set) => sum + set, 0) / (end - start)
  }
}

const isFormula = (places: VariantGroup, share: FormulaShare): boolean =>
  2 * places.filter(({ source, start, end }) => share(source, start, end) >= FORMULA_SHARE).length > places.length

const asPlaces = ({ text, places }: Match): VariantGroup =>
  places.map(({ source, at }) => ({ source, start: at, end: at + text.length, gaps: [], similarity: 1 }))

/** Source range of a stretch of a passage; of an empty one the place of the character behind it. */
const rangeOf = ({ view, at }: Passage, { start, end }: Span): Span => {
  if (end > start) return sourceSpan(view, at[start], at[end - 1] + 1)
  const offset = view.offsets[at[start]]
  return { start: offset, end: offset }
}

const tellGap = (first: Passage, other: Passage, { a, b }: Gap): ReuseDifference => ({
  kind: a.start === a.end ? 'added' : b.start === b.end ? 'dropped' : 'changed',
  ...rangeOf(other, b),
  first: rangeOf(first, a),
})

const quote = (documents: readonly Document[], passage: Passage, span: Span): Evidence =>
  quoteEvidence(documents[passage.document], passage.node, rangeOf(passage, span))

const tellGroup = (
  documents: readonly Document[],
  passages: readonly Passage[],
  metas: readonly PlanMeta[],
  { places, formula, similarity }: Shared,
): ReuseGroup => {
  const [first] = places
  const holders = [...new Set(places.map(({ source }) => passages[source].document))]
  const differences = places.map(({ source, gaps }) =>
    gaps.map((gap) => tellGap(passages[first.source], passages[source], gap)),
  )
  return {
    text: passages[first.source].text.slice(first.start, first.end),
    occurrences: places.map((place) => quote(documents, passages[place.source], place)),
    similarity,
    formula,
    ...(differences.some((list) => list.length > 0) ? { differences } : {}),
    ...(formula ? {} : { origin: traceOrigin(holders.map((at) => metas.find((m) => m.id === documents[at].plan))) }),
  }
}

const leastSimilar = (places: readonly Variant[]): number =>
  Math.min(0.99, Number(Math.min(...places.map(({ similarity }) => similarity)).toFixed(2)))

const textOf = (passages: readonly Passage[], { source, start, end }: Variant): string =>
  passages[source].text.slice(start, end)

const findShared = (passages: readonly Passage[]): Shared[] => {
  const share = readFormulas(passages)
  const matches = cutWhole(passages, findMatches(passages, SHORTEST_SEED), SHORTEST_SEED)
  const make = (places: VariantGroup, similarity: number): Shared => ({
    places,
    similarity,
    formula: isFormula(places, share),
  })
  return [
    ...matches.filter(({ text }) => text.length >= SHORTEST).map((match) => make(asPlaces(match), 1)),
    ...groupVariants(passages, matches).map((places) => make(places, leastSimilar(places))),
  ].sort(
    ({ places: [a], similarity: x }, { places: [b], similarity: y }) =>
      a.source - b.source ||
      a.start - b.start ||
      b.end - a.end ||
      y - x ||
      byCodePoint(textOf(passages, a), textOf(passages, b)),
  )
}

/**
 * Passages that two or more plans share in their cleaned text, punctuation and white space set aside. First those that
 * are the same to the letter over 13 characters or more, maximal for at least one pair of plans save that no number or
 * Latin word is cut, with all their places in all plans. Then those that are the same but for a few characters
 * (`similarity` below 1). Ordered by plan, then by
 * place, then the longer first. And how much of each plan stands in them.
 *
 * @param metas of the documents, for telling who had a passage first; without them nothing is said of that
 */
export const findReuse = (
  documents: readonly Document[],
  metas: readonly PlanMeta[] = [],
): { reuse: ReuseGroup[]; reuseShares: ReuseShare[] } => {
  const passages = documents.flatMap((document, order) => foldPassages(document, order))
  const shared = findShared(passages)
  return {
    reuse: shared.map((one) => tellGroup(documents, passages, metas, one)),
    reuseShares: measureShares(documents, passages, shared),
  }
}
