import type { OfficeBlock, OfficeTable } from '../../../model/office.ts'
import { targetWords } from '../../figures.ts'
import { isRanked, type Verdict, verdictMarks } from '../../marks.ts'
import { isDense, type PlanView, type Report } from '../../report.ts'
import { indicatorIn, type TargetRow, targetRows } from '../../target-rows.ts'

const title = '目标对照'

const cellOf = (report: Report, row: TargetRow, view: PlanView): string => {
  const comparison = row.comparisons.get(view.id)
  if (!comparison) return '—'
  const { word } = verdictMarks[comparison.verdict]
  const held = indicatorIn(report, row, view)
  return held ? `${targetWords(held, held.unit)}\n${word}` : word
}

const byPlan = (report: Report, rows: readonly TargetRow[]): OfficeTable => ({
  title,
  columns: [
    { header: '指标', width: 14 },
    { header: report.referenceNoun, width: 7 },
    ...report.others.map((view) => ({ header: view.name, width: 8 })),
  ],
  rows: rows.map((row) => [
    row.indicator.name,
    targetWords(row.indicator, row.indicator.unit),
    ...report.others.map((view) => cellOf(report, row, view)),
  ]),
})

/** With many plans their numbers, since no page is wide enough for a column each. */
const byVerdict = (report: Report, rows: readonly TargetRow[]): OfficeTable => {
  const verdicts = Object.keys(verdictMarks) as Verdict[]
  return {
    title,
    columns: [
      { header: '指标', width: 14 },
      { header: report.referenceNoun, width: 7 },
      ...verdicts.map((verdict) => ({ header: verdictMarks[verdict].word, width: 4 })),
    ],
    rows: rows.map((row) => [
      row.indicator.name,
      targetWords(row.indicator, row.indicator.unit),
      ...verdicts.map((verdict) => [...row.comparisons.values()].filter((one) => one.verdict === verdict).length),
    ]),
  }
}

const countWords = (report: Report, view: PlanView): string => {
  const own = report.analysis.comparisons.filter((one) => one.plan === view.id && isRanked(one.verdict))
  const counts = (['above', 'equal', 'below'] as const).flatMap((verdict) => {
    const count = own.filter((one) => one.verdict === verdict).length
    return count > 0 ? [`${verdictMarks[verdict].word}${count}项`] : []
  })
  return `${view.name}${counts.length > 0 ? counts.join('、') : '没有可判高低的'}`
}

/** Targets that at least one plan sets too, side by side; what nobody sets is counted. */
export const targetBlocks = (report: Report): readonly OfficeBlock[] => {
  const rows = targetRows(report)
  if (rows.length === 0) return []
  const set = rows.filter(({ group }) => group === 'ranked' || group === 'differs')
  const counts = isDense(report)
    ? ''
    : `可判高低的：${report.others.map((view) => countWords(report, view)).join('；')}。`
  const left = rows.length - set.length
  const rest = left > 0 ? `其余${left}项，各地未设，或属${report.referenceNoun}自身的统计指标。` : ''
  return [
    {
      kind: 'paragraph',
      text: `${report.referenceNoun}设目标${rows.length}项，有地方同设的${set.length}项。${counts}${rest}`,
    },
    ...(set.length > 0
      ? [{ kind: 'table' as const, table: isDense(report) ? byVerdict(report, set) : byPlan(report, set) }]
      : []),
  ]
}
