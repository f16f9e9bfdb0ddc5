import { doingVerbs, namedActs } from '../../lexicon/term-words.ts'
import { isBreak, type Line } from './fold-lines.ts'

/** Where a name stands: index of the line, and offsets in its folded text. */
export interface Place {
  readonly line: number
  readonly start: number
  readonly end: number
}

/** Whether a place is another or a part of it. */
export const isInside = (inner: Place, outer: Place): boolean =>
  inner.line === outer.line && outer.start <= inner.start && inner.end <= outer.end

export type FindPlaces = (form: string) => Place[]

const lineAt = (starts: readonly number[], offset: number): number => {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle] <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** A search over all lines at once: every place of a folded form, in the order of the text. */
export const createFinder = (lines: readonly Line[]): FindPlaces => {
  const all = lines.map(({ text }) => text).join('\n')
  const starts: number[] = []
  let next = 0
  for (const { text } of lines) {
    starts.push(next)
    next += text.length + 1
  }
  return (form) => {
    const places: Place[] = []
    for (let at = all.indexOf(form); at >= 0; at = all.indexOf(form, at + form.length)) {
      const line = lineAt(starts, at)
      places.push({ line, start: at - starts[line], end: at - starts[line] + form.length })
    }
    return places
  }
}

const opensName = ({ text, quotes }: Line, start: number): boolean =>
  start === 0 || quotes.has(start) || isBreak(text[start - 1]) || doingVerbs.some((verb) => text.endsWith(verb, start))

/**
 * Whether a name of two characters is meant as one: 护航 is a campaign in “护航”“雷霆” and 护航行动, and a plain verb in
 * 护航川企川货“走出去”.
 */
export const isNamed = (line: Line, { start, end }: Place): boolean => {
  const acts = namedActs.some((act) => line.text.startsWith(act, end))
  return (line.quotes.has(start) && (line.quotes.has(end) || acts)) || (acts && opensName(line, start))
}
