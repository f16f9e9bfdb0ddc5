import { NGramsZH } from 'natural/lib/natural/ngrams/index.js'
import type { Domain } from '../../model/domain.ts'
import { bareText } from '../../model/text.ts'

/** Words that join others and tell nothing of a measure. */
const joining = /的|等|和|与|及|以及|并|之|对|为|在|中/gu

export interface FoldedText {
  readonly text: string
  /** Offsets into `text` before which the name of the domain stood. */
  readonly named: ReadonlySet<number>
}

/**
 * A text as it is compared: half-width, without punctuation and white space, and without the name of the domain, which
 * stands in every line of its plans and tells none from another (知识产权质押融资 and 质押融资 are one thing). Where it stood is kept,
 * since of 知识产权文化 nothing but 文化 is left.
 */
export const foldText = (text: string, domain: Domain | null): FoldedText => {
  const bare = bareText(text)
  const words = (domain?.detect ?? []).filter((w) => w !== bare)
  const named = new Set<number>()
  let folded = ''
  for (let i = 0; i < bare.length; ) {
    const word = words.find((w) => bare.startsWith(w, i))
    if (word) named.add(folded.length)
    else folded += bare[i]
    i += word ? word.length : 1
  }
  return { text: folded, named }
}

/** The folded text without the words that only join, for counting pairs of characters. */
export const foldContent = (text: string, domain: Domain | null): string =>
  foldText(text, domain).text.replace(joining, '')

/** The pairs of neighbouring characters of a text, each once. */
export const bigramsOf = (text: string): string[] => [...new Set(NGramsZH.bigrams(text).map((pair) => pair.join('')))]

/** Length of the longest run of characters that two texts share. */
export const longestCommonRun = (a: string, b: string): number => {
  let longest = 0
  const runs = new Uint16Array(b.length + 1)
  for (let i = 0; i < a.length; i++) {
    // Backwards, so that runs[j] still holds the run that ended one character earlier in both.
    for (let j = b.length; j > 0; j--) {
      runs[j] = a.charCodeAt(i) === b.charCodeAt(j - 1) ? runs[j - 1] + 1 : 0
      if (runs[j] > longest) longest = runs[j]
    }
  }
  return longest
}
