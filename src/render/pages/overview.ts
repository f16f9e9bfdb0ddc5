import type { Finding } from '../../model/analysis.ts'
import { levelWord } from '../../model/plan-noun.ts'
import { chineseCount, issueWords, leadWords, reportTitle, statusWord } from '../about.ts'
import { findingAnchor, unitHref } from '../anchors.ts'
import { type FindingPage, kindOfFinding } from '../finding-kinds.ts'
import { type Html, html, type Part } from '../html.ts'
import { chooseFindings, type MainFinding } from '../main-findings.ts'
import { pageHref, periodText } from '../names.ts'
import { evidenceBlocks } from '../parts/evidence.ts'
import { emptyBox, joinReasons, nameList, openAll, pageHead, section } from '../parts/layout.ts'
import { tag } from '../parts/marks.ts'
import { reportFiles } from '../parts/office-links.ts'
import { page, type RenderedFile } from '../parts/page.ts'
import { dataTable } from '../parts/table.ts'
import type { PlanView, Report } from '../report.ts'
import { listUnchecked } from '../unchecked.ts'
import { coverageMap } from './coverage.ts'

const pageNames: Readonly<Record<FindingPage, readonly [string, string]>> = {
  coverage: ['gaps.html', '缺口清单'],
  targets: ['targets.html', '指标对照'],
  shared: ['shared.html', '共同举措'],
  checks: ['checks.html', '数据核验'],
  expression: ['expression.html', '表述分析'],
  method: ['method.html', '方法说明'],
  succession: ['succession.html', '前后两期'],
}

/** The place that shows a finding whole: its entry, the row of its unit, the gaps of its plan, or at least its page. */
const hrefOf = (report: Report, finding: Finding): string => {
  const { page: kind } = kindOfFinding(finding)
  const [file] = pageNames[kind]
  if (kind === 'checks' || kind === 'expression') return pageHref(file, findingAnchor(finding))
  if (kind !== 'coverage') return pageHref(file)
  const [only, ...more] = finding.plans.flatMap((id) => report.planOf.get(id) ?? [])
  if (report.reference && only && more.length === 0 && only !== report.reference) return pageHref(only.gapPage)
  const [first] = finding.evidence
  const unit = report.actions.find(({ evidence }) => evidence.start === first?.start && evidence.end === first.end)
  return unit ? unitHref(report, unit) : pageHref(file)
}

const linkOf = (report: Report, finding: Finding): Html =>
  html`<a href="${hrefOf(report, finding)}">${pageNames[kindOfFinding(finding).page][1]}</a>`

const findingItem = (report: Report, { finding, alike }: MainFinding): Html => {
  const kind = kindOfFinding(finding)
  return html`<li><details><summary><div><div class="meta">${tag(kind.look, kind.label)}<b>${nameList(
    report,
    finding.plans,
  )}</b><span class="more"></span></div><p class="say">${finding.title}</p></div></summary><div class="body">${
    finding.detail !== '' && html`<p>${finding.detail}</p>`
  }${evidenceBlocks(report, finding.evidence)}<p>见${linkOf(report, finding)}${alike > 1 && `，同类共${alike}条`}。</p></div></details></li>
`
}

const findingsSection = (report: Report): Html => {
  const chosen = chooseFindings(report.analysis.findings)
  const body =
    chosen.length === 0
      ? html`<p>本次核对未发现需要先看的事项。</p>`
      : html`<ol class="finds">
${chosen.map((one) => findingItem(report, one))}</ol>`
  const title = chosen.length === 0 ? '首先要看的' : `首先要看的${chineseCount(chosen.length)}件事`
  return section({ id: 'h-f', title, tools: openAll }, body)
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

const mapSection = (report: Report): Part =>
  report.reference &&
  section(
    { id: 'h-m', title: '承接情况一览' },
    coverageMap(report),
    html`<p class="note">各地文种、层级、期限不同，不作排名。${report.plans.some((view) => view.ruled) && '双线之右为草案或低一级的规划，隔级对照。'}</p>`,
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
  const body = html`${pageHead(reportTitle(report), leadWords(report), '', reportFiles(report))}${unread(report)}<div class="duo${!map && ' alone'}"><div>${findingsSection(report)}${uncheckedSection(
    report,
  )}</div>${map && html`<div class="side">${map}</div>`}</div>
${plansSection(report)}`
  return [page(report, { file: 'index.html', title: '总览', nav: '总览', body })]
}
