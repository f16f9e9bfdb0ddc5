import type { Document } from '../../model/document.ts'
import { readPassages } from '../passages.ts'

/** Characters of the longest runs that are told apart. */
const LONGEST = 5

/** Every run of one to five characters that stands in some texts. */
export interface RunIndex {
  /** The texts, a line break behind each: no run goes from one into the next. */
  readonly whole: string
  /** Where each text begins in `whole`. */
  readonly starts: readonly number[]
  readonly count: (run: string) => number
  /** Offsets in `whole`, ascending. */
  readonly placesOf: (run: string) => Int32Array
  /** For each offset of `whole` how often the run of so many characters stands that begins there. */
  readonly countEach: (length: number) => Int32Array
}

/**
 * Offsets of a text in the order of the characters that follow, by a counting sort from the last of them to the first.
 * `firsts` tells where in this order, by its code, the offsets of each first character begin.
 */
const orderPlaces = (codes: Uint16Array, size: number): { order: Int32Array; firsts: Int32Array } => {
  const firsts = new Int32Array(2 ** 16 + 1)
  for (let at = 0; at < size; at++) firsts[codes[at] + 1]++
  for (let code = 0; code < 2 ** 16; code++) firsts[code + 1] += firsts[code]
  let order = new Int32Array(size).map((_, at) => at)
  for (let ahead = LONGEST - 1; ahead >= 0; ahead--) {
    const next = firsts.slice()
    const ordered = new Int32Array(size)
    for (let i = 0; i < size; i++) ordered[next[codes[order[i] + ahead]]++] = order[i]
    order = ordered
  }
  return { order, firsts }
}

export const indexRuns = (texts: readonly string[]): RunIndex => {
  const whole = texts.map((text) => `${text}\n`).join('')
  // As many characters at each offset: behind the last come the first again, and the line break keeps them apart.
  const codes = new Uint16Array(whole.length + LONGEST)
  for (let at = 0; at < codes.length; at++) codes[at] = whole.charCodeAt(at % whole.length)
  const { order, firsts } = orderPlaces(codes, whole.length)
  const starts: number[] = []
  for (let i = 0, start = 0; i < texts.length; start += texts[i++].length + 1) starts.push(start)
  const compare = (at: number, run: string): number => {
    for (let i = 1; i < run.length; i++)
      if (codes[at + i] !== run.charCodeAt(i)) return codes[at + i] - run.charCodeAt(i)
    return 0
  }
  /** Where in the order the first run stands that compares with this one as at least so much. */
  const seek = (run: string, least: 0 | 1): number => {
    let low = firsts[run.charCodeAt(0)]
    let high = firsts[run.charCodeAt(0) + 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (compare(order[middle], run) < least) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    whole,
    starts,
    count: (run) => (run.length > LONGEST ? 0 : seek(run, 1) - seek(run, 0)),
    placesOf: (run) => order.slice(seek(run, 0), seek(run, 1)).sort(),
    countEach: (length) => countEach(codes, order, length),
  }
}

const countEach = (codes: Uint16Array, order: Int32Array, length: number): Int32Array => {
  const counts = new Int32Array(order.length)
  const isSame = (a: number, b: number): boolean => {
    for (let i = 0; i < length; i++) if (codes[a + i] !== codes[b + i]) return false
    return true
  }
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && isSame(order[from], order[to])) to++
    for (let i = from; i < to; i++) counts[order[i]] = to - from
  }
  return counts
}

const indexedBefore = new WeakMap<Document, RunIndex>()

/** The runs of all passages of a draft, looked for once for all rules. */
export const runsOf = (document: Document): RunIndex => {
  const runs = indexedBefore.get(document) ?? indexRuns(readPassages(document).map(({ view }) => view.text))
  indexedBefore.set(document, runs)
  return runs
}
