import { breakWords } from '../../lexicon/term-words.ts'
import type { Clause } from '../shared-actions/cut-clauses.ts'

/** A run of words of one or more plans, with how often each plan has it. */
export interface CountedPhrase {
  readonly words: readonly string[]
  readonly text: string
  /** By index of the document. */
  readonly counts: readonly number[]
  /** Different words, or edges of a clause, that stand before and behind it. */
  readonly before: number
  readonly behind: number
}

const LONGEST = 6

interface Found {
  readonly words: readonly string[]
  readonly counts: number[]
  readonly before: Set<string>
  readonly behind: Set<string>
  edges: [number, number]
}

const takeClause = (all: Map<string, Found>, { document, words }: Clause, documents: number): void => {
  for (let start = 0; start < words.length; start++) {
    if (breakWords.has(words[start])) continue
    let text = ''
    for (let end = start; end < Math.min(words.length, start + LONGEST) && !breakWords.has(words[end]); end++) {
      text += words[end]
      const known = all.get(text)
      const found: Found = known ?? {
        words: words.slice(start, end + 1),
        counts: new Array<number>(documents).fill(0),
        before: new Set(),
        behind: new Set(),
        edges: [0, 0],
      }
      if (!known) all.set(text, found)
      found.counts[document]++
      if (start === 0) found.edges[0]++
      else found.before.add(words[start - 1])
      if (end === words.length - 1) found.edges[1]++
      else found.behind.add(words[end + 1])
    }
  }
}

/** Every run of up to six words that holds no particle or verb of plan prose and stands in one plan `least` times. */
export const collectPhrases = (clauses: readonly Clause[], documents: number, least: number): CountedPhrase[] => {
  const all = new Map<string, Found>()
  for (const clause of clauses) takeClause(all, clause, documents)
  return [...all]
    .filter(([, { counts }]) => counts.some((n) => n >= least))
    .map(([text, { words, counts, before, behind, edges }]) => ({
      words,
      text,
      counts,
      before: before.size + edges[0],
      behind: behind.size + edges[1],
    }))
}
