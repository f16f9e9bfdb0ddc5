import type { Initiative } from '../../model/analysis.ts'
import { unitHref } from '../anchors.ts'
import { type GapLists, gravityOf, type Held, listGaps } from '../gap-lists.ts'
import { type Html, html, type Part } from '../html.ts'
import { obligationWord } from '../marks.ts'
import { pageHref } from '../names.ts'
import { citeLink } from '../parts/evidence.ts'
import { doneSection, exemptSections, hasReview } from '../parts/gap-classes.ts'
import { gapSection, partSection, unsureSection } from '../parts/gap-items.ts'
import { caveatBox, filterBox, needsReference, pageHead, planSwitch, section } from '../parts/layout.ts'
import { markOf } from '../parts/marks.ts'
import { planFiles } from '../parts/office-links.ts'
import { beyondSection, ownSection } from '../parts/own-measures.ts'
import { page, type RenderedFile } from '../parts/page.ts'
import { dataTable } from '../parts/table.ts'
import { boundPlans, peersOf, unmetByPeers } from '../peers.ts'
import type { PlanView, Report } from '../report.ts'

/** What is only encouraged and the plan leaves out: the list holds what it carries as well. */
const encouragedLeftOut = (report: Report, view: PlanView, { encouraged }: GapLists): readonly Held[] =>
  encouraged.filter(({ unit }) => report.classOf(unit, view.id) === 'encouraged')

const tally = (report: Report, view: PlanView, lists: GapLists): Html => {
  const entries: readonly (readonly [string, string, number | string])[] = [
    ['h-gap', `○ ${markOf(report, 'gap', view.id).full}`, lists.gaps.length],
    ['h-unsure', `？ ${markOf(report, 'unsure', view.id).full}，待核`, lists.unsure.length],
    ['h-part', `◎ 点名或普遍要求，仅${markOf(report, 'partial', view.id).full}`, lists.partly.length],
    ['h-done', '√ 已完成', lists.done.length === 0 && !hasReview(view) ? '—' : lists.done.length],
    ['h-enc', '◇ 鼓励类未载', encouragedLeftOut(report, view, lists).length],
    ['h-own', `△ ${report.ownLevel}`, lists.ownLevel.length],
    ['h-body', '□ 其他系统', lists.otherBody.length],
    ['h-else', '→ 点名他地', lists.elsewhere.length],
    ['h-self', `＋ ${report.referenceNoun}没有的`, lists.own.length],
  ]
  const always = new Set(['h-gap', 'h-done'])
  return html`<ul class="tally">${entries.map(([id, word, count], i) => {
    const words = html`<b>${count}</b><span>${word}</span>`
    const isLinked = always.has(id) || count !== 0
    return html`<li${i === 0 && !report.followed.has(view.id) && html` class="hot"`}>${isLinked ? html`<a href="#${id}">${words}</a>` : words}</li>`
  })}</ul>
`
}

const gapTitle = (follows: boolean): string => (follows ? '未延续清单' : '缺口清单')

/** Against the plan of one's own place for the period before, what is missing does not go on: that is no gap. */
const followedNote = (report: Report, view: PlanView, basis: PlanView): Part =>
  report.analysis.succession?.some(({ earlier, later }) => earlier === basis.id && later === view.id) &&
  html`<p class="note">基准是同一地方的前一期规划：本页列的是未延续的举措，可能已经到期或并入其他文件，不是缺口。见<a href="succession.html">前后两期</a>。</p>`

const gapPage = (report: Report, view: PlanView, basis: PlanView): RenderedFile => {
  const lists = listGaps(report, view)
  const lead = `《${view.plan.title}》，对照《${basis.plan.title}》。先列${markOf(report, 'gap', view.id).full}的，再分列不计缺口的各类及其理由。只计单条举措。`
  const chooser = planSwitch('缺口清单', report.others, (other) => pageHref(other.gapPage), view)
  const body = html`${pageHead(html`<span data-place>${view.name}</span>：${gapTitle(report.followed.has(view.id))}`, lead, chooser, planFiles(report, view))}${caveatBox([view])}${followedNote(report, view, basis)}${tally(report, view, lists)}${gapSection(
    report,
    view,
    lists.gaps,
  )}${unsureSection(report, view, lists.unsure)}${partSection(report, view, lists.partly)}${doneSection(report, view, lists.done)}${exemptSections(report, view, lists)}${ownSection(
    report,
    view,
    lists,
  )}`
  return page(report, { file: view.gapPage, title: `${view.name}缺口清单`, nav: '缺口清单', body })
}

/** How the plans stand that are not among the peers: ● 德阳, ○ 郫都. */
const othersState = (report: Report, unit: Initiative, views: readonly PlanView[]): string =>
  views
    .flatMap((view) => {
      const name = report.classOf(unit, view.id)
      return name ? [`${markOf(report, name, view.id).symbol} ${view.name}`] : []
    })
    .join('　')

