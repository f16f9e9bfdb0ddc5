/** A comment in the margin of a Word file. */
export interface WordComment {
  /** Paragraph of the file that it is about, counted as the layout of its source counts them. */
  readonly paragraph: number
  /** Words of the paragraph that it is about, without white space; the whole paragraph where they are not found in it. */
  readonly words: string
  /** Characters of the paragraph before the words, white space left out: tells one place from another where they stand twice. */
  readonly before: number
  /** What it says, a paragraph each. */
  readonly says: readonly string[]
}
