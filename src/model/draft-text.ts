import type { PlanDocument } from './analysis.ts'
import type { ParagraphPlace } from './document.ts'

/** A draft as it was read, for outputs that show its text or are made of its file. */
export interface DraftText {
  /** As it was given: a path, or - for standard input. */
  readonly path: string
  /** What read it: txt, docx, … */
  readonly reader: string
  readonly document: PlanDocument
  /** The plans that it was held against; left out where nobody kept them. */
  readonly others?: readonly PlanDocument[]
  /** Where the paragraphs of a Word file begin in the text; empty for other files. */
  readonly paragraphs: readonly ParagraphPlace[]
}
