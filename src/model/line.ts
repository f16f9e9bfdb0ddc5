import type { Diagnostic } from './document.ts'
import type { Span, TextView } from './text.ts'

/** A physical line of the source that holds words; blank lines and page marks stand only in `gap`. */
export interface Line extends Span {
  /** The line as it stands in the source. */
  readonly raw: string
  readonly view: TextView
  /** What stands between the line before and this one. */
  readonly gap: 'none' | 'blank' | 'page'
  /** True where the file sets the line as a heading, or a conversion left a bookmark that only headings carry. */
  readonly bookmarked: boolean
  /** Columns on a fixed-width page: a Chinese character takes two, an ASCII one takes one. */
  readonly width: number
}

/** What was taken out of a plan before reading it, and why. */
export interface Dropped extends Span {
  readonly why: 'contents' | 'page-mark' | 'bookmark'
}

/** A plan as lines, freed of what the page and the conversion put into it. */
export interface CleanSource {
  readonly text: string
  /** As of its source. */
  readonly reader?: string
  /** As of its source. */
  readonly pageStarts?: readonly number[]
  readonly lines: readonly Line[]
  readonly dropped: readonly Dropped[]
  readonly diagnostics: readonly Diagnostic[]
  /** Ranges that the file sets in a frame of their own; left out where it says nothing of frames. */
  readonly frames?: readonly Span[]
  /** Columns of a full line where every line of the text is broken at a page width; null where lines are paragraphs. */
  readonly wrap: { readonly loose: number; readonly tight: number } | null
}
