import type { Report } from './report.ts'

/** Half-open ranges of a quote. */
export type Ranges = readonly (readonly [number, number])[]

/** Tells whether two neighbouring characters are rare enough among the units to be worth marking. */
export type IsTelling = (pair: string) => boolean

const word = /[\p{L}\p{N}]/u
const longest = 600
/** A pair of characters that stands in more than this share of the units says nothing about any one of them. */
const commonShare = 0.06

/** Counts in how many units each pair of characters stands. */
export const tellingPairs = (report: Report): IsTelling => {
  const counts = new Map<string, number>()
  for (const unit of report.actions) {
    const pairs = new Set<string>()
    for (let i = 0; i + 1 < unit.text.length; i++) pairs.add(unit.text.slice(i, i + 2))
    for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  const limit = Math.max(3, report.actions.length * commonShare)
  return (pair) => (counts.get(pair) ?? 0) <= limit
}

const hasTellingPair = (text: string, isTelling: IsTelling): boolean => {
  for (let i = 0; i + 1 < text.length; i++) if (isTelling(text.slice(i, i + 2))) return true
  return false
}

/** Where each character stands in a text, from the front: the first place by character, and the next one by place; -1 is none. */
interface Places {
  readonly of: string
  readonly first: ReadonlyMap<number, number>
  readonly next: Int16Array
}

const placesIn = (text: string): Places => {
  const first = new Map<number, number>()
  const next = new Int16Array(Math.min(text.length, longest))
  for (let j = next.length - 1; j >= 0; j--) {
    const code = text.charCodeAt(j)
    next[j] = first.get(code) ?? -1
    first.set(code, j)
  }
  return { of: text, first, next }
}

/** The words of a unit are held against the passages of all plans, one after the other. */
let lastPlaces = placesIn('')

const runs = new Uint16Array(longest + 1)
/** The place in `a` that an entry of `runs` belongs to; all others are left over from places before. */
const rows = new Int16Array(longest + 1)

/** Ranges of `a` that stand in `b` as well: the longest from each place, of two characters or more. */
export const findShared = (a: string, b: string, isTelling: IsTelling): Ranges => {
  const left = a.slice(0, longest)
  if (lastPlaces.of !== b) lastPlaces = placesIn(b)
  const { first, next } = lastPlaces
  const best = new Uint16Array(left.length)
  rows.fill(-1)
  for (let i = left.length - 1; i >= 0; i--) {
    if (!word.test(left[i])) continue
    let most = 0
    // Forwards, so that runs[j + 1] still holds the run that begins one character later in both.
    for (let j = first.get(left.charCodeAt(i)) ?? -1; j >= 0; j = next[j]) {
      runs[j] = rows[j + 1] === i + 1 ? runs[j + 1] + 1 : 1
      rows[j] = i
      if (runs[j] > most) most = runs[j]
    }
    best[i] = most
  }
  return collect(left, best, isTelling)
}

const collect = (text: string, best: Uint16Array, isTelling: IsTelling): Ranges => {
  const ranges: (readonly [number, number])[] = []
  for (let i = 0; i < text.length; i += Math.max(1, best[i])) {
    const end = i + best[i]
    if (best[i] >= 2 && hasTellingPair(text.slice(i, end), isTelling)) ranges.push([i, end])
  }
  return ranges
}

/** The part of `a` in which it differs from `b`, between what they share at both ends. */
export const findDifference = (a: string, b: string): Ranges => {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let tail = 0
  while (tail < a.length - start && tail < b.length - start && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  return start < a.length - tail ? [[start, a.length - tail]] : []
}
