import { place, placeHead } from './cell-values.ts'
import type { CsvTable } from './csv-table.ts'

/** Terms that a plan uses more than the others, a line a place. */
export const distinctiveTable: CsvTable = {
  name: 'distinctive',
  head: ['规划', '词语', '次数', '他处次数', '对数似然', '频率之比的对数', ...placeHead],
  rows: ({ distinctive }) =>
    distinctive.flatMap((one) =>
      one.evidence.map((evidence) => [
        one.plan,
        one.term,
        one.count,
        one.elsewhere,
        one.g2,
        one.logRatio,
        ...place(evidence),
      ]),
    ),
}
