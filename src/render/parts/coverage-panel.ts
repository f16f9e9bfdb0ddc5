import type { CoverageCell, Initiative } from '../../model/analysis.ts'
import { formatNumber } from '../figures.ts'
import { type Html, html, type Part } from '../html.ts'
import { obligationWord } from '../marks.ts'
import type { PlanView, Report } from '../report.ts'
import { findShared, type IsTelling, type Ranges } from '../shared-words.ts'
import { evidenceBlock } from './evidence.ts'
import { shorten } from './layout.ts'
import { cellTag } from './marks.ts'

const titleLength = 28

/** Of a whole task only its head is quoted; the rest is one link away. */
const longestQuote = 180

/** True where opening a cell would show more than the cell itself says. */
export const saysSomething = (cell: CoverageCell): boolean =>
  cell.status !== 'none' || cell.gap || cell.review || cell.done.length > 0

const bothMarked = (unit: Initiative, quotes: readonly string[], isTelling: IsTelling): Ranges => {
  const other = quotes.join('\n')
  return other === '' ? [] : findShared(unit.evidence.quote, other, isTelling)
}

const citySide = (report: Report, unit: Initiative, cell: CoverageCell, view: PlanView, isTelling: IsTelling): Part => {
  const own = unit.evidence.quote
  const carried = cell.evidence.map((evidence) =>
    evidenceBlock(report, evidence, { marked: findShared(evidence.quote, own, isTelling) }),
  )
  const done = cell.done.map((evidence) =>
    evidenceBlock(report, evidence, { note: '已完成', marked: findShared(evidence.quote, own, isTelling) }),
  )
  const silent =
    carried.length === 0 &&
    html`<p class="empty"><b>本${view.noun}未载。</b>目标、任务、保障部分和指标表中没有承接这一要求的内容。</p>`
  return [silent, carried, done]
}

const nearestPart = (report: Report, cell: CoverageCell): Part =>
  cell.nearest &&
  html`<h4>最接近而未采用的段落</h4>${evidenceBlock(report, cell.nearest, { rejected: true })}`

/** What an opened cell shows: both texts side by side, what they share, the reasons and what was rejected. */
export const coveragePanel = (
  report: Report,
  unit: Initiative,
  cell: CoverageCell,
  view: PlanView,
  isTelling: IsTelling,
): Html => {
  const marked = bothMarked(unit, [...cell.evidence, ...cell.done].map((evidence) => evidence.quote), isTelling)
  // The reasons name the figure together with its limit; saying it twice would only raise the question which one counts.
  const isTold = cell.because.some((why) => why.includes('相符度'))
  const score = isTold ? '' : `　相符度${formatNumber(Number(cell.score.toFixed(2)))}`
  const judged = cell.decidedBy === 'human' ? '　经人工裁定' : ''
  return html`<div class="panel"><div class="top"><h3>${shorten(unit.title, titleLength)} × ${view.name}</h3>${cellTag(
    report,
    unit,
    cell,
  )}<span class="small">约束：${obligationWord(unit, report.ownLevel)}${score}${judged}</span></div><div class="pair"><div>${evidenceBlock(report, unit.evidence, { marked, limit: longestQuote })}</div><div>${citySide(
    report,
    unit,
    cell,
    view,
    isTelling,
  )}</div></div>${
    cell.because.length > 0 && html`<h4>判断理由</h4><ul class="why">${cell.because.map((why) => html`<li>${why}</li>`)}</ul>`
  }${nearestPart(report, cell)}</div>`
}
