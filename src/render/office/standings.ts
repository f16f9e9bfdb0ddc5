import type { CoverageCell, Evidence, Indicator, Initiative, TargetComparison } from '../../model/analysis.ts'
import { reasonsOf } from '../../model/coverage-reasons.ts'
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
  /** What the judgement rests on, no more than a table bears; none where the plan is silent. */
  readonly grounds: readonly Evidence[]
  /** How many more there are. */
  readonly more: number
  readonly standing: string
  readonly because: string
  /** What came near and was not taken, where the plan is silent. */
  readonly nearest: string
  readonly link: OfficeLink | null
}

const shownGrounds = 2
const nearQuote = 60

const targetWordsOf = (indicator: Indicator): string =>
  [`${indicator.name}：${spanWords(indicator)}`, dueWords(indicator)].filter((part) => part !== '').join('，')

const targetStanding = (report: Report, row: TargetRow, comparison: TargetComparison): Standing => {
  const held = report.indicatorOf.get(comparison.indicator ?? '')
  return {
    group: '目标指标',
    requirement: targetWordsOf(row.indicator),
    source: placeWords(report, row.indicator.evidence),
    grounds: held ? [held.evidence] : [],
    more: 0,
    standing: verdictWords(comparison),
    because: joinReasons(comparison.because),
    nearest: '',
    link: linkTo(pageHref('targets.html', rowAnchor(row))),
  }
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
    grounds: grounds.slice(0, shownGrounds),
    more: Math.max(0, grounds.length - shownGrounds),
    standing: standingWords(report, unit, cell),
    because: joinReasons(reasonsOf(cell)),
    nearest: cell.status === 'none' && cell.nearest ? citedWords(report, cell.nearest, nearQuote) : '',
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
