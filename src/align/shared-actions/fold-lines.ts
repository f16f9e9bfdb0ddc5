import type { DocNode, Document } from '../../model/document.ts'
import { type Span, sourceSpan, type TextView, viewOf } from '../../model/text.ts'
import { titleView } from '../../model/title-view.ts'

/** What marks between the items of a list, and all other marks, become in folded text. */
export const LIST_BREAK = '、'
export const CLAUSE_BREAK = '，'

/** No name is looked for across a mark, but for 、 in quoted names. */
export const isBreak = (char: string | undefined): boolean => char === LIST_BREAK || char === CLAUSE_BREAK

/**
 * A heading, paragraph, note or cell with its punctuation folded: quotes and white space are dropped, letters and
 * digits half-width, and each run of other marks is one: `、` in a list, else `，`.
 */
export interface Line {
  readonly document: number
  readonly node: number
  /** True in goals, tasks, safeguards and tables; elsewhere a plan looks back, describes or explains. */
  readonly commits: boolean
  readonly view: TextView
  readonly text: string
  /** For each character of `text` its offset in `view`; one more for the end. */
  readonly at: readonly number[]
  /** Offsets in `text` where a quote opens or closes. */
  readonly quotes: ReadonlySet<number>
}

const QUOTES = new Set('“”‘’「」『』"\'')
const COMMITTING = new Set<string>(['goals', 'tasks', 'safeguards'])
/** Titles of documents name no measure, and whom a task is given to is no part of it. */
const SET_ASIDE = /《[^《》]*》|[（([［【]?(?:责任|牵头|配合|主办|协办|实施)(?:单位|部门)[：:].*$/gu

const foldedChars = new Map<string, string>()

const foldChar = (char: string): string => {
  const known = foldedChars.get(char)
  if (known !== undefined) return known
  const mark = /[、/·]/u.test(char) ? LIST_BREAK : CLAUSE_BREAK
  const folded = char
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/[\p{P}\p{S}]/gu, (sign) => (/[%+]/u.test(sign) ? sign : mark))
  foldedChars.set(char, folded)
  return folded
}

/** Folds words that stand alone, such as a name between quotes. */
export const foldText = (text: string): string =>
  Array.from(text, (char) => (QUOTES.has(char) ? '' : foldChar(char)))
    .join('')
    .replace(/[、，]+/gu, LIST_BREAK)

const asideRanges = (text: string): Span[] =>
  [...text.matchAll(SET_ASIDE)].map((match) => ({ start: match.index, end: match.index + match[0].length }))

const foldView = (view: TextView): Pick<Line, 'text' | 'at' | 'quotes'> => {
  const aside = asideRanges(view.text)
  const at: number[] = []
  const quotes = new Set<number>()
  let text = ''
  for (let i = 0; i < view.text.length; i++) {
    const range = aside[0]?.start === i ? aside.shift() : undefined
    const folded = range ? CLAUSE_BREAK : foldChar(view.text[i])
    if (QUOTES.has(view.text[i])) quotes.add(text.length)
    else if (!isBreak(folded) || !isBreak(text[text.length - 1])) {
      for (let k = 0; k < folded.length; k++) at.push(i)
      text += folded
    }
    if (range) i = range.end - 1
  }
  at.push(view.text.length)
  return { text, at, quotes }
}

const viewsOf = (document: Document, node: DocNode): TextView[] => {
  const title = titleView(document, node.index)
  const body = node.kind === 'paragraph' || node.kind === 'note' ? node.view : null
  const cells =
    node.cells?.flat().flatMap(({ span }) => (span ? [viewOf(document.text, span.start, span.end)] : [])) ?? []
  return [...(title ? [title] : []), ...(body ? [body] : []), ...cells]
}

export const foldLines = (document: Document, order: number): Line[] =>
  document.nodes
    .filter(({ kind }) => kind !== 'dropped')
    .flatMap((node) => {
      const commits = node.kind === 'table' || (node.kind !== 'note' && COMMITTING.has(node.context))
      return viewsOf(document, node).map((view) => ({
        document: order,
        node: node.index,
        commits,
        view,
        ...foldView(view),
      }))
    })

const CLAUSE_MARKS = new Set('，；：。！？,;!?')

/** Offsets in its view of the clause around the characters `start` to `end` of a folded line. */
const clauseRange = ({ view, at }: Line, start: number, end: number): Span => {
  let from = at[start]
  let to = at[end - 1] + 1
  while (from > 0 && !CLAUSE_MARKS.has(view.text[from - 1])) from--
  while (to < view.text.length && !CLAUSE_MARKS.has(view.text[to])) to++
  while (/\s/u.test(view.text[from])) from++
  while (/\s/u.test(view.text[to - 1])) to--
  return { start: from, end: to }
}

export const clauseText = (line: Line, start: number, end: number): string => {
  const range = clauseRange(line, start, end)
  return line.view.text.slice(range.start, range.end)
}

/** Where the clause around the characters `start` to `end` of a folded line stands in the source. */
export const clauseSpan = (line: Line, start: number, end: number): Span => {
  const range = clauseRange(line, start, end)
  return sourceSpan(line.view, range.start, range.end)
}
