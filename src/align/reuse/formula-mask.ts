import { setPhrases } from '../../lexicon/set-phrases.ts'
import { bareText } from '../../model/text.ts'
import type { Passage } from './fold-passages.ts'

const PHRASES = setPhrases.map(bareText)

const maskPhrases = (text: string, mask: Uint8Array): void => {
  for (const phrase of PHRASES)
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) mask.fill(1, at, at + phrase.length)
}

/** Titles of documents: everything between 《 and 》, with nested ones counted by their outer marks. */
const maskTitles = ({ view, at }: Passage, mask: Uint8Array): void => {
  let depth = 0
  const inTitle = new Uint8Array(view.text.length)
  for (let i = 0; i < view.text.length; i++) {
    if (view.text[i] === '《') depth++
    inTitle[i] = depth > 0 ? 1 : 0
    if (view.text[i] === '》') depth = Math.max(0, depth - 1)
  }
  for (let i = 0; i < at.length; i++) if (inTitle[at[i]]) mask[i] = 1
}

/** One for each character of a passage that belongs to a set phrase of the centre or to the title of a document. */
export const formulaMask = (passage: Passage): Uint8Array => {
  const mask = new Uint8Array(passage.text.length)
  maskPhrases(passage.text, mask)
  if (passage.view.text.includes('》')) maskTitles(passage, mask)
  return mask
}
