/** How much of a file is read before it is refused, so that a wrong or hostile one ends in a clear message. */
export interface ReadLimits {
  /** Bytes of a file as it lies on the disk. */
  readonly maxBytes: number
  /** Bytes that all entries of a zip or Word file have together once they are unpacked. */
  readonly maxUnzippedBytes: number
  /** Entries of a zip or Word file. */
  readonly maxEntries: number
  /** Elements inside elements, of web pages and Word files. */
  readonly maxNesting: number
  /** Elements of a web page or Word file: they take a hundred times their length in memory. */
  readonly maxElements: number
  /** Pages of a PDF. */
  readonly maxPages: number
  /** Seconds on the clock in which a PDF must have been read. */
  readonly maxSeconds: number
  /** Cells of all tables of a plan together, spans counted as the cells they cover. */
  readonly maxCells: number
}

/** Limits that differ from the usual ones. */
export type ReadOptions = { readonly [name in keyof ReadLimits]?: number | undefined }

const MEGABYTE = 1024 * 1024

/** The longest plans have some 300,000 characters and a few hundred rows of tables; pictures make Word files large. */
const DEFAULTS: ReadLimits = {
  maxBytes: 20 * MEGABYTE,
  maxUnzippedBytes: 200 * MEGABYTE,
  maxEntries: 2000,
  maxNesting: 200,
  maxElements: 400_000,
  maxPages: 1000,
  maxSeconds: 120,
  maxCells: 100_000,
}

export const completeLimits = (options: ReadOptions = {}): ReadLimits => ({
  ...DEFAULTS,
  ...Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)),
})

export const megabytes = (bytes: number): string => `${(bytes / MEGABYTE).toFixed(1)} MB`
