import type { CsvTable } from './csv-table.ts'

/** Decisions of people, and what became of them. */
export const decisionsTable: CsvTable = {
  name: 'decisions',
  head: ['序号', '行', '类别', '裁定', '何人', '何时', '理由', '附注', '结果', '原文', '说明'],
  rows: ({ decisions }) =>
    (decisions?.list ?? []).map((one) => [
      one.number,
      one.line,
      one.kind,
      one.about,
      one.who,
      one.when,
      one.why,
      one.note,
      one.state,
      one.fit,
      one.detail,
    ]),
  has: ({ decisions }) => decisions !== undefined,
}
