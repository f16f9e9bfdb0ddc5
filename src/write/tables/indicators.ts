import type { Indicator } from '../../model/analysis.ts'
import type { CsvValue } from '../csv.ts'
import { join, place, placeHead } from './cell-values.ts'
import type { CsvTable } from './csv-table.ts'

const indicatorRow = (one: Indicator): readonly CsvValue[] => [
  one.id,
  one.plan,
  one.source,
  one.name,
  one.unit,
  one.baseline?.value,
  one.baseline?.year,
  one.target.op,
  one.target.value,
  one.target.upper,
  one.target.year,
  one.target.month,
  one.nature,
  one.cumulative,
  one.family,
  one.normalized?.unit,
  one.normalized?.baseline,
  one.normalized?.target,
  join(one.servedBy),
  join(one.searchedFor ?? []),
  join(one.caveats),
  ...place(one.evidence),
]

/** Every target of every plan. */
export const indicatorsTable: CsvTable = {
  name: 'indicators',
  head: [
    ...[
      'id',
      '规划',
      '来源',
      '名称',
      '单位',
      '基期值',
      '基期年',
      '写法',
      '目标值',
      '上限',
      '目标年',
      '目标月',
      '属性',
      '累计',
    ],
    ...['指标族', '折算单位', '折算基期', '折算目标', '对应任务', '查找用词', '须知', ...placeHead],
  ],
  rows: ({ indicators }) => indicators.map(indicatorRow),
}
