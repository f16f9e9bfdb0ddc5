import { groupBy } from '../../model/group-by.ts'
import type { Match, Source } from './find-matches.ts'

/** Digits and Latin letters. A decimal point is punctuation and has been set aside. */
const isWordCode = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)

/** Whether the boundary before the character at `at` lies inside a number or a Latin word: 8|0%, PC|T. */
export const isInsideWord = (text: string, at: number): boolean =>
  isWordCode(text.charCodeAt(at - 1)) && isWordCode(text.charCodeAt(at))

/** The match without the parts of numbers and words at its ends that go on at one of its places. */
const trim = (sources: readonly Source[], match: Match): Match => {
  const { text, places } = match
  const cuts = (offset: number): boolean =>
    places.some(({ source, at }) => isInsideWord(sources[source].text, at + offset))
  let [start, end] = [0, text.length]
  while (start < end && cuts(start)) start++
  while (end > start && cuts(end)) end--
  if (start === 0 && end === text.length) return match
  return {
    text: text.slice(start, end),
    places: places.map(({ source, at }) => ({ source, at: at + start })),
  }
}

/**
 * Ends every match where a number or a Latin word ends: of 覆盖率达到80% and 覆盖率达到85% the texts share 覆盖率达到, not an 8.
 * What is shorter than `shortest` after that is left out; of matches that have become the same text one is kept, with the places of all.
 */
export const cutWhole = (sources: readonly Source[], matches: readonly Match[], shortest: number): Match[] => {
  const whole = matches.map((match) => trim(sources, match))
  if (whole.every((match, i) => match === matches[i])) return whole
  return [...groupBy(whole, ({ text }) => text).values()]
    .filter(([{ text }]) => text.length >= shortest)
    .map((same) => (same.length === 1 ? same[0] : { text: same[0].text, places: mergePlaces(same) }))
}

/** In the order of the sources, each once. */
const mergePlaces = (matches: readonly Match[]): Match['places'] => {
  const byKey = new Map(
    matches.flatMap(({ places }) => places.map((place) => [`${place.source}:${place.at}`, place] as const)),
  )
  return [...byKey.values()].sort((x, y) => x.source - y.source || x.at - y.at)
}
