/** A file to be written: its path relative to the output folder, with forward slashes, and its text or bytes. */
export interface OutputFile {
  readonly path: string
  readonly content: string | Uint8Array
}

/** A file to be put into the output folder that stands elsewhere already, and must not be changed in either place. */
export interface StandingFile {
  readonly path: string
  readonly from: string
}

export interface TextFile extends OutputFile {
  readonly content: string
}
