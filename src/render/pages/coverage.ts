import { drawClassBar } from '../charts/class-bar.ts'
import { drawSquares } from '../charts/coverage-map.ts'
import { type Html, html, type Part } from '../html.ts'
import { type CellClass, cellClasses } from '../marks.ts'
import { caveatBox, filterBox, needsReference, pageHead, section } from '../parts/layout.ts'
import { coverageLegend, mapKey } from '../parts/legend.ts'
import { classWord, markOf } from '../parts/marks.ts'
import { coverageMatrix } from '../parts/matrix.ts'
import { page, type RenderedFile } from '../parts/page.ts'
import { dataTable } from '../parts/table.ts'
import { type Chapter, isDense, type PlanView, type Report } from '../report.ts'
import { tellingPairs } from '../shared-words.ts'
import { actionsOf, countClasses, exemptClasses, sumOf } from '../totals.ts'

const noRanking = '各地文种、层级、期限不同，合计数只供查阅，不能据此比较高低。只计单条举措，标题和专栏名不重复计数。'

const spokenCounts = (report: Report, counts: Readonly<Record<CellClass, number>>): string =>
  `${classWord(report, 'full')}${counts.full}，部分${counts.partial}，${classWord(report, 'unsure')}${counts.unsure}，${classWord(report, 'gap')}${counts.gap}，已完成${counts.done}，不计${sumOf(counts, exemptClasses)}`

const squares = (report: Report, chapter: Chapter, view: PlanView, most: number): Html => {
  const units = actionsOf(chapter.units)
  const classes = units.flatMap((unit) => report.classOf(unit, view.id) ?? [])
  const follows = report.followed.has(view.id)
  const drawn = classes.map((name) => (follows && name === 'gap' ? 'lapsed' : name))
  return html`${drawSquares(drawn, most)}<span class="vh">${spokenCounts(report, countClasses(report, units, view))}</span>`
}

