import type { CoverageCell, Initiative } from '../../model/analysis.ts'
import { cellAnchor, unitAnchor } from '../anchors.ts'
import { aboutPlans } from '../decidable.ts'
import { type Html, html, type Part } from '../html.ts'
import { type CellClass, obligationWord, saysSomething } from '../marks.ts'
import { lineage, nodeAt } from '../outline.ts'
import { type Chapter, isDense, type PlanView, type Report } from '../report.ts'
import { sectionTitle } from '../sections.ts'
import type { IsTelling } from '../shared-words.ts'
import { coveragePanel } from './coverage-panel.ts'
import { cellWords, classWord, markOf } from './marks.ts'

const sep = (view: PlanView): string => (view.ruled ? ' sep' : '')

/** 工作方案; 县（区），征求意见稿: what sets a plan apart from its neighbours, under its name. */
export const underName = (report: Report, view: PlanView): string => {
  const { plan } = view
  const base = report.reference?.plan
  const words = [
    plan.level === 'county' && base?.level !== 'city' ? '县（区）' : '',
    base && plan.genre !== base.genre ? plan.genre : '',
    plan.status === 'draft' ? '征求意见稿' : '',
  ]
  return words.filter((word) => word !== '').join('，')
}

const columnHeads = (report: Report): readonly Html[] =>
  report.others.map((view) => {
    const under = underName(report, view)
    const name = html`<span class="nm">${view.name}</span>${under && html`<span class="sub">${under}</span>`}`
    return html`<th scope="col" class="c w-c${sep(view)}">${name}</th>`
  })

const cellLabel = (report: Report, name: CellClass, cell: CoverageCell, dense: boolean): Part => {
  const words = cellWords(report, name, cell)
  if (!dense) return words
  return html`${markOf(report, name, cell.plan).symbol}<span class="vh">${classWord(report, name, cell.plan)}${cell.review && '，待核'}${cell.decidedBy === 'human' && '，人工裁定'}</span>`
}

const cellBox = (report: Report, unit: Initiative, view: PlanView): Html => {
  const cell = report.cellOf(unit.id, view.id)
  const name = report.classOf(unit, view.id)
  if (!cell || !name) return html`<span class="cell quiet">—<span class="vh">未比对</span></span>`
  const label = cellLabel(report, name, cell, isDense(report))
  const { look } = markOf(report, name, view.id)
  if (saysSomething(cell)) return html`<a class="cell ${look}" href="#${cellAnchor(unit, view)}">${label}</a>`
  return html`<span class="cell ${look}">${label}</span>`
}

/** Number of a task's own heading, or of the innermost heading around an action below its section: （一）, 专栏3. */
const placeOf = (report: Report, unit: Initiative): string => {
  const outline = report.reference?.outline
  if (!outline) return ''
  const headings = lineage(outline, nodeAt(outline, unit.evidence.start)).flatMap((i) => outline.headings[i] ?? [])
  const near = unit.kind === 'initiative' ? headings.slice(-1) : headings.slice(2)
  const numbers = near.map((heading) => heading.number.replace(/[\s:：]+$/u, ''))
  return numbers.filter((number) => number !== '').at(-1) ?? ''
}

const placeMark = (place: string): Part => place !== '' && html`<small class="at">${place}</small>`

/** The words of a unit that stand in ink at the head of its row. */
const inkWords = ({ kind, title, text }: Initiative): string =>
  kind === 'initiative' || text.includes(title) ? title : text

/** The core of an action in ink, its circumstances and purposes in grey. */
const unitWords = (unit: Initiative): Part => {
  const core = inkWords(unit)
  if (unit.kind === 'initiative') return html`<b>${core}</b>`
  if (core === unit.text) return html`<span class="src">${core}</span>`
  const at = unit.text.indexOf(core)
  const grey = (words: string): Part => words !== '' && html`<span class="off">${words}</span>`
  return html`<span class="src">${grey(unit.text.slice(0, at))}${core}${grey(unit.text.slice(at + core.length))}</span>`
}

const panelRow = (report: Report, unit: Initiative, isTelling: IsTelling): Part => {
  const panel = coveragePanel(report, unit, inkWords(unit), isTelling)
  return (
    panel &&
    html`<tr class="d"><td colspan="${report.others.length + 2}">${panel}</td></tr>
`
  )
}

const unitRow = (report: Report, unit: Initiative, isTelling: IsTelling): Html => {
  const isTask = unit.kind === 'initiative'
  const cells = report.others.map((view) => html`<td class="c${sep(view)}">${cellBox(report, unit, view)}</td>`)
  return html`<tr class="${isTask ? 'unit task' : 'unit'}" id="${unitAnchor(unit)}"><th scope="row">${placeMark(placeOf(report, unit))}${unitWords(unit)}</th><td class="ob">${obligationWord(unit, report.ownLevel)}</td>${cells}</tr>
${panelRow(report, unit, isTelling)}`
}

/** Heads of sections stand between the units, where the outline changes. */
const groupRow = (title: string, columns: number): Html =>
  html`<tr class="grp"><th colspan="${columns}" scope="colgroup">${title}</th></tr>
`

/** One row per unit of a chapter, one column per plan. A cell links to its panel, which is the next row. */
export const coverageMatrix = (report: Report, chapter: Chapter, isTelling: IsTelling): Html => {
  const columns = report.others.length + 2
  const rows: Part[] = []
  let last = ''
  for (const unit of chapter.units) {
    const title = sectionTitle(report, unit)
    const isHead = unit.kind === 'initiative' && title.endsWith(unit.title)
    if (title !== last && title !== '' && !isHead) rows.push(groupRow(title, columns))
    last = title
    rows.push(unitRow(report, unit, isTelling))
  }
  const dense = isDense(report)
  const table = html`<table${aboutPlans(report)} class="matrix${dense && ' dense'} n${Math.min(report.others.length, 9)}"><thead><tr><th scope="col" class="w-u">${report.referenceNoun}要求</th><th scope="col" class="w-ob">约束对象</th>${columnHeads(
    report,
  )}</tr></thead><tbody>
${rows}</tbody></table>`
  return dense ? html`<div class="scroll" role="region" tabindex="0" aria-label="承接情况表">${table}</div>` : table
}
