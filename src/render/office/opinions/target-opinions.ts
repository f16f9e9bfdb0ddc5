import type { Indicator, TargetComparison } from '../../../model/analysis.ts'
import { dueWords, spanWords } from '../../figures.ts'
import { pageHref } from '../../names.ts'
import { joinReasons } from '../../parts/layout.ts'
import type { PlanView, Report } from '../../report.ts'
import { rowAnchor, type TargetRow, targetRows } from '../../target-rows.ts'
import { citedWords, linkTo, placeWords, wordsOf } from '../words.ts'
import { type Opinion, silentPlace } from './opinion.ts'

/** Null where a comparison gives no cause to suggest anything. */
const adviceOn = (
  report: Report,
  { indicator }: TargetRow,
  comparison: TargetComparison,
  held: Indicator | undefined,
): string | null => {
  const target = `“${indicator.name}”`
  switch (comparison.verdict) {
    case 'below':
      return `${target}目标低于${report.referenceNoun}，建议研究是否调整，或说明设定的依据。`
    case 'not_set':
      return `建议结合实际研究是否设置${target}或相应指标${comparison.tasks?.length ? '（文中已有相关任务）' : ''}。`
    case 'not_comparable':
      // A total that grows with the size of a place needs no explanation; another definition does.
      return held && held.family !== indicator.family ? `与${target}口径不同，建议说明口径及与该目标的关系。` : null
    default:
      return null
  }
}

const basisOf = (report: Report, { indicator }: TargetRow, comparison: TargetComparison): string => {
  const due = dueWords(indicator)
  const target = `${indicator.name}${spanWords(indicator)}${due === '' ? '' : `（${due}）`}`
  return `${report.referenceNoun}目标：${target}。${citedWords(report, indicator.evidence)}\n${joinReasons(comparison.because)}`
}

/** On the targets of the reference that the plan sets lower, otherwise or not at all. */
export const targetOpinions = (report: Report, view: PlanView): readonly Opinion[] =>
  targetRows(report).flatMap((row): Opinion[] => {
    const comparison = row.comparisons.get(view.id)
    if (!comparison) return []
    const held = report.indicatorOf.get(comparison.indicator ?? '')
    const advice = adviceOn(report, row, comparison, held)
    if (advice === null) return []
    return [
      {
        place: held ? placeWords(report, held.evidence) : silentPlace,
        words: held ? `“${wordsOf(report, held.evidence)}”` : '',
        advice,
        basis: basisOf(report, row, comparison),
        link: linkTo(pageHref('targets.html', rowAnchor(row))),
      },
    ]
  })
