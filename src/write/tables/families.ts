import { join } from './cell-values.ts'
import type { CsvTable } from './csv-table.ts'

/** Indicators that measure the same. */
export const familiesTable: CsvTable = {
  name: 'families',
  head: ['id', '名称', '单位', '成员', '相近而不同的族', '理由', '判定'],
  rows: ({ families }) =>
    families.map((family) => [
      family.id,
      family.name,
      family.unit,
      join(family.members),
      join(family.related.map((related) => related.family)),
      join(family.related.map((related) => related.because)),
      family.decidedBy,
    ]),
}
