import type { Analysis } from '../../model/analysis.ts'
import type { CsvValue } from '../csv.ts'

/** One table of the analysis. Lists inside a cell are parted by `；`, and evidence is cited as 章 > 节 with its offsets. */
export interface CsvTable {
  readonly name: string
  readonly head: readonly string[]
  readonly rows: (analysis: Analysis) => readonly (readonly CsvValue[])[]
  /** Whether the analysis has the part that the table is about, where that may be left out. */
  readonly has?: (analysis: Analysis) => boolean
}
