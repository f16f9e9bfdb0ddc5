import type { Document } from './document.ts'
import { bareText } from './text.ts'

interface BareDocument {
  readonly text: string
  /** Words asked for before, and whether the plan writes them so often. */
  readonly frequent: Map<string, boolean>
}

const known = new WeakMap<Document, BareDocument>()

const bareDocument = (document: Document): BareDocument => {
  const before = known.get(document)
  if (before) return before
  const bare = { text: bareText(document.text), frequent: new Map<string, boolean>() }
  known.set(document, bare)
  return bare
}

/** The text of a plan without its marks: every unit is looked for in it. */
export const bareOf = (document: Document): string => bareDocument(document).text

/** Words that a plan writes more often than this (知识产权, 知识产权保护) tell no matter from another. */
const FREQUENT = 20

/** Whether a plan writes a word so often that it tells no matter from another. */
export const isFrequent = (word: string, document: Document): boolean => {
  const { text, frequent } = bareDocument(document)
  const before = frequent.get(word)
  if (before !== undefined) return before
  const found = standsMoreThan(FREQUENT, bareText(word), text)
  frequent.set(word, found)
  return found
}

const standsMoreThan = (times: number, word: string, text: string): boolean => {
  let at = text.indexOf(word)
  for (let count = 0; count < times && at >= 0; count++) at = text.indexOf(word, at + word.length)
  return at >= 0
}
