import { bracketDepth } from './brackets.ts'
import type { Document, Sentence } from './document.ts'
import { sliceView, type TextView, trimView } from './text.ts'
import { titleView } from './title-view.ts'

/**
 * Characters of a sentence beyond which it is not searched for targets, for that takes quadratic time. The longest of the
 * plans that ship with the project has 366; what is longer lost its marks or was made to do harm.
 */
export const longestSentence = 5000

const SENTENCE_ENDS = new Set('。！？!?')
/** Marks that may stand behind the end of a sentence and still belong to it: “……。” */
const TRAILERS = new Set('”’」』）)》"。！？!?')
const CLAUSE_ENDS = new Set('，；：。！？,;:!?')

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9'

/** Splits after 。！？ outside quotes and brackets; a closing quote stays with its sentence. */
export const splitView = (view: TextView): TextView[] => {
  const { text } = view
  const depth = bracketDepth(text)
  const parts: TextView[] = []
  let start = 0
  for (let i = 0; i < text.length; i++) {
    if (!SENTENCE_ENDS.has(text[i])) continue
    let end = i + 1
    while (end < text.length && TRAILERS.has(text[end])) end++
    // “……。”后 ends inside its quotes: what counts is that they are closed right behind it.
    if (depth[end - 1] > 1 || (depth[i] > 0 && end === i + 1)) continue
    parts.push(trimView(sliceView(view, start, end)))
    start = end
    i = end - 1
  }
  parts.push(trimView(sliceView(view, start)))
  return parts.filter((part) => part.text.length > 0)
}

/** Sentences of headings, paragraphs and notes, in the order of the text. Tables have cells and no sentences. */
export const splitSentences = (document: Document): Sentence[] =>
  document.nodes.flatMap(({ index, kind, context, view }) => {
    const title = titleView(document, index)
    const body = kind === 'paragraph' || kind === 'note' ? view : null
    const views = [...(title ? [title] : []), ...(body ? splitView(body) : [])]
    return views.map((part) => ({ node: index, context, view: part }))
  })

/**
 * Clauses of a sentence: what stands between ，；：。 outside quotes, brackets and 《》, without these marks. Commas and
 * colons between digits (1,000 and ISO 24220:2020) split nothing.
 */
export const splitClauses = (view: TextView): TextView[] => {
  const { text } = view
  const depth = bracketDepth(text)
  const clauses: TextView[] = []
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    const ends = i === text.length || (CLAUSE_ENDS.has(text[i]) && depth[i] === 0)
    if (!ends || (isDigit(text[i - 1]) && isDigit(text[i + 1]) && text.charCodeAt(i) < 128)) continue
    const clause = trimView(sliceView(view, start, i))
    if (clause.text.length > 0) clauses.push(clause)
    start = i + 1
  }
  return clauses
}
