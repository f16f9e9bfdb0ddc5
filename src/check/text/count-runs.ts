import type { Document } from '../../model/document.ts'
import { readPassages } from '../passages.ts'

/** How often each run of one to five characters stands in a draft. */
export type Runs = (run: string) => number

const LONGEST = 5
/** Runs of up to so many characters are all counted. */
const SHORT = 3

/** Runs of one length; of long ones those alone whose beginning stands twice, as all do that stand twice themselves. */
const countLength = (texts: readonly string[], length: number, shorter: ReadonlyMap<string, number>) => {
  const counts = new Map<string, number>()
  for (const text of texts)
    for (let start = 0; start + length <= text.length; start++) {
      if (length > SHORT && (shorter.get(text.slice(start, start + length - 1)) ?? 0) < 2) continue
      const run = text.slice(start, start + length)
      counts.set(run, (counts.get(run) ?? 0) + 1)
    }
  return counts
}

const countRuns = (texts: readonly string[]): Runs => {
  const byLength: ReadonlyMap<string, number>[] = [new Map()]
  for (let length = 1; length <= LONGEST; length++) byLength.push(countLength(texts, length, byLength[length - 1]))
  // No run goes from one passage into the next.
  const whole = texts.join('\n')
  const lookUp = (run: string): number => byLength[run.length]?.get(run) ?? 0
  return (run) => {
    const count = lookUp(run)
    if (count > 0 || run.length <= SHORT || run.length > LONGEST) return count
    if (lookUp(run.slice(0, SHORT)) === 0 || lookUp(run.slice(-SHORT)) === 0) return 0
    return whole.includes(run) ? 1 : 0
  }
}

const countedBefore = new WeakMap<Document, Runs>()

/** The runs of all passages of a draft, counted once for all rules. */
export const runsOf = (document: Document): Runs => {
  const runs = countedBefore.get(document) ?? countRuns(readPassages(document).map(({ view }) => view.text))
  countedBefore.set(document, runs)
  return runs
}
