import type { Span } from '../../model/text.ts'
import { isInsideWord } from './cut-whole.ts'

/** Where two texts differ inside wording that is otherwise the same; one of the spans may be empty. */
export interface Gap {
  readonly a: Span
  readonly b: Span
}

/** Two ranges that say the same but for the gaps, which lie in order and begin and end neither of them. */
export interface Alignment {
  readonly a: Span
  readonly b: Span
  readonly gaps: readonly Gap[]
}

/** The longest run of characters that may be changed, put in or left out at one place: a name of a place or platform. */
const longestGap = 8
/** Behind a gap this many characters must agree, and more behind a longer one: 知识产权 alone stands everywhere. */
const shortestRun = 4
/** Behind a number that differs: its unit and one more (家以上). */
const runBehindNumber = 2
/** A gap costs this much and, but for numbers, its length; a character that agrees earns one. */
const gapCost = 1
/** How far the balance may fall before an extension is given up. */
const mostLoss = 18

type Step = 1 | -1

/** How many characters agree from `i` and `j` on, at most `most`. Behind the end of a text stands nothing that agrees. */
const runLength = (a: string, b: string, i: number, j: number, step: Step, most: number): number => {
  let n = 0
  // charCodeAt is NaN outside the text, and NaN equals nothing.
  while (n < most && a.charCodeAt(i + step * n) === b.charCodeAt(j + step * n)) n++
  return n
}

const isDigit = (code: number): boolean => (code >= 48 && code <= 57) || code === 46

/** How many characters of a number stand from `at` on. */
const numberLength = (text: string, at: number, step: Step): number => {
  let n = 0
  while (isDigit(text.charCodeAt(at + step * n))) n++
  return n
}

/** Two numbers in the same place: 培育优势示范企业200家以上 and 35家以上. */
const findNumbers = (a: string, b: string, i: number, j: number, step: Step): readonly [number, number] | null => {
  const [da, db] = [numberLength(a, i, step), numberLength(b, j, step)]
  if (da === 0 || db === 0) return null
  const run = runLength(a, b, i + step * da, j + step * db, step, runBehindNumber)
  return run === runBehindNumber ? [da, db] : null
}

/** The smallest gap behind which the texts agree again; of equal ones a change before an insertion. */
const findGap = (a: string, b: string, i: number, j: number, step: Step): readonly [number, number] | null => {
  for (let size = 1; size <= longestGap; size++) {
    const need = Math.max(shortestRun, size + 2)
    // Most differ at once.
    const fits = (da: number, db: number): boolean =>
      a.charCodeAt(i + step * da) === b.charCodeAt(j + step * db) &&
      runLength(a, b, i + step * da, j + step * db, step, need) === need
    for (let less = size; less >= 0; less--) {
      if (fits(size, less)) return [size, less]
      if (fits(less, size)) return [less, size]
    }
  }
  return null
}

/**
 * How many of the last `run` characters that agreed belong to a number or a Latin word that goes on in one of the texts: of
 * 80% and 85% the whole number differs. None where nothing else agreed.
 */
const cutLength = (a: string, b: string, i: number, j: number, step: Step, run: number): number => {
  const side = step === 1 ? 0 : 1
  let n = 0
  while (n < run && (isInsideWord(a, i - step * n + side) || isInsideWord(b, j - step * n + side))) n++
  return n < run ? n : 0
}

interface Reach {
  readonly i: number
  readonly j: number
  readonly gaps: readonly Gap[]
}

const spanOf = (from: number, length: number, step: Step): Span =>
  step === 1 ? { start: from, end: from + length } : { start: from + 1 - length, end: from + 1 }

/** Follows two texts as far as what agrees outweighs what differs. `i` and `j` are the next characters to compare. */
const reach = (a: string, b: string, from: Reach, step: Step): Reach => {
  const gaps: Gap[] = []
  let { i, j } = from
  let balance = 0
  let best = 0
  let end: Reach = from
  for (;;) {
    const agreed = runLength(a, b, i, j, step, Number.POSITIVE_INFINITY)
    const run = agreed - cutLength(a, b, i + step * agreed, j + step * agreed, step, agreed)
    i += step * run
    j += step * run
    balance += run
    if (balance > best) {
      best = balance
      end = { i, j, gaps: [...gaps] }
    }
    const numbers = findNumbers(a, b, i, j, step)
    const gap = numbers ?? findGap(a, b, i, j, step)
    if (!gap) return end
    balance -= numbers ? gapCost : gapCost + Math.max(...gap)
    if (balance < best - mostLoss) return end
    gaps.push({ a: spanOf(i, gap[0], step), b: spanOf(j, gap[1], step) })
    i += step * gap[0]
    j += step * gap[1]
  }
}

/**
 * Extends a place where two texts agree to both sides over small gaps: seed and extend, as in the comparison of
 * sequences (Altschul et al., 1990). Work grows with the length of what is found.
 */
export const extendMatch = (a: string, b: string, i: number, j: number, length: number): Alignment => {
  const left = reach(a, b, { i: i - 1, j: j - 1, gaps: [] }, -1)
  const right = reach(a, b, { i: i + length, j: j + length, gaps: [] }, 1)
  return {
    a: { start: left.i + 1, end: right.i },
    b: { start: left.j + 1, end: right.j },
    gaps: [...left.gaps].reverse().concat(right.gaps),
  }
}
