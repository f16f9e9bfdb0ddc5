import type { CoverageCell, Initiative } from '../../model/analysis.ts'
import { reasonsOf } from '../../model/coverage-reasons.ts'
import { cellAnchor } from '../anchors.ts'
import { aboutUnit } from '../decidable.ts'
import { formatNumber } from '../figures.ts'
import { type Html, html, type Part } from '../html.ts'
import { type CellClass, saysSomething } from '../marks.ts'
import type { PlanView, Report } from '../report.ts'
import { findShared, type IsTelling } from '../shared-words.ts'
import { evidenceBlock } from './evidence.ts'
import { joinReasons } from './layout.ts'
import { cellTag } from './marks.ts'

/** Of a whole task only its head is quoted; the rest is one link away. */
const longestQuote = 180

/** Of a task its best ground is shown; its actions show the rest. */
const shownGrounds = (unit: Initiative, cell: CoverageCell): CoverageCell['evidence'] =>
  unit.kind === 'initiative' ? cell.evidence.slice(0, 1) : cell.evidence

/** The reasons name the figure together with its limit; saying it twice would only raise the question which one counts. */
const scoreOf = (cell: CoverageCell): string =>
  cell.because.some((why) => why.includes('相符度')) ? '' : `相符度${formatNumber(Number(cell.score.toFixed(2)))}`

const reasons = (cell: CoverageCell): string => joinReasons([...reasonsOf(cell), scoreOf(cell)])

const citySide = (report: Report, unit: Initiative, cell: CoverageCell, view: PlanView, isTelling: IsTelling): Part => {
  const own = unit.evidence.quote
  const carried = shownGrounds(unit, cell).map((evidence) =>
    evidenceBlock(report, evidence, {
      unnamed: true,
      marked: findShared(evidence.quote, own, isTelling),
      limit: longestQuote,
    }),
  )
  const done = cell.done.map((evidence) =>
    evidenceBlock(report, evidence, {
      unnamed: true,
      note: '已完成',
      marked: findShared(evidence.quote, own, isTelling),
    }),
  )
  const silent = carried.length === 0 && html`<p class="empty"><b>本${view.noun}未载。</b></p>`
  return [silent, carried, done]
}

const nearest = (report: Report, cell: CoverageCell): Part =>
  cell.nearest &&
  evidenceBlock(report, cell.nearest, { unnamed: true, rejected: true, note: '最接近，未采用', limit: longestQuote })

const plainClasses: readonly (CellClass | null)[] = ['full', 'partial', 'unsure', 'gap']

/** Where the head and the mark in the row above say it all, one file leaves it to its style and script to say it again. */
const nameAndMark = (report: Report, unit: Initiative, cell: CoverageCell, view: PlanView): Part => {
  const isPlain =
    plainClasses.includes(report.classOf(unit, view.id)) && cell.done.length === 0 && cell.decidedBy !== 'human'
  if (report.lean && isPlain) return ''
  return html`<p><b>${view.name}</b>${cellTag(report, unit, cell)}</p>`
}

const planPart = (report: Report, unit: Initiative, cell: CoverageCell, view: PlanView, isTelling: IsTelling): Html =>
  html`<div class="one" id="${cellAnchor(unit, view)}">${nameAndMark(report, unit, cell, view)}${citySide(report, unit, cell, view, isTelling)}${nearest(report, cell)}<p>${!report.lean && '判断理由：'}${reasons(cell)}</p></div>`

/**
 * What the opened cells of a unit show: the reference's words once, and beside them each plan's passage with the words
 * that stand in both marked, the reasons, and what was rejected. The row above it is its head: `shown` are the words in
 * ink there, and neither they nor what the unit binds are said again. Null where no cell of the unit has anything to show.
 */
export const coveragePanel = (report: Report, unit: Initiative, shown: string, isTelling: IsTelling): Html | null => {
  const plans = report.others.flatMap((view) => {
    const cell = report.cellOf(unit.id, view.id)
    return cell && saysSomething(cell) ? [planPart(report, unit, cell, view, isTelling)] : []
  })
  if (plans.length === 0) return null
  return html`<div class="panel"${aboutUnit(report, unit, shown)}><div>${evidenceBlock(report, unit.evidence, { limit: longestQuote, inSection: true })}</div><div>${plans}</div></div>`
}
