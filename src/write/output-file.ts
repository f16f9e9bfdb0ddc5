/** A file to be written: its path relative to the output folder, with forward slashes, and its text or bytes. */
export interface OutputFile {
  readonly path: string
  readonly content: string | Uint8Array
}

export interface TextFile extends OutputFile {
  readonly content: string
}
