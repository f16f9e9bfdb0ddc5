import type { OfficeTable } from '../../../model/office.ts'
import { listGaps } from '../../gap-lists.ts'
import { obligationWord } from '../../marks.ts'
import { joinReasons } from '../../parts/layout.ts'
import type { Report } from '../../report.ts'
import { cellLink, placeWords, wordsOf } from '../words.ts'

/** Gravest first, plan by plan. */
export const gapsSheet = (report: Report): OfficeTable => ({
  title: '缺口',
  columns: [
    { header: '规划', width: 8 },
    { header: `${report.referenceNoun}要求`, width: 34 },
    { header: '出处', width: 22 },
    { header: '约束对象', width: 10 },
    { header: '责任单位', width: 14 },
    { header: '待核', width: 5 },
    { header: '最接近而未采用的原文', width: 32 },
    { header: '其章节', width: 20 },
    { header: '理由', width: 24 },
    { header: '报告', width: 5 },
  ],
  rows: report.others.flatMap((view) =>
    listGaps(report, view).gaps.map(({ unit, cell }) => [
      view.name,
      wordsOf(report, unit.evidence),
      placeWords(report, unit.evidence),
      obligationWord(unit, report.ownLevel),
      unit.lead.join('、'),
      cell.review ? '※' : null,
      cell.nearest ? wordsOf(report, cell.nearest) : null,
      cell.nearest ? placeWords(report, cell.nearest) : null,
      joinReasons(cell.because),
      cellLink(report, unit, cell, view),
    ]),
  ),
})
