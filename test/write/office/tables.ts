import type { OfficeDocument, OfficeTable } from '../../../src/model/office.ts'

/** A table as offices pass it around, with everything that a cell may hold. */
export const requirements: OfficeTable = {
  title: '衔接情况对照表',
  columns: [
    { header: '序号', width: 3 },
    { header: '省规划要求', width: 24 },
    { header: '本规划章节', width: 12 },
    { header: '报告', width: 4 },
  ],
  rows: [
    [
      1,
      '健全知识产权侵权惩罚性赔偿制度，加大损害赔偿力度。',
      '第三章　专栏1',
      { text: '查看', href: '../gaps.html#g1' },
    ],
    [2, '=HYPERLINK("http://x.example","点击")', ' @SUM(A1)', null],
    [3, '支持\u0000眉山\ud800建设\n国家级 & <省级> 示范区', '', null],
  ],
}

export const briefing: OfficeDocument = {
  title: '四川省“十四五”知识产权保护和运用规划比对简报',
  landscape: false,
  blocks: [
    { kind: 'heading', level: 1, text: '一、目标' },
    { kind: 'paragraph', lead: '眉山。', text: '每万人口高价值发明专利拥有量2025年达到5.67件。' },
    { kind: 'table', table: requirements },
    { kind: 'note', text: '注：各地文种、层级、期限不同，不作排名。' },
  ],
}