const bar = (report: Report, chapter: Chapter, view: PlanView): Html => {
  const counts = countClasses(report, actionsOf(chapter.units), view)
  return html`${drawClassBar(counts)}<span class="vh">${spokenCounts(report, counts)}</span>`
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
${rows}</tbody></table>${mapKey(report)}`
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
  return html`<table class="wf">${mapCaption(report, `蓝为${classWord(report, 'full')}，浅蓝为部分，赭为${classWord(report, 'unsure')}，朱框为${classWord(report, 'gap')}，余为已完成或不计；`)}<thead><tr><th scope="col">规划</th>${heads}</tr></thead><tbody>
${rows}</tbody></table>`
}

/** The small map of the first page: where the gaps lie, by chapter and plan. */
export const coverageMap = (report: Report): Html =>
  html`<div class="scroll" role="region" tabindex="0" aria-label="承接情况小图">${isDense(report) ? barMap(report) : squareMap(report)}</div>`

interface Figures {
  readonly head: string
  readonly rows: readonly (readonly [label: Part, values: readonly Part[]])[]
}

/** A table with one column per plan, turned on its side where there are many plans. */
const planTable = (report: Report, { head, rows }: Figures): Html => {
  if (!isDense(report)) {
    const columns = report.others.map((view) => ({
      head: view.name,
      label: view.name,
      look: view.ruled ? 'num sep' : 'num',
    }))
    return dataTable({
      look: 'tt',
      columns: [{ head }, ...columns],
      rows: rows.map(([label, values]) => ({ cells: [label, ...values] })),
    })
  }
  const columns = rows.map(([label]) => ({ head: label, look: 'num' }))
  const turned = report.others.map((view, i) => ({
    cells: [view.name, ...rows.map(([, values]) => values[i])],
    look: view.ruled ? 'other' : undefined,
  }))
  return html`<div class="scroll" role="region" tabindex="0" aria-label="各地合计表">${dataTable({ look: 'wide', columns: [{ head: '规划' }, ...columns], rows: turned })}</div>`
}

const totalsTable = (report: Report): Html => {
  const totals = report.others.map((view) => countClasses(report, report.actions, view))
  const shown = cellClasses.filter((name) => name !== 'free' || totals.some((counts) => counts.free > 0))
  const label = (name: CellClass): Html =>
    html`${markOf(report, name).symbol} ${classWord(report, name)}${exemptClasses.includes(name) && '（不计缺口）'}`
  const rows = shown.map((name) => [label(name), totals.map((counts) => counts[name])] as const)
  return planTable(report, {
    head: '判断',
    rows: [...rows, ['合计', totals.map((counts) => sumOf(counts, cellClasses))]],
  })
}

const byDimension = (report: Report): Html => {
  const touched = new Set(report.actions.map((unit) => unit.dimension))
  const known = report.analysis.profiles.flatMap(({ dimensions }) => dimensions.map(({ dimension }) => dimension))
  // In the order of 表述分析, so that the same rows stand in the same place on both pages.
  const names = [...new Set([...known, ...touched])].filter((name) => name !== '' && touched.has(name))
  const rows = names.map((name) => {
    const units = report.actions.filter((unit) => unit.dimension === name)
    const values = report.others.map((view) => {
      const counts = countClasses(report, units, view)
      return html`<span class="nb">${counts.full}／${counts.partial}／${counts.unsure}／${counts.gap}</span>`
    })
    return [html`${name} <small>${units.length}条</small>`, values] as const
  })
  return planTable(report, { head: '方面', rows })
}

const chapterNav = (report: Report, current?: Chapter): Html =>
  html`<nav class="planswitch" aria-label="${report.referenceNoun}各章">分章：${report.chapters.map((chapter) =>
    chapter === current
      ? html`<b aria-current="page">${chapter.heading}</b>`
      : html`<a href="${chapter.page}">${chapter.heading}</a>`,
  )}</nav>
`

/** 延续情况, where the plans follow the reference. */
export const coverageTitle = (report: Report): string => `${classWord(report, 'full')}情况`

const overviewPage = (report: Report): RenderedFile => {
  const lead = `左列为${report.referenceNoun}的要求，按章排列，逐条看各地是否${classWord(report, 'full')}。点章名看逐条判断；点开格子，看双方原文、判断理由和最接近而未采用的段落。`
  const body = html`${pageHead(coverageTitle(report), lead)}${caveatBox(report.others)}
${section({ id: 'h-map', title: '分章一览', small: '点章名看逐条' }, coverageLegend(report), coverageMap(report))}
${section({ id: 'h-sum', title: '各地合计', small: `${report.actions.length}条，只计${report.referenceNoun}的单条举措` }, totalsTable(report), html`<p class="note">${noRanking}</p>`)}
${section({ id: 'h-dim', title: '按方面', small: `${classWord(report, 'full')}／部分／${classWord(report, 'unsure')}／${classWord(report, 'gap')}，条数；余为已完成或不计缺口` }, byDimension(report))}`
  return page(report, { file: 'coverage.html', title: '承接情况', nav: '承接情况', body })
}

const chapterPage = (report: Report, chapter: Chapter, isTelling: ReturnType<typeof tellingPairs>): RenderedFile => {
  const lead = `${report.referenceNoun}这一章的要求与各地规划逐条对照。带下划线的格子可以点开，看双方原文并列、判断理由和最接近而未采用的段落。`
  const tools = filterBox('.matrix .unit', '如：调解、覆盖、不计')
  const small = `${actionsOf(chapter.units).length}条单条举措`
  const body = html`${pageHead(chapter.heading, lead, chapterNav(report, chapter))}${caveatBox(report.others)}
${section({ id: 'h-m', title: `${report.referenceNoun}要求与各地规划`, small }, coverageLegend(report), tools, coverageMatrix(report, chapter, isTelling))}`
  return page(report, { file: chapter.page, title: `承接情况：${chapter.heading}`, nav: '承接情况', body })
}

/** The overview, and one page per chapter of the reference: all panels on one page would be too heavy to mail. */
export const coveragePages = (report: Report): readonly RenderedFile[] => {
  if (!report.reference) {
    const body = html`${pageHead('承接情况', '逐条看各地规划是否承接基准规划的要求。')}${needsReference('是否承接')}`
    return [page(report, { file: 'coverage.html', title: '承接情况', nav: '承接情况', body })]
  }
  const isTelling = tellingPairs(report)
  return [overviewPage(report), ...report.chapters.map((chapter) => chapterPage(report, chapter, isTelling))]
}
