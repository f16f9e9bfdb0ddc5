import { circled, joinLines } from './lines.ts'
import type { Page, Run } from './page.ts'

/** Notes at the foot of a page are set in type smaller than this share of the text's. */
const smaller = 0.88
const mark = /^(?:([①-⑳])|[[〔(（]?(\d{1,2})[\]〕)）]?(?![\d.、．%％年月]))\s*(?=\S)/u

export interface PageNotes {
  /** A line for each note, its mark first. */
  readonly texts: readonly string[]
  readonly numbers: ReadonlySet<number>
  readonly runs: ReadonlySet<Run>
}

const startNote = (text: string): { number: number; text: string } | null => {
  const found = mark.exec(text)
  if (!found) return null
  const number = found[1] ? (found[1].codePointAt(0) ?? 0) - 0x245f : Number(found[2])
  return number >= 1 ? { number, text: `${circled(number)}${text.slice(found[0].length)}` } : null
}

/** The notes at the foot of a page: the last lines, in small type, the first of which bears a mark. */
export const findNotes = (page: Page, runs: readonly Run[], bodySize: number): PageNotes => {
  const small = runs.filter((run) => run.y > page.height * 0.35)
  const lines = joinLines(small, page.index)
  let first = lines.length
  while (first > 0 && lines[first - 1].size < bodySize * smaller) first--
  const start = lines.findIndex((line, i) => i >= first && startNote(line.text))
  if (start < 0) return { texts: [], numbers: new Set(), runs: new Set() }
  const texts: string[] = []
  const numbers = new Set<number>()
  for (const line of lines.slice(start)) {
    const note = startNote(line.text)
    if (note && (note.number === numbers.size + 1 || texts.length === 0 || numbers.has(note.number - 1))) {
      texts.push(note.text)
      numbers.add(note.number)
    } else texts[texts.length - 1] += line.text
  }
  const top = lines[start].y - lines[start].size
  return { texts, numbers, runs: new Set(small.filter((run) => run.y > top)) }
}
