import type { OfficeBlock, OfficeTable } from '../../../model/office.ts'
import { gravityWords, listGaps } from '../../gap-lists.ts'
import { cellClasses, cellMarks } from '../../marks.ts'
import type { PlanView, Report } from '../../report.ts'
import { countClasses, exemptClasses, sumOf } from '../../totals.ts'
import { citedWords } from '../words.ts'

/** Of each plan so many gaps, the gravest first; and of so many plans. The tables of each plan hold all. */
const shownGaps = 3
const shownPlans = 12
const shortQuote = 45

const shownClasses = cellClasses.filter((name) => !exemptClasses.includes(name))

const countTable = (report: Report): OfficeTable => ({
  title: '衔接情况',
  columns: [
    { header: '规划', width: 8 },
    ...shownClasses.map((name) => ({ header: cellMarks[name].full, width: 5 })),
    { header: '不计缺口', width: 5 },
  ],
  rows: report.others.map((view) => {
    const counts = countClasses(report, report.actions, view)
    return [view.name, ...shownClasses.map((name) => counts[name]), sumOf(counts, exemptClasses)]
  }),
})

const gapBlock = (report: Report, view: PlanView): OfficeBlock => {
  const { gaps } = listGaps(report, view)
  const shown = gaps.slice(0, shownGaps).map(({ unit, cell }) => {
    const kind = unit.obligation === 'named' || unit.obligation === 'all' ? gravityWords[unit.obligation] : ''
    return `${citedWords(report, unit.evidence, shortQuote)}${kind && `（${kind}）`}${cell.review ? '（※待核）' : ''}`
  })
  const more = gaps.length > shown.length ? `等${gaps.length}条` : ''
  return {
    kind: 'paragraph',
    lead: `${view.name}。`,
    text: shown.length === 0 ? '未发现应承接而未载的举措。' : `应承接而未载的有${shown.join('；')}${more}。`,
  }
}

/** How many actions of the reference each plan carries, and the gravest that it does not. */
export const standingBlocks = (report: Report): readonly OfficeBlock[] => {
  if (!report.reference || report.actions.length === 0) return []
  const rest = report.others.length - shownPlans
  return [
    { kind: 'paragraph', text: `${report.referenceNoun}共有举措${report.actions.length}条，逐条核对结果如下。` },
    { kind: 'table', table: countTable(report) },
    { kind: 'note', text: '各地文种、层级、期限不同，不作排名。' },
    ...report.others.slice(0, shownPlans).map((view) => gapBlock(report, view)),
    ...(rest > 0 ? [{ kind: 'paragraph' as const, text: `其余${rest}个地方见各自的衔接情况对照表。` }] : []),
  ]
}
