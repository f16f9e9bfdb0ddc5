import type { Finding } from '../../model/analysis.ts'
import { groupBy } from '../../model/group-by.ts'
import { findingAnchor } from '../anchors.ts'
import { isFigureFinding, kindOfFinding } from '../finding-kinds.ts'
import { type Html, html, type Part } from '../html.ts'
import { evidenceBlocks } from '../parts/evidence.ts'
import { filterBox, nameList, pageHead, section } from '../parts/layout.ts'
import { tag } from '../parts/marks.ts'
import { page, type RenderedFile } from '../parts/page.ts'
import { dataTable } from '../parts/table.ts'
import { isDense, type Report } from '../report.ts'

/** A whole paragraph may be the ground of a finding; its beginning tells which. */
const longestQuote = 150

const findingItem = (report: Report, finding: Finding): Html => {
  const kind = kindOfFinding(finding)
  return html`<li id="${findingAnchor(finding)}"><div><div class="meta">${tag(kind.look, kind.label)}<b>${nameList(report, finding.plans)}</b></div><p class="say">${finding.title}</p>${
    finding.detail !== '' && html`<p class="note">${finding.detail}</p>`
  }</div><div>${evidenceBlocks(report, finding.evidence, { limit: longestQuote })}</div></li>
`
}

type Groups = readonly (readonly [label: string, findings: readonly Finding[]])[]

const sectionId = (i: number): string => `h-k${i + 1}`

/** How many of each kind each plan has; with many plans only how many there are. */
const tallyTable = (report: Report, groups: Groups): Html => {
  const views = isDense(report) ? [] : report.plans
  return dataTable({
    look: 'tt',
    narrow: true,
    columns: [
      { head: '核验结果' },
      ...views.map(({ name }) => ({ head: name, label: name, look: 'num' })),
      { head: '合计', label: '合计', look: 'num' },
    ],
    rows: groups.map(([label, list], i) => ({
      cells: [
        html`<a href="#${sectionId(i)}">${label}</a>`,
        ...views.map(({ id }) => list.filter(({ plans }) => plans.includes(id)).length || '—'),
        list.length,
      ],
    })),
  })
}

const listSection = (report: Report, label: string, list: readonly Finding[], id: string): Part =>
  section(
    { id, title: label, small: `${list.length}条` },
    html`<ol class="checks">
${list.map((finding) => findingItem(report, finding))}</ol>`,
  )

const lead =
  '同一份规划中前后对不上的数字和说法。“前后矛盾”指同一口径写法不一；“口径待说明”指口径可能不同，请起草单位说明，不断定为错；“数值请核”指目标与同一文件所载基期等数字不相称；“有指标无任务”“有任务无指标”只在本文件的任务、保障部分查找，写在其他文件中的不计。'

/** What of a plan's own figures and words does not fit together, and what went wrong in reading it. */
export const checkPages = (report: Report): readonly RenderedFile[] => {
  const findings = report.analysis.findings.filter(isFigureFinding)
  const groups: Groups = [...groupBy(findings, (finding) => kindOfFinding(finding).label)]
  const filter = findings.length > 8 && filterBox('.checks > li', '如：人才、标准')
  const overview =
    findings.length > 0 &&
    section({ id: 'h-sum', title: '核验结果一览', small: `${findings.length}条` }, tallyTable(report, groups), filter)
  const lists = groups.map(([label, list], i) => listSection(report, label, list, sectionId(i)))
  const body = html`${pageHead('数据核验', lead)}${
    findings.length === 0
      ? html`<p>本项核对${report.analysis.indicators.length}项目标，未发现对不上的。</p>`
      : [overview, lists]
  }<p class="note">转换、换页等造成的问题见<a href="reading.html">读取情况</a>。</p>`
  return [page(report, { file: 'checks.html', title: '数据核验', nav: '数据核验', body })]
}
