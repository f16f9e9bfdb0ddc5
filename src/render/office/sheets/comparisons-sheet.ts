import type { OfficeCell, OfficeTable } from '../../../model/office.ts'
import { changeWords, spanWords } from '../../figures.ts'
import { pageHref } from '../../names.ts'
import { joinReasons } from '../../parts/layout.ts'
import type { PlanView, Report } from '../../report.ts'
import { indicatorIn, rowAnchor, type TargetRow, targetRows } from '../../target-rows.ts'
import { linkTo, placeWords, verdictWords } from '../words.ts'

const rowOf = (report: Report, row: TargetRow, view: PlanView): readonly (readonly OfficeCell[])[] => {
  const comparison = row.comparisons.get(view.id)
  if (!comparison) return []
  const held = indicatorIn(report, row, view)
  return [
    [
      row.indicator.name,
      spanWords(row.indicator),
      view.name,
      verdictWords(comparison),
      held ? `${held.name}：${spanWords(held)}` : null,
      held ? placeWords(report, held.evidence) : null,
      changeWords(comparison.change.reference),
      changeWords(comparison.change.plan),
      joinReasons(comparison.because),
      linkTo(pageHref('targets.html', rowAnchor(row))),
    ],
  ]
}

export const comparisonsSheet = (report: Report): OfficeTable => ({
  title: '目标对照',
  columns: [
    { header: `${report.referenceNoun}指标`, width: 22 },
    { header: '基期 → 目标', width: 14 },
    { header: '规划', width: 8 },
    { header: '判断', width: 7 },
    { header: '对应的目标', width: 26 },
    { header: '章节', width: 20 },
    { header: `${report.referenceNoun}变化`, width: 9 },
    { header: '该规划变化', width: 9 },
    { header: '理由', width: 36 },
    { header: '报告', width: 5 },
  ],
  rows: targetRows(report).flatMap((row) => report.others.flatMap((view) => rowOf(report, row, view))),
})
