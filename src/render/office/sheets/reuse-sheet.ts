import type { OfficeTable } from '../../../model/office.ts'
import type { Report } from '../../report.ts'
import { cutQuote, evidenceLink, placeWords } from '../words.ts'

const longestPassage = 300

export const reuseSheet = (report: Report): OfficeTable => ({
  title: '文字相同',
  columns: [
    { header: '序号', width: 5 },
    { header: '相同文字', width: 50 },
    { header: '字数', width: 5 },
    { header: '固定表述', width: 6 },
    { header: '规划', width: 8 },
    { header: '章节', width: 26 },
    { header: '报告', width: 5 },
  ],
  rows: report.analysis.reuse.flatMap((group, i) =>
    group.occurrences.map((one) => [
      i + 1,
      cutQuote(group.occurrences[0].quote, longestPassage),
      group.text.length,
      group.formula ? '是' : null,
      report.planOf.get(one.plan)?.name ?? one.plan,
      placeWords(report, one),
      evidenceLink(report, one),
    ]),
  ),
})
