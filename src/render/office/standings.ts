import type { CoverageCell, Evidence, Indicator, Initiative, TargetComparison } from '../../model/analysis.ts'
import type { OfficeLink } from '../../model/office.ts'
import { dueWords, spanWords } from '../figures.ts'
import { pageHref } from '../names.ts'
import { joinReasons } from '../parts/layout.ts'
import type { PlanView, Report } from '../report.ts'
import { rowAnchor, type TargetRow, targetRows } from '../target-rows.ts'
import { cellLink, citedWords, linkTo, placeWords, standingWords, verdictWords, wordsOf } from './words.ts'

/** One requirement of the reference, and how one plan stands to it: a line of 衔接情况对照表. */
export interface Standing {
  /** Under which heading of the reference it stands. */
  readonly group: string
  readonly requirement: string
  readonly source: string
  /** Places and words of the plan that the judgement rests on; empty where it is silent. */
  readonly places: string
  readonly words: string
  readonly standing: string
  readonly because: string
  readonly link: OfficeLink | null
}

const shownPlaces = 2

const listed = (list: readonly Evidence[], say: (evidence: Evidence) => string): string => {
  const lines = list.slice(0, shownPlaces).map(say)
  return [...new Set(lines), ...(list.length > shownPlaces ? [`等${list.length}处`] : [])].join('\n')
}

const targetWordsOf = (indicator: Indicator): string =>
  [`${indicator.name}：${spanWords(indicator)}`, dueWords(indicator)].filter((part) => part !== '').join('，')

const targetStanding = (report: Report, row: TargetRow, comparison: TargetComparison): Standing => {
  const held = report.indicatorOf.get(comparison.indicator ?? '')
  return {
    group: '目标指标',
    requirement: targetWordsOf(row.indicator),
    source: placeWords(report, row.indicator.evidence),
    places: held ? placeWords(report, held.evidence) : '',
    words: held ? `${targetWordsOf(held)}\n“${wordsOf(report, held.evidence)}”` : '',
    standing: verdictWords(comparison),
    because: joinReasons(comparison.because),
    link: linkTo(pageHref('targets.html', rowAnchor(row))),
  }
}

const reasonOf = (report: Report, cell: CoverageCell): string => {
  const near = cell.status === 'none' && cell.nearest
  return joinReasons([...cell.because, near ? `最接近而未采用：${citedWords(report, near, 60)}` : ''])
}

const unitStanding = (
  report: Report,
  group: string,
  unit: Initiative,
  cell: CoverageCell,
  view: PlanView,
): Standing => {
  const grounds = cell.status === 'none' ? cell.done : cell.evidence
  return {
    group,
    requirement: wordsOf(report, unit.evidence),
    source: placeWords(report, unit.evidence),
    places: listed(grounds, (one) => placeWords(report, one)),
    words: listed(grounds, (one) => `“${wordsOf(report, one)}”`),
    standing: standingWords(report, unit, cell),
    because: reasonOf(report, cell),
    link: cellLink(report, unit, cell, view),
  }
}

/** Everything that the reference lays down, targets first, then action by action in its own order. */
export const listStandings = (report: Report, view: PlanView): readonly Standing[] => [
  ...targetRows(report).flatMap((row): Standing[] => {
    const comparison = row.comparisons.get(view.id)
    return comparison ? [targetStanding(report, row, comparison)] : []
  }),
  ...report.chapters.flatMap(({ heading, units }) =>
    units.flatMap((unit): Standing[] => {
      const cell = unit.kind === 'action' ? report.cellOf(unit.id, view.id) : undefined
      return cell ? [unitStanding(report, heading, unit, cell, view)] : []
    }),
  ),
]
