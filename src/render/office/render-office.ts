import type { Analysis } from '../../model/analysis.ts'
import type { OfficeFile } from '../../model/office.ts'
import { openReport, type PlanView, type Report } from '../report.ts'
import { makeBriefing } from './briefing.ts'
import { briefingPath, opinionPath, standingPath, workbookPath } from './office-paths.ts'
import { opinionDocument, opinionSheet } from './opinion-table.ts'
import { standingDocument, standingSheet } from './standing-table.ts'
import { makeWorkbook } from './workbook.ts'

const planFiles = (report: Report, view: PlanView, basis: PlanView): readonly OfficeFile[] => [
  { path: standingPath(view, 'docx'), document: standingDocument(report, view, basis) },
  { path: standingPath(view, 'xlsx'), sheets: [standingSheet(report, view)] },
  { path: opinionPath(view, 'docx'), document: opinionDocument(report, view, basis) },
  { path: opinionPath(view, 'xlsx'), sheets: [opinionSheet(report, view)] },
]

/** What offices pass around, for Word and spreadsheets: a briefing, a workbook of all tables, and two tables a plan. */
export const renderOffice = (analysis: Analysis): readonly OfficeFile[] => {
  const report = openReport(analysis)
  const { reference } = report
  return [
    { path: briefingPath, document: makeBriefing(report) },
    { path: workbookPath, sheets: makeWorkbook(report) },
    ...(reference ? report.others.flatMap((view) => planFiles(report, view, reference)) : []),
  ]
}
