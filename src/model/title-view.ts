import type { Document } from './document.ts'
import { type TextView, viewOf } from './text.ts'

/**
 * The heading of a node as a view on the source, so that words in a heading can be quoted like any others; null where
 * the node has none. A title is the source without its number, line breaks and marks, so it is looked for from its
 * end: the number stands in front.
 */
export const titleView = (document: Document, index: number): TextView | null => {
  const { title, titleSpan } = document.nodes[index]
  if (!title || !titleSpan) return null
  const offsets: number[] = []
  let at = titleSpan.end - 1
  for (let i = title.length - 1; i >= 0; i--, at--) {
    while (at >= titleSpan.start && document.text[at] !== title[i]) at--
    if (at < titleSpan.start) return viewOf(document.text, titleSpan.start, titleSpan.end)
    offsets.push(at)
  }
  return { text: title, offsets: offsets.reverse() }
}
