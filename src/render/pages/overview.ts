import { levelWord } from '../../model/plan-noun.ts'
import { chineseCount, issueWords, leadWords, reportTitle, statusWord } from '../about.ts'
import { type Html, html, joinParts, type Part } from '../html.ts'
import { listMatters } from '../matters/list-matters.ts'
import type { Matter } from '../matters/matter.ts'
import { pageHref, periodText } from '../names.ts'
import { coverageMap } from '../parts/coverage-map.ts'
import { evidenceBlocks } from '../parts/evidence.ts'
import { emptyBox, joinReasons, nameList, openAll, pageHead, section } from '../parts/layout.ts'
import { tag } from '../parts/marks.ts'
import { reportFiles } from '../parts/office-links.ts'
import { page, type RenderedFile } from '../parts/page.ts'
import { dataTable } from '../parts/table.ts'
import type { PlanView, Report } from '../report.ts'
import { listUnchecked } from '../unchecked.ts'
import { coverageTitle } from './coverage.ts'

const matterItem = (report: Report, matter: Matter): Html => {
  const links = joinParts(
    matter.links.map(({ words, href }) => html`<a href="${href}">${words}</a>`),
    '、',
  )
  return html`<li><details><summary><div><div class="meta">${tag(matter.look, matter.label)}<b>${nameList(
    report,
    matter.plans,
  )}</b><span class="more"></span></div><p class="say">${matter.say}。</p></div></summary><div class="body">${matter.detail.map(
    (words) => html`<p>${words}</p>`,
  )}${evidenceBlocks(report, matter.evidence)}<p>见${links}。</p></div></details></li>
`
}

const mattersSection = (report: Report): Html => {
  const matters = listMatters(report)
  return section(
    { id: 'h-f', title: `首先要看的${chineseCount(matters.length)}件事`, tools: openAll },
    html`<ol class="finds">
${matters.map((one) => matterItem(report, one))}</ol>`,
  )
}

const unread = (report: Report): Part => {
  const lost = report.plans.filter((view) => !view.outline)
  return lost.map((view) => emptyBox(`《${view.plan.title}》未能读取，`, '未参加对照。请提供可复制文字的版本。'))
}

const uncheckedSection = (report: Report): Html =>
  section(
    { id: 'h-n', title: '没有核对的' },
    html`<ul class="plainlist">${listUnchecked(report).map(
      ({ plan, text }) => html`<li>${plan !== undefined && html`<b>${plan}</b>　`}${text}</li>
`,
    )}</ul>`,
  )

/** What stands behind the double rule; a draft of the same level is not compared across levels. */
const behindRule = ({ others }: Report): string => {
  const behind = others.slice(others.findIndex((view) => view.ruled))
  if (!behind[0]?.ruled) return ''
  const lower = behind.filter(({ plan }) => plan.level !== others[0].plan.level)
  if (lower.length === 0) return '双线之右为草案。'
  if (lower.length < behind.length) return '双线之右为草案或低一级的规划；低一级的为隔级对照。'
  return `双线之右为${lower.some(({ plan }) => plan.status === 'draft') ? '草案或' : ''}低一级的规划，隔级对照。`
}

const mapSection = (report: Report): Part =>
  report.reference &&
  section(
    { id: 'h-m', title: `${coverageTitle(report)}一览` },
    coverageMap(report),
    !report.allFollowed && html`<p class="note">各地文种、层级、期限不同，不作排名。${behindRule(report)}</p>`,
  )

const plansSection = (report: Report): Html => {
  const count = (view: PlanView, source: 'table' | 'prose'): number =>
    report.analysis.indicators.filter((one) => one.plan === view.id && one.source === source).length
  const rows = report.plans.map((view) => ({
    look: view === report.reference ? 'ref' : view.ruled ? 'other' : undefined,
    cells: [
      html`<a href="${pageHref(view.page)}">${view.plan.title}</a>`,
      `${levelWord(view.plan.level)}　${view.plan.genre}　${statusWord(report, view)}`,
      periodText(view.plan.period),
      issueWords(view),
      `${count(view, 'table')}／${count(view, 'prose')}`,
      joinReasons(view.plan.caveats.map((text) => text.split(/[：:]/u)[0])),
    ],
  }))
  const columns = [
    { head: '规划' },
    { head: '层级、文种、状态', label: '层级、文种' },
    { head: '期限', label: '期限' },
    { head: '文号、日期', label: '文号、日期' },
    { head: html`目标数<br>表列／文中`, label: '目标数（表列／文中）', look: 'num' },
    { head: '读时注意', label: '读时注意', look: 'note' },
  ]
  return section(
    { id: 'h-c', title: `${chineseCount(report.plans.length)}份规划` },
    dataTable({ look: 'corp', columns, rows }),
  )
}

/** The first page: what matters most, the small map, what was not checked, and the plans. */
export const overviewPages = (report: Report): readonly RenderedFile[] => {
  const map = mapSection(report)
  const body = html`${pageHead(reportTitle(report), leadWords(report), '', reportFiles(report))}${unread(report)}<div class="duo${!map && ' alone'}"><div>${mattersSection(report)}${uncheckedSection(
    report,
  )}</div>${map && html`<div class="side">${map}</div>`}</div>
${plansSection(report)}`
  return [page(report, { file: 'index.html', title: '总览', nav: '总览', body })]
}
