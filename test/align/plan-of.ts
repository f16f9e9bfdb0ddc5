import type { Context } from '../../src/model/analysis.ts'
import type { Document } from '../../src/model/document.ts'
import { viewOf } from '../../src/model/text.ts'

/** A small plan made of paragraphs alone, all in one context. */
export const planOf = (plan: string, paragraphs: readonly string[], context: Context = 'tasks'): Document => {
  const text = paragraphs.join('\n')
  let next = 0
  const nodes = paragraphs.map((paragraph, index) => {
    const start = next
    next += paragraph.length + 1
    const end = start + paragraph.length
    return { index, kind: 'paragraph' as const, parent: -1, context, start, end, view: viewOf(text, start, end) }
  })
  return { plan, text, nodes, diagnostics: [] }
}
