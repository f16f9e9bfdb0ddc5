import { type Passage, readPassages } from '../passages.ts'
import { placeOf, remarkOn } from '../remark-on.ts'
import type { TextRule, Words, WrittenDraft } from '../rule.ts'

const id = 'text/wrong-character'
const severity = 'warning'

const LENGTH = 4
const han = /^\p{Script=Han}+$/u
/** Without the rare ones that take two places in a string. */
const hanRuns = /(?:(?![\u{10000}-\u{10ffff}])\p{Script=Han})+/gu

type Counts = ReadonlyMap<string, number>

const countRuns = (passages: readonly Passage[], length: number): Counts => {
  const counts = new Map<string, number>()
  for (const { view } of passages)
    for (const [words] of view.text.matchAll(hanRuns))
      for (let at = 0; at + length <= words.length; at++) {
        const run = words.slice(at, at + length)
        counts.set(run, (counts.get(run) ?? 0) + 1)
      }
  return counts
}

/** Every run that differs from this one in one character, as 知?产权. */
const gapsOf = (run: string): string[] => [...run].map((_, i) => `${run.slice(0, i)}?${run.slice(i + 1)}`)

/** Every run that differs from this one in the order of two neighbours. */
const turnsOf = (run: string): string[] =>
  [...run].slice(1).map((char, i) => `${run.slice(0, i)}${char}${run[i]}${run.slice(i + 2)}`)

/** Tells the word that a run may be meant for. */
type FindMeant = (run: string) => string | undefined

/** Only words of four characters: 识产权管 stands often too, and 识产权局 is no fault of it. */
const indexFrequent = (counts: Counts, words: Words, least: number): FindMeant => {
  const index = new Map<string, string>()
  const halves = new Set<string>()
  for (const [run, count] of counts) {
    if (count < least || !words.has(run)) continue
    for (const pattern of [...gapsOf(run), ...turnsOf(run)]) index.set(pattern, run)
    halves.add(`${run.slice(0, 2)}?`).add(`?${run.slice(2)}`)
  }
  return (run) => {
    const turned = index.get(run)
    if (turned !== undefined) return turned
    // With one wrong character one half is right, which it is of few runs.
    if (!halves.has(`${run.slice(0, 2)}?`) && !halves.has(`?${run.slice(2)}`)) return undefined
    return gapsOf(run).flatMap((gap) => index.get(gap) ?? [])[0]
  }
}

/** Whether characters of the run that are not in their place stand in words, or elsewhere in the draft, as they do here. */
const isKnown = (text: string, at: number, meant: string, words: Words, pairs: Counts): boolean => {
  for (let i = 0; i < LENGTH; i++) {
    if (text[at + i] === meant[i]) continue
    const around = [text.slice(at + i - 1, at + i + 1), text.slice(at + i, at + i + 2)].filter((pair) => han.test(pair))
    if (around.some((pair) => pair.length === 2 && (words.has(pair) || (pairs.get(pair) ?? 0) > 1))) return true
  }
  return false
}

interface Wrong {
  readonly passage: Passage
  readonly at: number
  readonly found: string
  readonly meant: string
}

const findWrong = (draft: WrittenDraft, least: number): Wrong[] => {
  const passages = readPassages(draft.document).filter(({ kind }) => kind !== 'cell')
  const runs = countRuns(passages, LENGTH)
  const pairs = countRuns(passages, 2)
  const words = draft.words()
  const findMeant = indexFrequent(runs, words, least)
  const all: Wrong[] = []
  for (const passage of passages) {
    const { text } = passage.view
    for (let at = 0; at + LENGTH <= text.length; at++) {
      const found = text.slice(at, at + LENGTH)
      if (runs.get(found) !== 1) continue
      const meant = findMeant(found)
      if (meant === undefined || isKnown(text, at, meant, words, pairs)) continue
      all.push({ passage, at, found, meant })
      // Windows one character on hold the same fault.
      at += LENGTH - 1
    }
  }
  return all
}

/** One character of a name that the draft writes often is another, or two have changed places. */
export const wrongCharacter: TextRule = {
  id,
  severity,
  checks: '草案多次写到的四字词语，有一处错了一个字或颠倒了两个字，而错处的字与前后都不成词。',
  good: '加强知识产权保护',
  bad: '加强知识产全保护',
  thresholds: {
    least: { value: 8, meaning: '正确写法在全文出现达到这个次数，才据以判断别处写错' },
  },
  check: (draft, _comparisons, { threshold }) => ({
    remarks: findWrong(draft, threshold('least')).map(({ passage, at, found, meant }) =>
      remarkOn(
        { id, severity },
        {
          ...placeOf(draft.document, passage, at, at + LENGTH),
          message: `“${found}”疑为“${meant}”之误：全文他处均写作“${meant}”`,
          suggestion: `请核对，是否改为“${meant}”。`,
        },
      ),
    ),
  }),
}
