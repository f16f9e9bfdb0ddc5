import type { DocNode, Document } from '../model/document.ts'
import { type Span, sliceView, type TextView, viewOf } from '../model/text.ts'
import { titleView } from '../model/title-view.ts'

/** Words of a draft that stand together: a heading, a paragraph or note, a cell of a table. */
export interface Passage {
  readonly node: number
  readonly kind: 'title' | 'text' | 'cell'
  readonly view: TextView
}

/** A cell as a view on the source; its words are the source without line breaks, with some marks widened. */
const cellView = (document: Document, text: string, span: Span): TextView => {
  const offsets: number[] = []
  let at = span.start
  for (const char of text) {
    const isHere = (i: number): boolean => document.text[i] === char || document.text[i].normalize('NFKC') === char
    while (at < span.end && !isHere(at) && char.normalize('NFKC') !== document.text[at]) at++
    if (at >= span.end) return viewOf(document.text, span.start, span.end)
    offsets.push(at++)
  }
  return { text, offsets }
}

const cellsOf = (document: Document, node: DocNode): Passage[] =>
  (node.cells ?? [])
    .flat()
    .flatMap(({ text, span }) =>
      span && text !== '' ? [{ node: node.index, kind: 'cell' as const, view: cellView(document, text, span) }] : [],
    )

/** Most rules of a check ask for them. */
const readBefore = new WeakMap<Document, readonly Passage[]>()

/** All words of a draft in order of place, without what was dropped (table of contents, page marks). */
export const readPassages = (document: Document): readonly Passage[] => {
  const passages = readBefore.get(document) ?? listPassages(document)
  readBefore.set(document, passages)
  return passages
}

const listPassages = (document: Document): Passage[] =>
  document.nodes
    .filter(({ kind }) => kind !== 'dropped')
    .flatMap((node) => {
      const title = titleView(document, node.index)
      return [
        ...(title ? [{ node: node.index, kind: 'title' as const, view: title }] : []),
        ...(node.view ? [{ node: node.index, kind: 'text' as const, view: node.view }] : []),
        ...cellsOf(document, node),
      ]
    })

/** The words around a place of a passage, by which it can be found again: `chars` on either side. */
export const wordsAround = ({ text }: TextView, start: number, end: number, chars = 6): string =>
  text.slice(Math.max(0, start - chars), Math.min(text.length, end + chars))

/** The part of a view around a place, to be quoted. */
export const viewAround = (view: TextView, start: number, end: number, chars = 4): TextView =>
  sliceView(view, Math.max(0, start - chars), Math.min(view.text.length, end + chars))
