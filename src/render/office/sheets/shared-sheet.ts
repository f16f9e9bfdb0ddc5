import type { SharedAction } from '../../../model/analysis.ts'
import type { OfficeCell, OfficeTable } from '../../../model/office.ts'
import { termAnchor } from '../../anchors.ts'
import { pageHref } from '../../names.ts'
import type { Report } from '../../report.ts'
import { linkTo, placeWords, wordsOf } from '../words.ts'

const rowsOf = (
  report: Report,
  action: SharedAction,
  kind: 'plans' | 'mentioned',
): readonly (readonly OfficeCell[])[] =>
  action[kind].map(({ plan, count, evidence: [first] }) => [
    action.term,
    action.variants.filter((variant) => variant !== action.term).join('、'),
    report.planOf.get(plan)?.name ?? plan,
    kind === 'plans' ? '安排' : '仅提及',
    count,
    first ? wordsOf(report, first) : null,
    first ? placeWords(report, first) : null,
    linkTo(pageHref('shared.html', termAnchor(action.term))),
  ])

export const sharedSheet = (report: Report): OfficeTable => ({
  title: '共同举措',
  columns: [
    { header: '提法', width: 16 },
    { header: '又作', width: 18 },
    { header: '规划', width: 8 },
    { header: '性质', width: 6 },
    { header: '处数', width: 5 },
    { header: '首处原文', width: 40 },
    { header: '章节', width: 24 },
    { header: '报告', width: 5 },
  ],
  rows: report.analysis.sharedActions.flatMap((action) => [
    ...rowsOf(report, action, 'plans'),
    ...rowsOf(report, action, 'mentioned'),
  ]),
})
