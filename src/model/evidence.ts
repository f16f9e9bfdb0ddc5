import type { Evidence } from './analysis.ts'
import { type Document, sectionPath } from './document.ts'
import { type Span, withoutSpace } from './text.ts'

/** Page of an offset, from 1; nothing where the source has no pages. */
const pageAt = (pageStarts: readonly number[] | undefined, offset: number): { page?: number } => {
  if (!pageStarts) return {}
  const page = pageStarts.findLastIndex((start) => start <= offset) + 1
  return page > 0 ? { page } : {}
}

/** Quotes a range of a plan, in the context of one of its nodes. */
export const quoteEvidence = (document: Document, node: number, span: Span): Evidence => ({
  plan: document.plan,
  quote: withoutSpace(document.text.slice(span.start, span.end)),
  start: span.start,
  end: span.end,
  path: sectionPath(document, node),
  context: document.nodes[node].context,
  ...pageAt(document.pageStarts, span.start),
})
