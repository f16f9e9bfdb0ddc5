import type { Initiative } from '../../model/analysis.ts'
import { unitHref } from '../anchors.ts'
import { type GapLists, listGaps } from '../gap-lists.ts'
import { type Html, html, type Part } from '../html.ts'
import { obligationWord } from '../marks.ts'
import { pageHref } from '../names.ts'
import { citeLink } from '../parts/evidence.ts'
import { doneSection, exemptSections, hasReview, ownSection } from '../parts/gap-classes.ts'
import { gapSection, partSection, unsureSection } from '../parts/gap-items.ts'
import { caveatBox, filterBox, needsReference, pageHead, planSwitch, section } from '../parts/layout.ts'
import { planFiles } from '../parts/office-links.ts'
import { page, type RenderedFile } from '../parts/page.ts'
import { dataTable } from '../parts/table.ts'
import type { PlanView, Report } from '../report.ts'

const tally = (report: Report, view: PlanView, lists: GapLists): Html => {
  const notTaken = lists.encouraged.filter(({ unit }) => report.classOf(unit, view.id) === 'encouraged').length
  const entries: readonly (readonly [string, string, number | string])[] = [
    ['h-gap', '○ 应承接而未载', lists.gaps.length],
    ['h-unsure', '◎ 疑似未载，待核', lists.unsure.length],
    ['h-part', '◎ 点名或普遍要求，仅部分承接', lists.partly.length],
    ['h-done', '√ 已完成', lists.done.length === 0 && !hasReview(view) ? '—' : lists.done.length],
    ['h-enc', '◇ 鼓励类未载', notTaken],
    ['h-own', `△ ${report.ownLevel}`, lists.ownLevel.length],
    ['h-body', '□ 其他系统', lists.otherBody.length],
    ['h-else', '→ 点名他地', lists.elsewhere.length],
  ]
  const always = new Set(['h-gap', 'h-done'])
  return html`<ul class="tally">${entries.map(([id, word, count], i) => {
    const words = html`<b>${count}</b><span>${word}</span>`
    const isLinked = always.has(id) || count !== 0
    return html`<li${i === 0 && html` class="hot"`}>${isLinked ? html`<a href="#${id}">${words}</a>` : words}</li>`
  })}</ul>
`
}

/** Against the plan of one's own place for the period before, what is missing does not go on: that is no gap. */
const followedNote = (report: Report, view: PlanView, basis: PlanView): Part =>
  report.analysis.succession?.some(({ earlier, later }) => earlier === basis.id && later === view.id) &&
  html`<p class="note">基准是同一地方的前一期规划：本页的“未载”即未延续，可能已经到期或并入其他文件，不是缺口。见<a href="succession.html">前后两期</a>。</p>`

const gapPage = (report: Report, view: PlanView, basis: PlanView): RenderedFile => {
  const lists = listGaps(report, view)
  const lead = `《${view.plan.title}》，对照《${basis.plan.title}》。先列应承接而未载的，再分列不计缺口的各类及其理由。只计单条举措。`
  const chooser = planSwitch('缺口清单', report.others, (other) => pageHref(other.gapPage), view)
  const body = html`${pageHead(html`<span data-place>${view.name}</span>：缺口清单`, lead, chooser, planFiles(report, view))}${caveatBox([view])}${followedNote(report, view, basis)}${tally(report, view, lists)}${gapSection(
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

/** Units that bind two plans or more and that nobody carries or has done. */
const unmet = (report: Report): readonly Initiative[] =>
  report.actions.filter((unit) => {
    const classes = report.others.map((view) => report.classOf(unit, view.id))
    const isMet = classes.some((name) => name === 'full' || name === 'partial' || name === 'done')
    return !isMet && classes.filter((name) => name === 'gap').length > 1
  })

const unmetSection = (report: Report): Part => {
  const units = unmet(report)
  if (units.length === 0) return ''
  const rows = units.map((unit) => ({
    cells: [
      html`<span class="src">${unit.text}</span>`,
      citeLink(report, unit.evidence),
      html`${obligationWord(unit, report.ownLevel)}　<a href="${unitHref(report, unit)}">逐地判断</a>`,
    ],
  }))
  const columns = [
    { head: report.referenceNoun },
    { head: '出处', label: '出处', look: 'note' },
    { head: '约束对象', label: '约束对象' },
  ]
  const small = `${units.length}条；约束两地以上，没有一地承接或完成`
  return section(
    { id: 'h-none', title: '○ 各地均未载', small },
    filterBox('.g3 tbody tr', '如：标准、人才'),
    dataTable({ look: 'g3', columns, rows }),
  )
}

const entryPage = (report: Report): RenderedFile => {
  const rows = report.others.map((view) => {
    const lists = listGaps(report, view)
    const counts = [
      lists.gaps,
      lists.unsure,
      lists.partly,
      lists.done,
      lists.encouraged,
      lists.ownLevel,
      lists.otherBody,
      lists.elsewhere,
    ]
    const link = html`<a href="${pageHref(view.gapPage)}">${view.name}</a><span class="sub">${view.plan.title}</span>`
    return { cells: [link, ...counts.map((list) => list.length)], look: view.ruled ? 'other' : undefined }
  })
  const heads = [
    '○ 应承接而未载',
    '◎ 疑似未载，待核',
    '◎ 点名或普遍要求，部分',
    '√ 已完成',
    '◇ 鼓励类',
    `△ ${report.ownLevel}`,
    '□ 其他系统',
    '→ 点名他地',
  ]
  const columns = [{ head: '规划' }, ...heads.map((head) => ({ head, label: head, look: 'num' }))]
  const lead = `各地一页：应承接而未载的在前，不计缺口的各类分列并写明理由。条数只计单条举措；各地文种、层级、期限不同，不作比较。`
  const body = html`${pageHead('缺口清单', lead)}${caveatBox(report.others)}${section({ id: 'h-all', title: '各地' }, dataTable({ look: 'gt', columns, rows }))}${unmetSection(report)}`
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
