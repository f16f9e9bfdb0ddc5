import { join, quotes } from './cell-values.ts'
import type { CsvTable } from './csv-table.ts'

/** What the rules found. */
export const findingsTable: CsvTable = {
  name: 'findings',
  head: ['id', '规则', '程度', '规划', '结论', '说明', '依据'],
  rows: ({ findings }) =>
    findings.map((finding) => [
      finding.id,
      finding.rule,
      finding.severity,
      join(finding.plans),
      finding.title,
      finding.detail,
      quotes(finding.evidence),
    ]),
}
