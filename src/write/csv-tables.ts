import type { Analysis } from '../model/analysis.ts'
import { printCsv } from './csv.ts'
import type { TextFile } from './output-file.ts'
import { comparisonsTable } from './tables/comparisons.ts'
import { coverageTable } from './tables/coverage.ts'
import type { CsvTable } from './tables/csv-table.ts'
import { decisionsTable } from './tables/decisions.ts'
import { distinctiveTable } from './tables/distinctive.ts'
import { familiesTable } from './tables/families.ts'
import { findingsTable } from './tables/findings.ts'
import { indicatorsTable } from './tables/indicators.ts'
import { initiativesTable } from './tables/initiatives.ts'
import { plansTable } from './tables/plans.ts'
import { profilesTable } from './tables/profiles.ts'
import { reuseTable } from './tables/reuse.ts'
import { reuseSharesTable } from './tables/reuse-shares.ts'
import { sharedActionsTable } from './tables/shared-actions.ts'
import { successionTable } from './tables/succession.ts'
import { tasksTable } from './tables/tasks.ts'

/** One table, one file, one entry. */
const tables: readonly CsvTable[] = [
  plansTable,
  indicatorsTable,
  familiesTable,
  comparisonsTable,
  initiativesTable,
  tasksTable,
  coverageTable,
  sharedActionsTable,
  profilesTable,
  distinctiveTable,
  reuseTable,
  reuseSharesTable,
  successionTable,
  findingsTable,
  decisionsTable,
]

const tablesOf = (analysis: Analysis): readonly CsvTable[] => tables.filter(({ has }) => has?.(analysis) ?? true)

/** Every table of the analysis as CSV: UTF-8 with a byte order mark, guarded against formulas. */
export const toCsvFiles = (analysis: Analysis): readonly TextFile[] =>
  tablesOf(analysis).map(({ name, head, rows }) => ({
    path: `data/${name}.csv`,
    content: printCsv(head, rows(analysis)),
  }))
