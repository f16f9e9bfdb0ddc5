import type { OfficeTable } from '../../../model/office.ts'
import { kindOfFinding } from '../../finding-kinds.ts'
import { speakerOf } from '../../parts/evidence.ts'
import { nameList, shorten } from '../../parts/layout.ts'
import type { Report } from '../../report.ts'
import { citedWords, evidenceLink } from '../words.ts'

const shownQuotes = 4

export const findingsSheet = (report: Report): OfficeTable => ({
  title: '发现',
  columns: [
    { header: '类别', width: 12 },
    { header: '规划', width: 14 },
    { header: '结论', width: 34 },
    { header: '说明', width: 40 },
    { header: '依据', width: 50 },
    { header: '报告', width: 5 },
  ],
  rows: report.analysis.findings.map((finding) => [
    kindOfFinding(finding).label,
    nameList(report, finding.plans),
    finding.title,
    shorten(finding.detail, 400),
    finding.evidence
      .slice(0, shownQuotes)
      .map((one) => `${speakerOf(report, one.plan)}　${citedWords(report, one)}`)
      .join('\n'),
    evidenceLink(report, finding.evidence[0]),
  ]),
})
