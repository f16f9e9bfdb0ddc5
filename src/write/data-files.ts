import type { Analysis } from '../model/analysis.ts'
import { toCsvFiles } from './csv-tables.ts'
import type { TextFile } from './output-file.ts'

/** The analysis itself, compact, and all its tables, to lie under `data/` beside the pages. */
export const dataFiles = (analysis: Analysis): readonly TextFile[] => [
  { path: 'data/analysis.json', content: `${JSON.stringify(analysis)}\n` },
  ...toCsvFiles(analysis),
]
