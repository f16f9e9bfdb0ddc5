import type { OfficeTable } from '../../model/office.ts'
import type { Report } from '../report.ts'
import { comparisonsSheet } from './sheets/comparisons-sheet.ts'
import { coverageSheet } from './sheets/coverage-sheet.ts'
import { decisionsSheet } from './sheets/decisions-sheet.ts'
import { findingsSheet } from './sheets/findings-sheet.ts'
import { gapsSheet } from './sheets/gaps-sheet.ts'
import { indicatorsSheet } from './sheets/indicators-sheet.ts'
import { initiativesSheet } from './sheets/initiatives-sheet.ts'
import { plansSheet } from './sheets/plans-sheet.ts'
import { reuseSheet } from './sheets/reuse-sheet.ts'
import { sharedSheet } from './sheets/shared-sheet.ts'

/** One table, one file, one entry. */
const sheets: readonly ((report: Report) => OfficeTable)[] = [
  plansSheet,
  indicatorsSheet,
  comparisonsSheet,
  coverageSheet,
  gapsSheet,
  initiativesSheet,
  sharedSheet,
  reuseSheet,
  findingsSheet,
  decisionsSheet,
]

/** All tables of the analysis in one workbook, in words and without ids; one that would be empty is left out. */
export const makeWorkbook = (report: Report): readonly OfficeTable[] =>
  sheets.map((make) => make(report)).filter(({ rows }, i) => i === 0 || rows.length > 0)
