import type { Span } from '../../model/text.ts'
import { isBlank } from '../clean-text.ts'
import type { Outline } from '../outline.ts'

/** A plan laid out for reading. Indices are those of the document's nodes. */
export type Block =
  | { readonly kind: 'heading'; readonly span: Span; readonly node: number; readonly level: number }
  | {
      readonly kind: 'paragraph'
      readonly span: Span
      readonly title?: { readonly node: number; readonly end: number }
    }
  | { readonly kind: 'note' | 'dropped'; readonly span: Span }
  | { readonly kind: 'table'; readonly span: Span; readonly node: number }
  | { readonly kind: 'box'; readonly node: number; readonly blocks: readonly Block[] }

const strayMarks = /^[\s。．.：:、；;]*$/u

/** A node with the number of its heading, where that stands in front of it. */
const spanOf = (outline: Outline, node: number): Span => {
  const { start, end } = outline.document.nodes[node]
  return { start: Math.min(start, outline.headings[node]?.start ?? start), end }
}

/** Words between nodes: they belong to none, and are printed all the same. */
const between = (outline: Outline, start: number, end: number): readonly Block[] =>
  isBlank(outline.document.text, start, end) ? [] : [{ kind: 'paragraph', span: { start, end } }]

const isInline = (outline: Outline, node: number): boolean =>
  outline.children[node].every((child) => outline.document.nodes[child].kind === 'dropped')

/** Blocks of a list of nodes that fill `range`. */
const layChildren = (outline: Outline, nodes: readonly number[], range: Span, level: number): readonly Block[] => {
  const blocks: Block[] = []
  let at = range.start
  for (const node of nodes) {
    const span = spanOf(outline, node)
    if (span.end <= at) continue
    blocks.push(...between(outline, at, span.start), ...layNode(outline, node, level))
    at = span.end
  }
  return [...blocks, ...between(outline, at, range.end)]
}

/** A title that runs into its paragraph on the same line: 知识产权保护水平更高。 … */
const runsIn = (outline: Outline, node: number, titleEnd: number): number | null => {
  const first = outline.children[node].find((child) => outline.document.nodes[child].kind === 'paragraph')
  if (first === undefined || !isInline(outline, first)) return null
  const { text } = outline.document
  const gap = text.slice(titleEnd, spanOf(outline, first).start)
  return strayMarks.test(gap) && !gap.includes('\n') ? first : null
}

const layContainer = (outline: Outline, node: number, level: number): readonly Block[] => {
  const { start, end } = spanOf(outline, node)
  const heading = outline.headings[node]
  const children = outline.children[node]
  if (!heading) return layChildren(outline, children, { start, end }, level)
  const first = runsIn(outline, node, heading.end)
  if (first !== null) {
    const span = { start, end: spanOf(outline, first).end }
    const rest = layChildren(outline, children, { start: span.end, end }, level + 1)
    return [{ kind: 'paragraph', span, title: { node, end: heading.end } }, ...rest]
  }
  const { text } = outline.document
  const next = children.length > 0 ? spanOf(outline, children[0]).start : end
  const behind = strayMarks.test(text.slice(heading.end, next)) ? Math.max(next, heading.end) : heading.end
  return [
    { kind: 'heading', span: { start, end: behind }, node, level },
    ...layChildren(outline, children, { start: behind, end }, level + 1),
  ]
}

const layNode = (outline: Outline, node: number, level: number): readonly Block[] => {
  const { kind, rows } = outline.document.nodes[node]
  const span = spanOf(outline, node)
  if (kind === 'table' && rows) return [{ kind: 'table', span, node }]
  if (kind === 'note' || kind === 'dropped') return [{ kind, span }]
  if (kind === 'box') return [{ kind: 'box', node, blocks: layContainer(outline, node, level) }]
  if (kind === 'paragraph' && isInline(outline, node)) return [{ kind: 'paragraph', span }]
  return layContainer(outline, node, level)
}

/** The whole plan in reading order. Headings have levels from 2. */
export const layOut = (outline: Outline): readonly Block[] =>
  layChildren(outline, outline.roots, { start: 0, end: outline.document.text.length }, 2)
