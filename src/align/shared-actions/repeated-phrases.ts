import { breakWords } from '../../lexicon/term-words.ts'
import type { Clause } from './cut-clauses.ts'

/** A run of words that stands in two or more plans. */
export interface Phrase {
  readonly words: readonly string[]
  readonly text: string
  readonly count: number
  /** Weakest bond between its words: pointwise mutual information at the split where it is lowest, in bits. */
  readonly cohesion: number
  /** How much of its rarest word's use is in this phrase, 0 to 1: 托管 stands in 知识产权托管 and nowhere else. */
  readonly hold: number
  /** Different words that stand before and behind it; an edge of a clause, and a word that no term goes across, each count. */
  readonly before: number
  readonly behind: number
  /** The same without these words told apart: it stands beside different ones, or at an edge. */
  readonly free: boolean
}

/** All words of the lines one after the other, -1 between clauses. */
interface Words {
  readonly ids: Int32Array
  readonly documents: Int32Array
  readonly vocabulary: readonly string[]
}

const LONGEST = 8
const EDGE = -1

const joinClauses = (clauses: readonly Clause[]): Words => {
  const known = new Map<string, number>()
  const ids: number[] = [EDGE]
  const documents: number[] = [EDGE]
  for (const { document, words } of clauses) {
    for (const word of words) {
      const id = known.get(word) ?? known.size
      known.set(word, id)
      ids.push(id)
      documents.push(document)
    }
    ids.push(EDGE)
    documents.push(document)
  }
  return { ids: Int32Array.from(ids), documents: Int32Array.from(documents), vocabulary: [...known.keys()] }
}

/** Runs of one length that stand in two plans or more: at each place the number of its run, or -1. */
interface Level {
  readonly runs: Int32Array
  readonly counts: readonly number[]
}

const numberRuns = ({ ids, documents }: Words, keyAt: (i: number) => number): Level => {
  const first = new Map<number, number>()
  const shared = new Map<number, number>()
  for (let i = 0; i < ids.length; i++) {
    const key = keyAt(i)
    if (key < 0) continue
    const document = first.get(key)
    if (document === undefined) first.set(key, documents[i])
    else if (document !== documents[i] && !shared.has(key)) shared.set(key, shared.size)
  }
  const counts = new Array<number>(shared.size).fill(0)
  const runs = Int32Array.from(ids, (_, i) => {
    const run = shared.get(keyAt(i)) ?? EDGE
    if (run !== EDGE) counts[run]++
    return run
  })
  return { runs, counts }
}

/** A run of n words is shared only if both its runs of n-1 words are; each length is built on the one before. */
const levelsOf = (words: Words): Level[] => {
  const { ids } = words
  const levels = [numberRuns(words, (i) => ids[i])]
  const size = words.vocabulary.length + 1
  while (levels.length < LONGEST) {
    const { runs, counts } = levels[levels.length - 1]
    if (counts.length === 0) break
    const step = levels.length
    levels.push(
      numberRuns(words, (i) =>
        runs[i] < 0 || i + 1 >= ids.length || runs[i + 1] < 0 ? EDGE : runs[i] * size + ids[i + step],
      ),
    )
  }
  return levels
}

const cohesionAt = (levels: readonly Level[], total: number, start: number, length: number): number => {
  const share = (from: number, words: number): number => {
    const { runs, counts } = levels[words - 1]
    return counts[runs[from]] / total
  }
  const whole = share(start, length)
  let weakest = Infinity
  for (let left = 1; left < length; left++)
    weakest = Math.min(weakest, Math.log2(whole / (share(start, left) * share(start + left, length - left))))
  return weakest
}

const rarestCount = ([{ runs, counts }]: readonly Level[], start: number, length: number): number => {
  let rarest = Infinity
  for (let i = start; i < start + length; i++) rarest = Math.min(rarest, counts[runs[i]])
  return rarest
}

const differing = ({ ids }: Words, places: readonly number[], offset: number): number =>
  new Set(places.map((place) => ids[place + offset] ?? EDGE).map((id, i) => (id === EDGE ? `${i}` : id))).size

/** 建设一批非遗工坊, taken over by one plan from another: a verb or particle is as good an edge as a mark. */
const isEdge = ({ vocabulary }: Words, id: number): boolean => id === EDGE || breakWords.has(vocabulary[id])

const neighbours = (words: Words, places: readonly number[], offset: number): number => {
  const seen = new Set<number>()
  let edges = 0
  for (const place of places) {
    const id = words.ids[place + offset] ?? EDGE
    if (isEdge(words, id)) edges++
    else seen.add(id)
  }
  return seen.size + edges
}

const phrasesOf = (
  words: Words,
  levels: readonly Level[],
  length: number,
  keep: (words: readonly string[]) => boolean,
): Phrase[] => {
  const { runs, counts } = levels[length - 1]
  const places: number[][] = counts.map(() => [])
  runs.forEach((run, i) => {
    if (run >= 0) places[run].push(i)
  })
  return places.flatMap((at) => {
    const run = Array.from(words.ids.subarray(at[0], at[0] + length), (id) => words.vocabulary[id])
    if (!keep(run)) return []
    return [
      {
        words: run,
        text: run.join(''),
        count: at.length,
        cohesion: length === 1 ? 0 : cohesionAt(levels, words.ids.length, at[0], length),
        hold: at.length / rarestCount(levels, at[0], length),
        before: neighbours(words, at, -1),
        behind: neighbours(words, at, length),
        free: differing(words, at, -1) > 1 && differing(words, at, length) > 1,
      },
    ]
  })
}

/** Runs of up to eight words, within a clause, that two or more plans write, and that `keep` lets pass. */
export const findRepeatedPhrases = (
  clauses: readonly Clause[],
  keep: (words: readonly string[]) => boolean,
): Phrase[] => {
  const words = joinClauses(clauses)
  const levels = levelsOf(words)
  return levels.flatMap((_, i) => phrasesOf(words, levels, i + 1, keep))
}
