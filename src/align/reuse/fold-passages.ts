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

/** By code point: plans use some three thousand different characters, and folding each once is ten times as fast. */
const foldedChars = new Map<number, string>()

const foldChar = (code: number): string => {
  const folded = bareText(String.fromCodePoint(code))
  foldedChars.set(code, folded)
  return folded
}

const foldView = ({ text }: TextView): Pick<Passage, 'text' | 'at'> => {
  const at: number[] = []
  let folded = ''
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) ?? 0
    const char = foldedChars.get(code) ?? foldChar(code)
    for (let k = 0; k < char.length; k++) at.push(i)
    folded += char
    // A character beyond the basic plane takes two code units.
    if (code > 0xffff) i++
  }
  return { text: folded, at }
}

/** Passages of a document: each heading, paragraph and note alone, for a heading or a table ends a passage. */
export const foldPassages = (document: Document, order: number): Passage[] =>
  document.nodes.flatMap(({ index, kind, view }) => {
    const body = kind === 'paragraph' || kind === 'note' ? view : null
    return [titleView(document, index), body]
      .filter((part): part is TextView => part !== null)
      .map((part) => ({ document: order, node: index, view: part, ...foldView(part) }))
  })
