import { join, place, placeHead } from './cell-values.ts'
import type { CsvTable } from './csv-table.ts'

/** Tasks and actions of every plan. Their words stand once, as 原文: all tables together are to be mailed. */
export const initiativesTable: CsvTable = {
  name: 'initiatives',
  head: [
    'id',
    '规划',
    '类别',
    '上级',
    '名称',
    '维度',
    '责任单位',
    '约束对象',
    '点名',
    '力度',
    '基准是否已有',
    ...placeHead,
  ],
  rows: ({ initiatives }) =>
    initiatives.map((unit) => [
      unit.id,
      unit.plan,
      unit.kind,
      unit.parent,
      unit.title,
      unit.dimension,
      join(unit.lead),
      unit.obligation,
      join(unit.places),
      unit.strength,
      unit.inReference,
      ...place(unit.evidence),
    ]),
}
