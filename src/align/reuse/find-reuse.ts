import type { Evidence, ReuseGroup } from '../../model/analysis.ts'
import type { Document } from '../../model/document.ts'
import { quoteEvidence } from '../../model/evidence.ts'
import { byCodePoint, sourceSpan } from '../../model/text.ts'
import { findMatches, type Place } from './find-matches.ts'
import { foldPassages, type Passage } from './fold-passages.ts'
import { formulaMask } from './formula-mask.ts'

/** Shorter agreements are mostly names of programmes and turns of office prose. */
const SHORTEST = 13
/** Share of a passage that must be formula: 贯彻 or a city's name around one makes it no text of the plan's own. */
const FORMULA_SHARE = 0.75

const quotePlace = (
  documents: readonly Document[],
  passages: readonly Passage[],
  place: Place,
  length: number,
): Evidence => {
  const { document, node, view, at } = passages[place.source]
  return quoteEvidence(documents[document], node, sourceSpan(view, at[place.at], at[place.at + length - 1] + 1))
}

/**
 * Passages of 13 characters or more that two or more plans share in their cleaned text, punctuation and white space
 * set aside: maximal for at least one pair of plans, with all their places in all plans. Ordered by plan, then by
 * place, then the longer first.
 */
export const findReuse = (documents: readonly Document[]): ReuseGroup[] => {
  const passages = documents.flatMap((document, order) => foldPassages(document, order))
  const masks = new Map<number, Uint8Array>()
  const maskOf = (source: number): Uint8Array => {
    const mask = masks.get(source) ?? formulaMask(passages[source])
    masks.set(source, mask)
    return mask
  }
  const formulaShare = ({ source, at }: Place, length: number): number =>
    maskOf(source)
      .subarray(at, at + length)
      .reduce((sum, set) => sum + set, 0) / length
  return findMatches(passages, SHORTEST)
    .sort(
      (a, b) =>
        a.places[0].source - b.places[0].source ||
        a.places[0].at - b.places[0].at ||
        b.text.length - a.text.length ||
        byCodePoint(a.text, b.text),
    )
    .map(({ text, places }) => ({
      text,
      occurrences: places.map((place) => quotePlace(documents, passages, place, text.length)),
      similarity: 1,
      formula: 2 * places.filter((place) => formulaShare(place, text.length) >= FORMULA_SHARE).length > places.length,
    }))
}
