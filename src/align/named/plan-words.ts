import { bareOf } from '../../model/bare-of.ts'
import type { Document } from '../../model/document.ts'
import { bareText } from '../../model/text.ts'
import { titleView } from '../../model/title-view.ts'
import { distinct, numberPairs, pairCount } from '../coverage/vocabulary.ts'

/** A plan as names are looked for in it. */
export interface PlanWords {
  /** The whole text without its marks. */
  readonly bare: string
  /** How many pairs of neighbouring characters of a name the sentence has that has most of them. */
  readonly mostPairsOf: (name: string) => number
}

/** Every unit of the reference is looked for in it. */
const known = new WeakMap<Document, PlanWords>()

/** Sentences are read only where a name does not stand word by word. */
export const wordsOf = (document: Document): PlanWords => {
  const before = known.get(document)
  if (before) return before
  let mostPairsOf: PlanWords['mostPairsOf'] | null = null
  const words: PlanWords = {
    bare: bareOf(document),
    mostPairsOf: (name) => {
      mostPairsOf ??= indexPairs(listSentences(document))
      return mostPairsOf(name)
    },
  }
  known.set(document, words)
  return words
}

/** Headings, sentences and cells without their marks; what was dropped (table of contents, page marks) is left out. */
const listSentences = (document: Document): string[] =>
  document.nodes
    .filter(({ kind }) => kind !== 'dropped')
    .flatMap((node) => {
      const title = titleView(document, node.index)
      const cells = (node.cells ?? []).flat().map(({ text }) => text)
      return [...(title ? [title.text] : []), ...(node.view ? [node.view.text] : []), ...cells]
    })
    .flatMap((text) => text.split(/[。；;！？]/u).map(bareText))

/** The sentences that hold each pair, one list behind the other: each of hundreds of names is looked for in all of them. */
const indexPairs = (sentences: readonly string[]): PlanWords['mostPairsOf'] => {
  const pairs = sentences.map(numberPairs)
  const size = pairCount()
  const held = pairs.map((run) => distinct(run, size))
  const starts = new Int32Array(size + 1)
  for (const run of held) for (const pair of run) starts[pair + 1]++
  for (let i = 0; i < size; i++) starts[i + 1] += starts[i]
  const ends = starts.slice(0, size)
  const holders = new Int32Array(starts[size])
  held.forEach((run, sentence) => {
    for (const pair of run) holders[ends[pair]++] = sentence
  })
  return (name) => {
    const counts = new Uint16Array(sentences.length)
    let most = 0
    for (const pair of numberPairs(name)) {
      // A pair that was met later stands in none of them.
      const end = pair < size ? starts[pair + 1] : 0
      for (let i = pair < size ? starts[pair] : 0; i < end; i++) most = Math.max(most, ++counts[holders[i]])
    }
    return most
  }
}
