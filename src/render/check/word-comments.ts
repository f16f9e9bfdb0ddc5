import { severityWords } from '../../lexicon/check-words.ts'
import type { ParagraphPlace } from '../../model/document.ts'
import type { CheckResult, Remark } from '../../model/remark.ts'
import { withoutSpace } from '../../model/text.ts'
import type { WordComment } from '../../model/word-comment.ts'
import { adviceText, basisText } from './check-view.ts'

/** The last place at or before an offset. */
const placeAt = (places: readonly ParagraphPlace[], offset: number): { place: ParagraphPlace; end: number } | null => {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle].start <= offset) low = middle + 1
    else high = middle
  }
  const place = places[low - 1] ?? places[0]
  return place ? { place, end: places[low]?.start ?? Number.POSITIVE_INFINITY } : null
}

const sayings = (result: CheckResult, remark: Remark): readonly string[] => {
  const { severity, message, suggestion, basis, place } = remark
  return [
    `【${severityWords[severity]}】${place === null ? '（全文）' : ''}${message}`,
    ...(suggestion === '' ? [] : [`建议：${adviceText(remark)}`]),
    ...basis.map((evidence) => `依据：${basisText(result, evidence)}`),
  ]
}

const commentOn = (
  result: CheckResult,
  remark: Remark,
  text: string,
  places: readonly ParagraphPlace[],
): readonly WordComment[] => {
  const { place } = remark
  const found = placeAt(places, place?.start ?? 0)
  if (!found) return []
  const { paragraph, start } = found.place
  const says = sayings(result, remark)
  if (!place) return [{ paragraph, words: '', before: 0, says }]
  return [
    {
      paragraph,
      words: withoutSpace(text.slice(place.start, Math.min(place.end, found.end))),
      before: withoutSpace(text.slice(start, place.start)).length,
      says,
    },
  ]
}

/**
 * The remarks of a check as comments of the Word file that the draft was read from.
 *
 * @param text that the file was read as, into which the offsets of the remarks point
 * @param places where its paragraphs begin in that text
 */
export const toWordComments = (
  result: CheckResult,
  text: string,
  places: readonly ParagraphPlace[],
): readonly WordComment[] => result.remarks.flatMap((remark) => commentOn(result, remark, text, places))
