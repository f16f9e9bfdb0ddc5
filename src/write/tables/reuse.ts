import { place, placeHead } from './cell-values.ts'
import type { CsvTable } from './csv-table.ts'

/** The same wording in two plans or more, a line a place. */
export const reuseTable: CsvTable = {
  name: 'reuse',
  head: ['文字', '字数', '固定表述', '相同程度', '规划', ...placeHead],
  rows: ({ reuse }) =>
    reuse.flatMap((group) =>
      group.occurrences.map((one) => [
        group.text,
        group.text.length,
        group.formula,
        group.similarity,
        one.plan,
        ...place(one),
      ]),
    ),
}