const unmetSection = (report: Report): Part => {
  const peers = peersOf(report)
  const others = boundPlans(report).filter((view) => !peers.includes(view))
  const units = [...unmetByPeers(report)].sort((a, b) => gravityOf(a) - gravityOf(b))
  if (units.length === 0) return ''
  const isDense = others.length > 6
  const rows = units.map((unit) => ({
    cells: [
      html`<span class="src">${unit.text}</span>`,
      citeLink(report, unit.evidence),
      html`${obligationWord(unit, report.ownLevel)}　<a href="${unitHref(report, unit)}">逐地判断</a>${others.length > 0 && !isDense && html`<span class="sub">${othersState(report, unit, others)}</span>`}`,
    ],
  }))
  const last = others.length > 0 && !isDense ? '约束对象，其余规划' : '约束对象'
  const columns = [
    { head: report.referenceNoun },
    { head: '出处', label: '出处', look: 'note' },
    { head: last, label: last },
  ]
  const whose = peers.length > 8 ? `${peers.length}份规划` : peers.map((view) => view.name).join('、')
  const alike = others.length > 0 ? `${whose}（已印发，文种与${report.referenceNoun}相同）` : whose
  return section(
    { id: 'h-none', title: '○ 普遍未载', small: `${units.length}条；${alike}都没有承接或完成，约束明确的在前` },
    filterBox('.g3 tbody tr', '如：标准、人才'),
    dataTable({ look: 'g3', columns, rows }),
  )
}

/** With more plans than this, a row each: they no longer stand beside each other on paper. */
const mostColumns = 6

const countsOf = (report: Report, view: PlanView): readonly (number | string)[] => {
  const lists = listGaps(report, view)
  return [
    lists.gaps.length,
    lists.unsure.length,
    lists.partly.length,
    lists.done.length === 0 && !hasReview(view) ? '—' : lists.done.length,
    encouragedLeftOut(report, view, lists).length,
    lists.ownLevel.length,
    lists.otherBody.length,
    lists.elsewhere.length,
    lists.own.length,
  ]
}

const classHeads = (report: Report): readonly string[] => [
  `○ ${markOf(report, 'gap').full}`,
  `？ ${markOf(report, 'unsure').full}，待核`,
  '◎ 点名或普遍要求，部分',
  '√ 已完成',
  '◇ 鼓励类未载',
  `△ ${report.ownLevel}`,
  '□ 其他系统',
  '→ 点名他地',
  `＋ ${report.referenceNoun}没有的`,
]

/** How many of each class: the classes below each other and the plans side by side, as long as there is room for them. */
const countTable = (report: Report): Html => {
  const heads = classHeads(report)
  const linkOf = (view: PlanView): Html => html`<a href="${pageHref(view.gapPage)}">${view.name}</a>`
  const counts = report.others.map((view) => countsOf(report, view))
  if (report.others.length > mostColumns) {
    const columns = [{ head: '规划' }, ...heads.map((head) => ({ head, label: head, look: 'num' }))]
    const rows = report.others.map((view, i) => ({
      cells: [html`${linkOf(view)}<span class="sub">${view.plan.title}</span>`, ...counts[i]],
      look: view.ruled ? 'other' : undefined,
    }))
    return dataTable({ look: 'gt', columns, rows })
  }
  const columns = report.others.map((view) => ({ head: linkOf(view), look: view.ruled ? 'num sep' : 'num' }))
  const rows = heads.map((head, i) => ({ cells: [head, ...counts.map((list) => list[i])] }))
  const table = dataTable({ look: 'pairs tt wide', columns: [{ head: '条数' }, ...columns], rows })
  return html`<div class="scroll" role="region" tabindex="0" aria-label="各地条数">${table}</div>`
}

const entryPage = (report: Report): RenderedFile => {
  const lead = `各地一页：${markOf(report, 'gap').full}的在前，不计缺口的各类分列并写明理由。条数只计单条举措；各地文种、层级、期限不同，不作比较。`
  const body = html`${pageHead(gapTitle(report.allFollowed), lead)}${caveatBox(report.others)}${section({ id: 'h-all', title: '各地' }, countTable(report))}${beyondSection(report)}${unmetSection(report)}`
  return page(report, { file: 'gaps.html', title: '缺口清单', nav: '缺口清单', body })
}

/** The entry with all counts, and one page per plan. */
export const gapPages = (report: Report): readonly RenderedFile[] => {
  const { reference } = report
  if (!reference) {
    const body = html`${pageHead('缺口清单', '基准规划要求而各地规划没有载明的事项。')}${needsReference('缺口')}`
    return [page(report, { file: 'gaps.html', title: '缺口清单', nav: '缺口清单', body })]
  }
  return [entryPage(report), ...report.others.map((view) => gapPage(report, view, reference))]
}
