import type { CsvTable } from './csv-table.ts'

/** How much of each plan stands in shared passages, and of each pair. */
export const reuseSharesTable: CsvTable = {
  name: 'reuse-shares',
  head: ['规划', '目标任务保障字数', '相同文字字数', '固定表述字数', '与何规划', '与该规划相同字数'],
  rows: ({ reuseShares = [] }) =>
    reuseShares.flatMap(({ plan, characters, shared, formula, pairs }) => [
      [plan, characters, shared, formula, null, null],
      ...pairs.map((pair) => [plan, characters, shared, formula, pair.plan, pair.shared]),
    ]),
  has: ({ reuseShares }) => reuseShares !== undefined,
}
