import { join } from './cell-values.ts'
import type { CsvTable } from './csv-table.ts'

/** Each target of the reference against each other plan. */
export const comparisonsTable: CsvTable = {
  name: 'comparisons',
  head: ['基准指标', '规划', '判断', '对应指标', '基准变化', '单位', '规划变化', '单位', '理由', '相关任务', '判定'],
  rows: ({ comparisons }) =>
    comparisons.map(({ reference, plan, verdict, indicator, change, because, tasks, decidedBy }) => [
      reference,
      plan,
      verdict,
      indicator,
      change.reference?.value,
      change.reference?.in,
      change.plan?.value,
      change.plan?.in,
      join(because),
      join(tasks ?? []),
      decidedBy,
    ]),
}
