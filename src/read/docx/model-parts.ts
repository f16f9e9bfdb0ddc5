import { type CellBudget, layTable } from '../canonical/lay-table.ts'
import { flattenParts, type LaidCell, makeLines, type Part } from '../canonical/part.ts'
import { CONTENTS_MARK, HEADING_MARK, PARAGRAPH_MARK } from './write-numbers.ts'

/** An element of mammoth's model of a document, as far as it is read here. */
export interface Element {
  readonly type: string
  readonly children?: readonly Element[]
  readonly value?: string
  readonly name?: string
  readonly breakType?: string
  readonly noteType?: string
  readonly noteId?: string
  readonly checked?: boolean
  readonly colSpan?: number
  readonly rowSpan?: number
}

export interface Model extends Element {
  readonly notes: { readonly resolve: (reference: Element) => { readonly body: readonly Element[] } | null }
}

/** What is found on the way through a document. */
export interface Found {
  notes: number
  contents: number
}

interface Walk {
  readonly model: Model
  readonly budget: CellBudget
  readonly found: Found
}

/** ① to ⑳, and again from ①: the signs by which a plan is known to carry notes. */
const noteSign = (n: number): string => String.fromCharCode(0x2460 + ((n - 1) % 20))

const closed = /[。！？；…）)”’」』》〉]$/u

/** A note that is no whole sentence must not run on into the paragraph behind it. */
const endNote = (text: string): string => (closed.test(text) ? text : `${text}。`)

interface Inline {
  text: string
  isHeading: boolean
  isContents: boolean
  paragraph?: number
  readonly notes: string[]
}

const readNote = (reference: Element, walk: Walk): string => {
  const body = walk.model.notes.resolve(reference)?.body ?? []
  return flattenParts(walkAll(body, walk))
}

const collectInline = (element: Element, walk: Walk, into: Inline): void => {
  switch (element.type) {
    case 'text':
      into.text += element.value ?? ''
      return
    case 'tab':
      into.text += '\t'
      return
    case 'checkbox':
      into.text += element.checked ? '☑' : '☐'
      return
    case 'break':
      if (element.breakType === 'line') into.text += '\n'
      return
    case 'bookmarkStart':
      into.isHeading ||= element.name === HEADING_MARK
      into.isContents ||= element.name === CONTENTS_MARK
      if (element.name?.startsWith(PARAGRAPH_MARK)) into.paragraph ??= Number(element.name.slice(PARAGRAPH_MARK.length))
      return
    case 'noteReference': {
      const note = readNote(element, walk)
      if (note === '') return
      const sign = noteSign(++walk.found.notes)
      into.text += sign
      into.notes.push(endNote(sign + note.replace(/^[\s①-⑳]+/u, '')))
      return
    }
    default:
      for (const child of element.children ?? []) collectInline(child, walk, into)
  }
}

const readParagraph = (paragraph: Element, walk: Walk): Part[] => {
  const inline: Inline = { text: '', isHeading: false, isContents: false, notes: [] }
  for (const child of paragraph.children ?? []) collectInline(child, walk, inline)
  if (inline.isContents) {
    walk.found.contents++
    return []
  }
  const notes = inline.notes.flatMap((note) => makeLines(note, false, inline.paragraph))
  return [...makeLines(inline.text, inline.isHeading, inline.paragraph), ...notes]
}

const readTable = (table: Element, walk: Walk): Part[] => {
  const rows = (table.children ?? []).filter(({ type }) => type === 'tableRow')
  const cellsOf = (row: Element): LaidCell[] =>
    (row.children ?? [])
      .filter(({ type }) => type === 'tableCell')
      .map((cell) => ({
        parts: walkAll(cell.children ?? [], walk),
        colSpan: cell.colSpan || 1,
        rowSpan: cell.rowSpan || 1,
      }))
  return layTable(rows.map(cellsOf), walk.budget)
}

const walkAll = (elements: readonly Element[], walk: Walk): Part[] =>
  elements.flatMap((element) => {
    if (element.type === 'paragraph') return readParagraph(element, walk)
    if (element.type === 'table') return readTable(element, walk)
    if (element.children) return walkAll(element.children, walk)
    return []
  })

/** 目录 alone on a line heads a table of contents whose entries are gone. */
const isContentsHead = (part: Part): boolean => part.kind === 'line' && /^目\s*[录次]$/u.test(part.text)

/** The document as parts: footnotes behind the paragraph that refers to them, the table of contents left out. */
export const readModel = (model: Model, budget: CellBudget): { parts: Part[]; found: Found } => {
  const found: Found = { notes: 0, contents: 0 }
  const parts = walkAll(model.children ?? [], { model, budget, found })
  return { parts: found.contents > 0 ? parts.filter((part) => !isContentsHead(part)) : parts, found }
}
