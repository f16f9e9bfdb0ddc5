import type { Document } from '../../model/document.ts'
import { bareText, type TextView } from '../../model/text.ts'
import { titleView } from '../../model/title-view.ts'

/** A heading, paragraph or note without punctuation and white space: what reuse is looked for in. */
export interface Passage {
  /** Index of the document among those compared, and of the node in it. */
  readonly document: number
  readonly node: number
  readonly view: TextView
  readonly text: string
  /** For each character of `text` the offset in `view` that it comes from; not decreasing, as NFKC may unfold one into two. */
  readonly at: readonly number[]
}

/** Plans use some three thousand different characters; folding each once is ten times as fast. */
const foldedChars = new Map<string, string>()

const foldChar = (char: string): string => {
  const known = foldedChars.get(char)
  if (known !== undefined) return known
  const folded = bareText(char)
  foldedChars.set(char, folded)
  return folded
}

const foldView = (view: TextView): Pick<Passage, 'text' | 'at'> => {
  const at: number[] = []
  let text = ''
  for (let i = 0; i < view.text.length; ) {
    const char = String.fromCodePoint(view.text.codePointAt(i) ?? 0)
    const folded = foldChar(char)
    for (let k = 0; k < folded.length; k++) at.push(i)
    text += folded
    i += char.length
  }
  return { text, at }
}

/** Passages of a document: each heading, paragraph and note alone, for a heading or a table ends a passage. */
export const foldPassages = (document: Document, order: number): Passage[] =>
  document.nodes.flatMap(({ index, kind, view }) => {
    const body = kind === 'paragraph' || kind === 'note' ? view : null
    return [titleView(document, index), body]
      .filter((part): part is TextView => part !== null)
      .map((part) => ({ document: order, node: index, view: part, ...foldView(part) }))
  })
