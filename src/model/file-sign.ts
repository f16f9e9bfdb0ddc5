/** What tells a file that was changed since: its size in bytes and when it was written, in milliseconds since 1970. */
export interface FileSign {
  readonly size: number
  readonly mtimeMs: number
}
