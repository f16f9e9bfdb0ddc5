import { type Passage, readPassages } from '../passages.ts'
import { placeOf, remarkOn } from '../remark-on.ts'
import type { TextRule, Words, WrittenDraft } from '../rule.ts'
import { pairAt } from './cut-words.ts'
import { indexRuns, type RunIndex } from './index-runs.ts'

const id = 'text/wrong-character'
const severity = 'warning'

const LENGTH = 4
/** Without the rare ones that take two places in a string. */
const han = /^(?:(?![\u{10000}-\u{10ffff}])\p{Script=Han})+$/u

/** Every run that differs from this one in one character, as 知?产权. */
const gapsOf = (run: string): string[] => [...run].map((_, i) => `${run.slice(0, i)}?${run.slice(i + 1)}`)

/** Every run that differs from this one in the order of two neighbours. */
const turnsOf = (run: string): string[] =>
  [...run].slice(1).map((char, i) => `${run.slice(0, i)}${char}${run[i]}${run.slice(i + 2)}`)

/** Tells the word that the run at a place may be meant for. */
type FindMeant = (text: string, at: number) => string | undefined

/** Words of four characters that stand often, each once, in the order of the text: 识产权管 stands often too, and 识产权局 is no fault of it. */
const listFrequent = ({ whole }: RunIndex, counts: Int32Array, words: Words, least: number): string[] => {
  const runs = new Set<string>()
  counts.forEach((count, at) => {
    if (count >= least) runs.add(whole.slice(at, at + LENGTH))
  })
  return [...runs].filter((run) => words.has(run) && han.test(run))
}

const indexFrequent = (frequent: readonly string[]): FindMeant => {
  const index = new Map<string, string>()
  for (const run of frequent) for (const pattern of [...gapsOf(run), ...turnsOf(run)]) index.set(pattern, run)
  const pairsOf = (from: number, to: number): Set<number> => new Set(frequent.map((run) => pairAt(run, from, to)))
  const [firsts, lasts, outer] = [pairsOf(0, 1), pairsOf(2, 3), pairsOf(0, 3)]
  return (text, at) => {
    // With one wrong character one half is right, and with two turned a half or the first and the last: that is so of few runs.
    const isNear =
      firsts.has(pairAt(text, at)) || lasts.has(pairAt(text, at + 2)) || outer.has(pairAt(text, at, at + 3))
    if (!isNear) return undefined
    const run = text.slice(at, at + LENGTH)
    if (!han.test(run)) return undefined
    return index.get(run) ?? gapsOf(run).flatMap((gap) => index.get(gap) ?? [])[0]
  }
}

/** Whether characters of the run that are not in their place stand in words, or elsewhere in the draft, as they do here. */
const isKnown = (text: string, at: number, meant: string, words: Words, runs: RunIndex): boolean => {
  for (let i = 0; i < LENGTH; i++) {
    if (text[at + i] === meant[i]) continue
    const around = [text.slice(at + i - 1, at + i + 1), text.slice(at + i, at + i + 2)].filter((pair) => han.test(pair))
    if (around.some((pair) => pair.length === 2 && (words.has(pair) || runs.count(pair) > 1))) return true
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
  const runs = indexRuns(passages.map(({ view }) => view.text))
  const counts = runs.countEach(LENGTH)
  const words = draft.words()
  const findMeant = indexFrequent(listFrequent(runs, counts, words, least))
  const all: Wrong[] = []
  passages.forEach((passage, i) => {
    const { text } = passage.view
    for (let at = 0; at + LENGTH <= text.length; at++) {
      const meant = counts[runs.starts[i] + at] === 1 ? findMeant(text, at) : undefined
      if (meant === undefined || isKnown(text, at, meant, words, runs)) continue
      all.push({ passage, at, found: text.slice(at, at + LENGTH), meant })
      // Windows one character on hold the same fault.
      at += LENGTH - 1
    }
  })
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
