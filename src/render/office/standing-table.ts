import type { OfficeBlock, OfficeDocument, OfficeTable } from '../../model/office.ts'
import { cellClasses, cellMarks } from '../marks.ts'
import type { PlanView, Report } from '../report.ts'
import { countClasses, exemptClasses, sumOf } from '../totals.ts'
import { listStandings, type Standing } from './standings.ts'
import { proviso } from './words.ts'

export const standingTitle = '衔接情况对照表'

const silent = '（未载）'

/** All of it in one table that can be filtered, for a workbook. */
export const standingSheet = (report: Report, view: PlanView): OfficeTable => ({
  title: standingTitle,
  columns: [
    { header: '序号', width: 4 },
    { header: `${report.referenceNoun}章节`, width: 14 },
    { header: `${report.referenceNoun}要求`, width: 30 },
    { header: '出处', width: 16 },
    { header: `本${view.noun}章节`, width: 16 },
    { header: `本${view.noun}原文`, width: 30 },
    { header: '衔接情况', width: 10 },
    { header: '理由', width: 26 },
    { header: '报告', width: 5 },
  ],
  rows: listStandings(report, view).map((one, i) => [
    i + 1,
    one.group,
    one.requirement,
    one.source,
    one.places || silent,
    one.words,
    one.standing,
    one.because,
    one.link,
  ]),
})

const groupTable = (report: Report, view: PlanView, group: readonly Standing[], first: number): OfficeTable => ({
  title: standingTitle,
  columns: [
    { header: '序号', width: 4 },
    { header: `${report.referenceNoun}要求`, width: 24 },
    { header: `本${view.noun}章节`, width: 24 },
    { header: '衔接情况', width: 7 },
    { header: '理由', width: 16 },
  ],
  rows: group.map((one, i) => [
    first + i,
    `${one.requirement}\n（${one.source}）`,
    one.places === '' ? silent : `${one.places}\n${one.words}`,
    one.standing,
    one.because,
  ]),
})

/** 521条举措中，承接199条，部分承接101条，… */
const totals = (report: Report, view: PlanView): string => {
  const counts = countClasses(report, report.actions, view)
  const shown = cellClasses.filter((name) => !exemptClasses.includes(name))
  const parts = shown.map((name) => `${cellMarks[name].full}${counts[name]}条`)
  return `${report.referenceNoun}${report.actions.length}条举措中，${parts.join('，')}，不计缺口的（鼓励类、${report.ownLevel}、其他系统、点名他地等）${sumOf(counts, exemptClasses)}条。`
}

const groupBlocks = (report: Report, view: PlanView): readonly OfficeBlock[] => {
  const standings = listStandings(report, view)
  const groups = [...new Set(standings.map(({ group }) => group))]
  let next = 1
  return groups.flatMap((group): OfficeBlock[] => {
    const members = standings.filter((one) => one.group === group)
    const table = groupTable(report, view, members, next)
    next += members.length
    return [
      { kind: 'heading', level: 1, text: group },
      { kind: 'table', table },
    ]
  })
}

/** The same for Word, a table a chapter. */
export const standingDocument = (report: Report, view: PlanView, basis: PlanView): OfficeDocument => ({
  title: `${view.plan.title}${standingTitle}`,
  landscape: true,
  blocks: [
    { kind: 'paragraph', text: `对照《${basis.plan.title}》。${totals(report, view)}` },
    ...view.plan.caveats.map((text): OfficeBlock => ({ kind: 'paragraph', text })),
    { kind: 'note', text: proviso },
    ...groupBlocks(report, view),
  ],
})
