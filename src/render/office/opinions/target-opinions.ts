import type { Evidence, Indicator, TargetComparison } from '../../../model/analysis.ts'
import { dueWords, spanWords } from '../../figures.ts'
import { pageHref } from '../../names.ts'
import { joinReasons } from '../../parts/layout.ts'
import type { PlanView, Report } from '../../report.ts'
import { rowAnchor, type TargetRow, targetRows } from '../../target-rows.ts'
import { citedWords, linkTo, placesOf, quotesOf } from '../words.ts'
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
      return comparison.tasks?.length
        ? `已有${comparison.tasks.length}项任务与${target}有关，建议研究是否设置相应指标。`
        : `建议结合实际研究是否设置${target}或相应指标。`
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

const shownTasks = 2

/** Where the plan sets its target, else the tasks that work for that of the reference. */
const groundsOf = (report: Report, comparison: TargetComparison, held: Indicator | undefined): readonly Evidence[] => {
  if (held) return [held.evidence]
  const tasks = (comparison.tasks ?? []).flatMap((id) => report.initiativeOf.get(id) ?? [])
  const actions = tasks.filter(({ kind }) => kind === 'action')
  return (actions.length > 0 ? actions : tasks).slice(0, shownTasks).map(({ evidence }) => evidence)
}

/** On the targets of the reference that the plan sets lower, otherwise or not at all. */
export const targetOpinions = (report: Report, view: PlanView): readonly Opinion[] =>
  targetRows(report).flatMap((row): Opinion[] => {
    const comparison = row.comparisons.get(view.id)
    if (!comparison) return []
    const held = report.indicatorOf.get(comparison.indicator ?? '')
    const advice = adviceOn(report, row, comparison, held)
    if (advice === null) return []
    const grounds = groundsOf(report, comparison, held)
    return [
      {
        place: placesOf(report, grounds) || silentPlace,
        words: quotesOf(report, grounds),
        advice,
        basis: basisOf(report, row, comparison),
        link: linkTo(pageHref('targets.html', rowAnchor(row))),
      },
    ]
  })
