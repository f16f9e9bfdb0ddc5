import { isRequired } from '../../../model/binds-plan.ts'
import type { OfficeBlock, OfficeTable } from '../../../model/office.ts'
import { listGaps } from '../../gap-lists.ts'
import { cellClasses } from '../../marks.ts'
import { markOf } from '../../parts/marks.ts'
import type { PlanView, Report } from '../../report.ts'
import { countClasses, exemptClasses, sumOf } from '../../totals.ts'
import { groundNote } from './ground-note.ts'

/** Of each plan so many gaps, the gravest first; and of so many plans. The tables of each plan hold all. */
const shownGaps = 2
const shownPlans = 12

const shownClasses = cellClasses.filter((name) => !exemptClasses.includes(name))

const countTable = (report: Report): OfficeTable => ({
  title: '衔接情况',
  columns: [
    { header: '规划', width: 8 },
    ...shownClasses.map((name) => ({ header: markOf(report, name).full, width: 5 })),
    { header: '不计缺口', width: 5 },
  ],
  rows: report.others.map((view) => {
    const counts = countClasses(report, report.actions, view)
    return [view.name, ...shownClasses.map((name) => counts[name]), sumOf(counts, exemptClasses)]
  }),
})

const gapBlocks = (report: Report, view: PlanView): readonly OfficeBlock[] => {
  const { gaps } = listGaps(report, view)
  const asked = gaps.filter(({ unit }) => isRequired(unit)).length
  const inWords = asked > 0 ? `，其中点名或要求各地办理的${asked}条` : ''
  const review = gaps.filter(({ cell }) => cell.review).length
  const near = review > 0 ? `，靠近界限待核的${review}条` : ''
  const { full: word } = markOf(report, 'gap', view.id)
  const text = gaps.length === 0 ? `未发现${word}的举措。` : `${word}的${gaps.length}条${inWords}${near}。`
  const shown = gaps.slice(0, shownGaps).map(({ unit }) => unit.evidence)
  return [{ kind: 'paragraph', lead: `${view.name}。`, text }, ...(shown.length > 0 ? [groundNote(report, shown)] : [])]
}

/** How many actions of the reference each plan carries, and the gravest that it does not. */
export const standingBlocks = (report: Report): readonly OfficeBlock[] => {
  if (!report.reference || report.actions.length === 0) return []
  const rest = report.others.length - shownPlans
  return [
    { kind: 'paragraph', text: `${report.referenceNoun}共有举措${report.actions.length}条，逐条核对结果如下。` },
    { kind: 'table', table: countTable(report) },
    { kind: 'note', text: '各地文种、层级、期限不同，不作排名。' },
    ...report.others.slice(0, shownPlans).flatMap((view) => gapBlocks(report, view)),
    ...(rest > 0 ? [{ kind: 'paragraph' as const, text: `其余${rest}个地方见各自的衔接情况对照表。` }] : []),
  ]
}
