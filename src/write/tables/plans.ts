import { join } from './cell-values.ts'
import type { CsvTable } from './csv-table.ts'

/** The compared plans. */
export const plansTable: CsvTable = {
  name: 'plans',
  head: [
    'id',
    '标题',
    '地区',
    '层级',
    '文种',
    '状态',
    '发文机关',
    '文号',
    '日期',
    '期限起',
    '期限止',
    '文件',
    '字数',
    'sha256',
    '须知',
  ],
  rows: ({ plans }) =>
    plans.map((plan) => [
      plan.id,
      plan.title,
      plan.region,
      plan.level,
      plan.genre,
      plan.status,
      plan.issuer,
      plan.documentNumber,
      plan.date,
      plan.period?.start,
      plan.period?.end,
      plan.file,
      plan.characters,
      plan.sha256,
      join(plan.caveats),
    ]),
}
