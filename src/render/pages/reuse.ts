import type { ReuseGroup } from '../../model/analysis.ts'
import { byCodePoint } from '../../model/text.ts'
import { type Html, html, type Part } from '../html.ts'
import { citeLink, markRanges, speakerOf } from '../parts/evidence.ts'
import { caveatBox, filterBox, pageHead, section } from '../parts/layout.ts'
import { page, type RenderedFile } from '../parts/page.ts'
import { dataTable } from '../parts/table.ts'
import type { PlanView, Report } from '../report.ts'

const holds = (group: ReuseGroup, view: PlanView): boolean => group.occurrences.some((one) => one.plan === view.id)

const pairCell = (groups: readonly ReuseGroup[], one: PlanView, other: PlanView): Part => {
  if (one === other) return '—'
  const common = groups.filter((group) => holds(group, one) && holds(group, other))
  const characters = common.reduce((sum, group) => sum + group.text.length, 0)
  return common.length === 0
    ? '0'
    : html`<span class="nb">${common.length}段</span> <span class="nb">${characters}字</span>`
}

const pairTable = (report: Report, groups: readonly ReuseGroup[]): Html =>
  html`<div class="scroll" role="region" tabindex="0" aria-label="两两沿用">${dataTable({
    look: 'pairs',
    columns: [
      { head: '规划' },
      ...report.plans.map((view) => ({ head: view.name, label: view.name, look: view.ruled ? 'num sep' : 'num' })),
    ],
    rows: report.plans.map((view) => ({
      cells: [view.name, ...report.plans.map((other) => pairCell(groups, view, other))],
      look: view === report.reference ? 'ref' : view.ruled ? 'other' : undefined,
    })),
  })}</div>`

const passageItem = (report: Report, group: ReuseGroup): Html => {
  const [first] = group.occurrences
  const places = group.occurrences.map(
    (one) =>
      html`<li><b>${speakerOf(report, one.plan)}</b>　${citeLink(report, one)}${
        one.quote !== first.quote && html`<small>　标点略有不同</small>`
      }</li>`,
  )
  return html`<li><blockquote class="src">${markRanges(first?.quote ?? '', [])}</blockquote><ul class="places">${places}</ul><p class="count">${group.text.length}字${
    group.similarity < 1 && `，相同程度${group.similarity.toFixed(2)}`
  }</p></li>
`
}

const list = (report: Report, id: string, title: string, small: string, groups: readonly ReuseGroup[]): Part =>
  groups.length > 0 &&
  section(
    { id, title, small: `${groups.length}段；${small}` },
    html`<ol class="passages">
${groups.map((group) => passageItem(report, group))}</ol>`,
  )

/** Who shares wording with whom, and every passage with all its places. */
export const reusePages = (report: Report): readonly RenderedFile[] => {
  const groups = [...report.analysis.reuse].sort((a, b) => b.text.length - a.text.length || byCodePoint(a.text, b.text))
  const own = groups.filter((group) => !group.formula)
  const formula = groups.filter((group) => group.formula)
  const lead =
    '两份以上规划中相同的文字，去掉标点和空白后连续13字以上，标题和表格不计。文字沿用是衔接的常见写法，不作褒贬。'
  const body = html`${pageHead('文本沿用', lead)}${caveatBox(report.others)}${
    groups.length === 0
      ? html`<p>本项核对${report.plans.length}份规划，未发现13字以上的相同文字。</p>`
      : [
          section({ id: 'h-pair', title: '两两沿用', small: '段数和字数；不含固定表述' }, pairTable(report, own)),
          filterBox('.passages > li', '如：保护、服务'),
          list(report, 'h-own', '沿用的文字', '由长到短', own),
          list(report, 'h-formula', '固定表述', '指导思想、文件名称等各地都要写的文字', formula),
        ]
  }`
  return [page(report, { file: 'reuse.html', title: '文本沿用', nav: '文本沿用', body })]
}
