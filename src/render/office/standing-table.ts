import type { OfficeBlock, OfficeDocument, OfficeTable } from '../../model/office.ts'
import { cellClasses } from '../marks.ts'
import { markOf } from '../parts/marks.ts'
import type { PlanView, Report } from '../report.ts'
import { countClasses, exemptClasses, sumOf } from '../totals.ts'
import { standingTitle } from './office-paths.ts'
import { listStandings, type Standing } from './standings.ts'
import { citedWords, placesOf, proviso, quotesOf } from './words.ts'

const silent = '（未载）'

/** In Word the table is as long as a book as it is. */
const shorterQuote = 80

const moreWords = ({ more }: Standing): string => (more > 0 ? `\n另有${more}处` : '')

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
    { header: '理由', width: 24 },
    { header: '最接近而未采用', width: 26 },
    { header: '报告', width: 5 },
  ],
  rows: listStandings(report, view).map((one, i) => [
    i + 1,
    one.group,
    one.requirement,
    one.source,
    placesOf(report, one.grounds) || silent,
    quotesOf(report, one.grounds) + moreWords(one),
    one.standing,
    one.because,
    one.nearest,
    one.link,
  ]),
})

const groupTable = (report: Report, view: PlanView, group: readonly Standing[], first: number): OfficeTable => ({
  title: standingTitle,
  columns: [
    { header: '序号', width: 4 },
    { header: `${report.referenceNoun}要求`, width: 24 },
    { header: `本${view.noun}章节`, width: 26 },
    { header: '衔接情况', width: 7 },
    { header: '理由', width: 18 },
  ],
  rows: group.map((one, i) => [
    first + i,
    `${one.requirement}\n（${one.source}）`,
    one.grounds.map((ground) => citedWords(report, ground, shorterQuote)).join('\n') + moreWords(one) || silent,
    one.standing,
    one.because,
  ]),
})

/** 521条举措中，承接199条，部分承接101条，… */
const totals = (report: Report, view: PlanView): string => {
  const counts = countClasses(report, report.actions, view)
  const shown = cellClasses.filter((name) => !exemptClasses.includes(name))
  const parts = shown.map((name) => `${markOf(report, name, view.id).full}${counts[name]}条`)
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
  title: `${view.plan.title}\n${standingTitle}`,
  landscape: true,
  blocks: [
    { kind: 'paragraph', text: `对照《${basis.plan.title}》。${totals(report, view)}` },
    ...view.plan.caveats.map((text): OfficeBlock => ({ kind: 'paragraph', text })),
    { kind: 'note', text: proviso },
    ...groupBlocks(report, view),
  ],
})
