import type { OfficeCell, OfficeColumn, OfficeDocument, OfficeTable } from '../../model/office.ts'
import type { PlanView, Report } from '../report.ts'
import { opinionTitle } from './office-paths.ts'
import { findingOpinions } from './opinions/finding-opinions.ts'
import { gapOpinions } from './opinions/gap-opinions.ts'
import type { Opinion } from './opinions/opinion.ts'
import { targetOpinions } from './opinions/target-opinions.ts'
import { proviso } from './words.ts'

/** From where suggestions come, in the order of the table. */
const sources: readonly ((report: Report, view: PlanView) => readonly Opinion[])[] = [
  findingOpinions,
  targetOpinions,
  gapOpinions,
]

const columns = (view: PlanView): readonly OfficeColumn[] => [
  { header: '序号', width: 4 },
  { header: '章节', width: 12 },
  { header: `本${view.noun}原文`, width: 20 },
  { header: '建议', width: 22 },
  { header: '依据', width: 30 },
  { header: '采纳情况', width: 8 },
]

const listOpinions = (report: Report, view: PlanView): readonly Opinion[] =>
  sources.flatMap((list) => list(report, view))

/** 采纳情况 is left empty for people. */
const rowOf = (one: Opinion, i: number): readonly OfficeCell[] => [
  i + 1,
  one.place,
  one.words,
  one.advice,
  one.basis,
  null,
]

const makeTable = (report: Report, view: PlanView): OfficeTable => ({
  title: opinionTitle,
  columns: columns(view),
  rows: listOpinions(report, view).map(rowOf),
})

/** With a link to the place of the report, for a workbook. */
export const opinionSheet = (report: Report, view: PlanView): OfficeTable => ({
  title: opinionTitle,
  columns: [...columns(view), { header: '报告', width: 5 }],
  rows: listOpinions(report, view).map((one, i) => [...rowOf(one, i), one.link]),
})

export const opinionDocument = (report: Report, view: PlanView, basis: PlanView): OfficeDocument => ({
  title: `${view.plan.title}\n${opinionTitle}`,
  landscape: true,
  blocks: [
    {
      kind: 'paragraph',
      text: `对照《${basis.plan.title}》。只列约束本地而未见承接、目标不同和前后不一的；鼓励类、${report.ownLevel}、其他系统和点名他地的不列。`,
    },
    { kind: 'note', text: proviso },
    { kind: 'table', table: makeTable(report, view) },
  ],
})
