import type { Initiative } from '../../model/analysis.ts'
import { drawClassBar } from '../charts/class-bar.ts'
import { drawSquares } from '../charts/coverage-map.ts'
import { type Html, html, type Part } from '../html.ts'
import type { CellClass } from '../marks.ts'
import { type Chapter, isDense, type PlanView, type Report } from '../report.ts'
import { actionsOf, countClasses, exemptClasses, sumOf } from '../totals.ts'
import { mapKey } from './legend.ts'
import { classWord, markOf } from './marks.ts'

const spokenCounts = (report: Report, counts: Readonly<Record<CellClass, number>>): string =>
  `${classWord(report, 'full')}${counts.full}，部分${counts.partial}，${classWord(report, 'unsure')}${counts.unsure}，${classWord(report, 'gap')}${counts.gap}，已完成${counts.done}，不计${sumOf(counts, exemptClasses)}`

/** The one number to take from a square of the map, written below it: what is missing. */
const missing = (report: Report, units: readonly Initiative[], view: PlanView): Part => {
  const { gap } = countClasses(report, units, view)
  if (gap === 0) return ''
  const { symbol, word } = markOf(report, 'gap', view.id)
  const words = `${symbol} ${word}${gap}`
  return report.followed.has(view.id)
    ? html`<span class="sub nb" aria-hidden="true">${words}</span>`
    : html`<b class="sub nb" aria-hidden="true">${words}</b>`
}

const squares = (report: Report, chapter: Chapter, view: PlanView, most: number): Html => {
  const units = actionsOf(chapter.units)
  const classes = units.flatMap((unit) => report.classOf(unit, view.id) ?? [])
  const follows = report.followed.has(view.id)
  const drawn = classes.map((name) => (follows && name === 'gap' ? 'lapsed' : name))
  return html`${drawSquares(drawn, most)}${missing(report, units, view)}<span class="vh">${spokenCounts(report, countClasses(report, units, view))}</span>`
}

const bar = (report: Report, chapter: Chapter, view: PlanView): Html => {
  const counts = countClasses(report, actionsOf(chapter.units), view)
  return html`${drawClassBar(counts)}<span class="sub" aria-hidden="true">${counts.gap}</span><span class="vh">${spokenCounts(report, counts)}</span>`
}

const mapCaption = (report: Report, what: string): Html =>
  html`<caption><small>${what}${report.referenceNoun}的举措，共${report.actions.length}条</small></caption>`

/** Chapters down, plans across: one square per action. */
const squareMap = (report: Report): Html => {
  const most = Math.max(0, ...report.chapters.map((chapter) => actionsOf(chapter.units).length))
  const ruled = (view: PlanView): Part => view.ruled && html` class="sep"`
  const heads = report.others.map((view) => html`<th scope="col"${ruled(view)}>${view.name}</th>`)
  const rows = report.chapters.map((chapter) => {
    const cells = report.others.map((view) => html`<td${ruled(view)}>${squares(report, chapter, view, most)}</td>`)
    return html`<tr><th scope="row"><a href="${chapter.page}">${chapter.heading}</a></th>${cells}</tr>
`
  })
  return html`<table class="wf">${mapCaption(report, '一格为一条')}<thead><tr><th scope="col">${report.referenceNoun}</th>${heads}</tr></thead><tbody>
${rows}</tbody></table>`
}

/** Plans down, chapters across: one bar per chapter, where there are too many plans for squares. */
const barMap = (report: Report): Html => {
  const heads = report.chapters.map(
    (chapter) => html`<th scope="col"><a href="${chapter.page}">${chapter.heading.split('　')[0]}</a></th>`,
  )
  const rows = report.others.map((view) => {
    const cells = report.chapters.map((chapter) => html`<td>${bar(report, chapter, view)}</td>`)
    return html`<tr${view.ruled && html` class="other"`}><th scope="row">${view.name}</th>${cells}</tr>
`
  })
  const what = `蓝为${classWord(report, 'full')}，浅蓝为部分，赭为${classWord(report, 'unsure')}，朱框为${classWord(report, 'gap')}，余为已完成或不计；下为${classWord(report, 'gap')}的条数；`
  return html`<table class="wf">${mapCaption(report, what)}<thead><tr><th scope="col">规划</th>${heads}</tr></thead><tbody>
${rows}</tbody></table>`
}

/** The small map of the first page: where the gaps lie, by chapter and plan. */
export const coverageMap = (report: Report): Html =>
  html`${!isDense(report) && mapKey(report)}<div class="scroll" role="region" tabindex="0" aria-label="承接情况小图">${isDense(report) ? barMap(report) : squareMap(report)}</div>`
