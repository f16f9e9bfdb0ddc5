/** A job as it travels: small data, and the texts it needs as bytes, since a worker need not see the files. */
export interface Order {
  /** Plain data, a few kilobytes. */
  readonly data: unknown
  readonly text: Uint8Array
  /** A text that many jobs of a run need; it travels once. */
  readonly shared?: Uint8Array
}

/** What stands in the queue for an order; its texts lie beside it. */
export interface JobData {
  readonly run: string
  readonly data: unknown
  /** Digest of the shared text. */
  readonly shared: string | null
}

/** What a worker leaves: a value, or in one line what went wrong with the program there. */
export type Answer = { readonly value: unknown } | { readonly error: string }

/** Milliseconds that a job stays with a worker from which nothing is heard, and between looks for such jobs. */
export const lock = { lockDuration: 8000, stalledInterval: 4000 }
/** How often a job is taken up again after its worker was gone. */
export const mostStalls = 5
/** The largest text that is taken from a queue; the limits of reading hold besides. */
export const mostText = 512 * 1024 * 1024
