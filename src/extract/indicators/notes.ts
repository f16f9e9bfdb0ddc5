import type { DocNode, Document } from '../../model/document.ts'

/** How much of a definition is told. */
const longest = 60

/** The note with a footnote mark behind a table, shortened; null where there is none. */
export const findNote = (document: Document, table: DocNode, mark: string): string | null => {
  const note = document.nodes.find((n) => n.index > table.index && n.view && n.view.text.trimStart().startsWith(mark))
  const text = note?.view?.text.trim().slice(mark.length).trim()
  if (!text) return null
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
