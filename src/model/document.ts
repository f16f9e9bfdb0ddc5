import type { Context, PlanDocument } from './analysis.ts'
import type { Span, TextView } from './text.ts'

export type NodeKind = PlanDocument['nodes'][number]['kind']
export type Diagnostic = PlanDocument['diagnostics'][number]

/** A file as it was read: decoded text, nothing else changed. All offsets of a plan point into `text`. */
export interface SourceText {
  readonly file: string
  readonly text: string
  /** Hex digest of the bytes. */
  readonly sha256: string
  /** What read it: txt, docx, pdf, html …; txt where it is left out. */
  readonly reader?: string
  /** Offset in `text` at which each page begins, the first 0; left out where the source has no pages. */
  readonly pageStarts?: readonly number[]
  /** What the file says of its layout and plain text cannot say; left out where it says nothing. */
  readonly layout?: Layout
  readonly diagnostics: readonly Diagnostic[]
}

export interface Layout {
  /** Offsets of lines that are set as headings: by a style, a tag, their type. */
  readonly headingStarts: readonly number[]
  /** Ranges of lines in a frame of their own, as boxes (专栏) are set: a text box, a table of one cell. */
  readonly frames: readonly Span[]
  /** Where the paragraphs of a Word file begin in the text, in order; left out where the source has none of that kind. */
  readonly paragraphs?: readonly ParagraphPlace[]
}

/** A line or cell of the text, and the paragraph of the file that it was made of. */
export interface ParagraphPlace {
  /** Offset in the text. */
  readonly start: number
  /** From 0, in the order in which the paragraphs open in the file, those in tables and text boxes counted with the others. */
  readonly paragraph: number
}

/** One cell of a table: its cleaned words and where they stand (null for an empty cell). */
export interface Cell {
  readonly text: string
  readonly span: Span | null
}

/** A node of the tree of a plan. Nodes are kept depth-first in one list; `parent` is an index into it. */
export interface DocNode extends Span {
  readonly index: number
  readonly kind: NodeKind
  readonly parent: number
  readonly context: Context
  /** Heading words without their number; of a box without 专栏 and its number. */
  readonly title?: string
  /** The number as written: 第一章, 一、, （一）, 1., 专栏1; empty where the heading has none. */
  readonly number?: string
  /** Source range of the heading. */
  readonly titleSpan?: Span
  /** Cleaned text of a paragraph, note or dropped part; null for containers and tables. */
  readonly view: TextView | null
  /** Rows of a table, header rows first, each with the same number of cells. */
  readonly cells?: readonly (readonly Cell[])[]
  /** How many of `cells` are header rows. */
  readonly headerRows?: number
}

/** A plan as a tree over its source text. */
export interface Document {
  readonly plan: string
  readonly text: string
  /** As of its source. */
  readonly reader?: string
  /** As of its source. */
  readonly pageStarts?: readonly number[]
  readonly nodes: readonly DocNode[]
  readonly diagnostics: readonly Diagnostic[]
}

/** A sentence of a paragraph or note; `view` maps back to the source. */
export interface Sentence {
  readonly node: number
  readonly context: Context
  readonly view: TextView
}

export const sectionPath = (document: Document, index: number): string[] => {
  const path: string[] = []
  for (let i = index; i >= 0; i = document.nodes[i].parent) {
    const title = document.nodes[i].title
    if (title) path.unshift(title)
  }
  return path
}
