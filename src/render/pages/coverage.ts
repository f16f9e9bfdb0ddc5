import type { Initiative } from '../../model/analysis.ts'
import { listAspects } from '../aspects.ts'
import { type Html, html, type Part } from '../html.ts'
import { type CellClass, cellClasses } from '../marks.ts'
import { pageHref } from '../names.ts'
import { coverageMap } from '../parts/coverage-map.ts'
import { caveatBox, filterBox, needsReference, pageHead, section } from '../parts/layout.ts'
import { coverageLegend } from '../parts/legend.ts'
import { classWord, markOf } from '../parts/marks.ts'
import { coverageMatrix } from '../parts/matrix.ts'
import { page, type RenderedFile } from '../parts/page.ts'
import { standingCell } from '../parts/standing.ts'
import { dataTable } from '../parts/table.ts'
import { type Chapter, isDense, type PlanView, type Report } from '../report.ts'
import { cutSections } from '../sections.ts'
import { tellingPairs } from '../shared-words.ts'
import { actionsOf, countClasses, exemptClasses, sumOf } from '../totals.ts'

/** One plan of the same place has nobody to be ranked with. */
const countNote = (report: Report): string =>
  `${report.allFollowed ? '' : '各地文种、层级、期限不同，合计数只供查阅，不能据此比较高低。'}只计单条举措，标题和专栏名不重复计数。`

/** Units that stand together in one row: a chapter, a section of it, a dimension. */
interface StandingRow {
  readonly title: Part
  readonly units: readonly Initiative[]
  readonly look?: string
}

const chapterRows = (report: Report): readonly StandingRow[] =>
  report.chapters.flatMap((chapter) => [
    {
      title: html`<a href="${chapter.page}">${chapter.heading}</a>`,
      units: actionsOf(chapter.units),
      look: 'chap',
    },
    ...cutSections(report, chapter).map(({ title, href, units }) => ({
      title: html`<a href="${href}">${title || '章首'}</a>`,
      units: actionsOf(units),
    })),
  ])

/** Parts of the reference down, plans across: shares as a bar, every class with its name and number. */
const standingTable = (report: Report, head: Part, list: readonly StandingRow[]): Html => {
  const ruled = (view: PlanView): Part => view.ruled && html` class="sep"`
  const heads = report.others.map((view) => html`<th scope="col"${ruled(view)}>${view.name}</th>`)
  const rows = list.map(({ title, units, look }) => {
    const cells = report.others.map((view) => html`<td${ruled(view)}>${standingCell(report, units, view)}</td>`)
    return html`<tr${look && html` class="${look}"`}><th scope="row">${title} <small>${units.length}条</small></th>${cells}</tr>
`
  })
  return html`<table class="heat n${report.others.length}"><thead><tr><th scope="col">${head}</th>${heads}</tr></thead><tbody>
${rows}</tbody></table>`
}

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
      narrow: true,
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

/** Where the page of a plan's gaps lists a class. */
const gapSections: Readonly<Partial<Record<CellClass, string>>> = {
  unsure: 'h-unsure',
  gap: 'h-gap',
  done: 'h-done',
  encouraged: 'h-enc',
  ownLevel: 'h-own',
  otherBody: 'h-body',
  elsewhere: 'h-else',
}

const countLink = (view: PlanView, name: CellClass, count: number): Part => {
  const id = gapSections[name]
  return id && count > 0 ? html`<a href="${pageHref(view.gapPage, id)}">${count}</a>` : count
}

/** A count of none says something of these; of the others it would only fill a row. */
const always: ReadonlySet<CellClass> = new Set(['full', 'partial', 'unsure', 'gap', 'done'])

const totalsTable = (report: Report): Html => {
  const totals = report.others.map((view) => ({ view, counts: countClasses(report, report.actions, view) }))
  const shown = cellClasses.filter((name) => always.has(name) || totals.some(({ counts }) => counts[name] > 0))
  const label = (name: CellClass): Html =>
    html`${markOf(report, name).symbol} ${classWord(report, name)}${exemptClasses.includes(name) && '（不计缺口）'}`
  const rows = shown.map(
    (name) => [label(name), totals.map(({ view, counts }) => countLink(view, name, counts[name]))] as const,
  )
  return planTable(report, {
    head: '判断',
    rows: [...rows, ['合计', totals.map(({ counts }) => sumOf(counts, cellClasses))]],
  })
}

/** In the order of 表述分析, so that the same rows stand in the same place on both pages. */
const dimensionRows = (report: Report): readonly StandingRow[] => {
  const touched = new Set(report.actions.map((unit) => unit.dimension))
  const names = listAspects(report).filter((name) => touched.has(name))
  return names.map((name) => ({ title: name, units: report.actions.filter((unit) => unit.dimension === name) }))
}

/** With many plans only the numbers stand in the table. */
const dimensionTable = (report: Report): Html => {
  const rows = dimensionRows(report)
  if (!isDense(report)) return standingTable(report, '方面', rows)
  const numbers = rows.map(({ title, units }) => {
    const values = report.others.map((view) => {
      const counts = countClasses(report, units, view)
      return html`<span class="nb">${counts.full}／${counts.partial}／${counts.unsure}／${counts.gap}</span>`
    })
    return [html`${title} <small>${units.length}条</small>`, values] as const
  })
  return planTable(report, { head: '方面', rows: numbers })
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
  const lead = `左列为${report.referenceNoun}的章节，右列为${report.allFollowed ? '本期规划' : '各份规划'}${classWord(report, 'full')}其中举措的条数。点章名、节名看逐条判断；再点开格子，看双方原文、判断理由和最接近而未采用的段落。`
  const inWords = `${classWord(report, 'full')}／部分／${classWord(report, 'unsure')}／${classWord(report, 'gap')}，条数；余为已完成或不计缺口`
  const body = html`${pageHead(coverageTitle(report), lead)}${caveatBox(report.others)}
${section(
  { id: 'h-map', title: '分章一览', small: '条数；横条为各类所占的份额' },
  coverageLegend(report),
  isDense(report) ? coverageMap(report) : standingTable(report, report.referenceNoun, chapterRows(report)),
)}
${section({ id: 'h-sum', title: report.allFollowed ? '合计' : '各地合计', small: `${report.actions.length}条，只计${report.referenceNoun}的单条举措` }, totalsTable(report), html`<p class="note">${countNote(report)}</p>`)}
${listAspects(report).length > 0 && section({ id: 'h-dim', title: '按方面', small: isDense(report) ? inWords : '条数' }, dimensionTable(report))}`
  return page(report, { file: 'coverage.html', title: coverageTitle(report), nav: '承接情况', body })
}

const chapterPage = (report: Report, chapter: Chapter, isTelling: ReturnType<typeof tellingPairs>): RenderedFile => {
  const lead = `${report.referenceNoun}这一章的要求与${report.othersNoun}逐条对照。带下划线的格子可以点开，看双方原文并列、判断理由和最接近而未采用的段落。浅色字是举措的条件和目的，不单独判断。`
  const tools = filterBox('.matrix .unit', '如：试点、覆盖、不计')
  const small = `${actionsOf(chapter.units).length}条单条举措`
  const body = html`${pageHead(chapter.heading, lead, chapterNav(report, chapter))}${caveatBox(report.others)}
${section({ id: 'h-m', title: `${report.referenceNoun}要求与${report.othersNoun}`, small }, coverageLegend(report), tools, coverageMatrix(report, chapter, isTelling))}`
  return page(report, {
    file: chapter.page,
    title: `${coverageTitle(report)}：${chapter.heading}`,
    nav: '承接情况',
    body,
  })
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
