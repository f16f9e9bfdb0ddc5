/** A file to be written: its path relative to the output folder, with forward slashes, and its text. */
export interface OutputFile {
  readonly path: string
  readonly content: string
}
