import type { Document } from '../../model/document.ts'
import { readPassages } from '../passages.ts'

/** How often each run of one to five characters stands in a draft. */
export type Runs = (run: string) => number

const LONGEST = 5
/** Runs of up to so many characters are all counted. */
const SHORT = 3

/** Runs of one length, each known by the number of its beginning, one character shorter, and by its last character. */
interface Level {
  readonly numbers: ReadonlyMap<number, number>
  readonly counts: readonly number[]
}

/** Tells the characters of the texts apart by numbers from 1 on; 0 is any other. */
const numberCharacters = (texts: readonly string[]): { numbers: Uint16Array; size: number } => {
  const numbers = new Uint16Array(2 ** 16)
  let size = 1
  for (const text of texts)
    for (let i = 0; i < text.length; i++) if (numbers[text.charCodeAt(i)] === 0) numbers[text.charCodeAt(i)] = size++
  return { numbers, size }
}

const SKIPPED = -1

/**
 * Runs of one length; of long ones those alone whose beginning stands twice, as all do that stand twice themselves.
 *
 * @param runs at each place of each text the number of the shorter run that begins there; made that of the longer one
 */
const countLength = (
  texts: readonly string[],
  length: number,
  shorter: Level,
  runs: readonly Int32Array[],
  { numbers: characters, size }: ReturnType<typeof numberCharacters>,
): Level => {
  const numbers = new Map<number, number>()
  const counts: number[] = []
  texts.forEach((text, i) => {
    const at = runs[i]
    for (let start = 0; start + length <= text.length; start++) {
      const isRare = length > SHORT && (at[start] === SKIPPED || shorter.counts[at[start]] < 2)
      const key = at[start] * size + characters[text.charCodeAt(start + length - 1)]
      const number = isRare ? SKIPPED : (numbers.get(key) ?? counts.length)
      at[start] = number
      if (isRare) continue
      if (number === counts.length) numbers.set(key, counts.push(0) - 1)
      counts[number]++
    }
  })
  return { numbers, counts }
}

const countRuns = (texts: readonly string[]): Runs => {
  const characters = numberCharacters(texts)
  const runs = texts.map((text) => new Int32Array(text.length))
  const levels: Level[] = [{ numbers: new Map(), counts: [0] }]
  for (let length = 1; length <= LONGEST; length++)
    levels.push(countLength(texts, length, levels[length - 1], runs, characters))
  // No run goes from one passage into the next.
  const whole = texts.join('\n')
  const lookUp = (run: string): number => {
    if (run.length > LONGEST) return 0
    let number: number | undefined = 0
    for (let i = 0; i < run.length && number !== undefined; i++)
      number = levels[i + 1].numbers.get(number * characters.size + characters.numbers[run.charCodeAt(i)])
    return number === undefined ? 0 : levels[run.length].counts[number]
  }
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
