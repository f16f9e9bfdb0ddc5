import type { CoverageCell } from '../../model/analysis.ts'
import { reasonsOf } from '../../model/coverage-reasons.ts'
import type { CsvValue } from '../csv.ts'
import { join, quotes } from './cell-values.ts'
import type { CsvTable } from './csv-table.ts'

const cellRow = (cell: CoverageCell): readonly CsvValue[] => [
  cell.unit,
  cell.plan,
  cell.status,
  cell.score,
  cell.gap,
  cell.review,
  cell.decidedBy,
  quotes(cell.evidence),
  quotes(cell.done),
  cell.nearest?.quote,
  join(reasonsOf(cell)),
  cell.strength?.kind,
  cell.strength?.action,
]

/** How far each plan carries each unit of the reference. */
export const coverageTable: CsvTable = {
  name: 'coverage',
  head: [
    '单元',
    '规划',
    '承接',
    '相符度',
    '缺口',
    '待核',
    '判定',
    '承接原文',
    '已完成原文',
    '最接近而未采用',
    '理由',
    '语气',
    '语气所比举措',
  ],
  rows: ({ coverage }) => coverage.map(cellRow),
}
