import { indicatorAnchor } from '../anchors.ts'
import { dueWords, spanWords } from '../figures.ts'
import { type Html, html, type Part } from '../html.ts'
import { verdictMarks } from '../marks.ts'
import { citeLink } from '../parts/evidence.ts'
import { caveatBox, emptyBox, filterBox, joinReasons, pageHead, section } from '../parts/layout.ts'
import { lookAlikes } from '../parts/look-alikes.ts'
import { underName } from '../parts/matrix.ts'
import { page, type RenderedFile } from '../parts/page.ts'
import { dataTable } from '../parts/table.ts'
import { differingTarget, familyTable, idleTargets, rankedTarget, secondLine } from '../parts/target-article.ts'
import { isDense, type PlanView, type Report } from '../report.ts'
import { otherFamilies, rowAnchor, type TargetRow, targetRows } from '../target-rows.ts'

const legend = (report: Report): Html => html`<ul class="legend">
<li><b>▲ 高于　＝ 持平　▼ 低于</b> 对${report.referenceNoun}目标，“以上”按下限比</li>
<li><b>≠ 不可比</b> 设了目标，但口径不同，或随规模增长</li>
<li><b>— 不适用</b> ${report.referenceNoun}自己的统计指标，看背后的任务</li>
<li><b>○ 未设</b> 能设而未设</li>
</ul>
`

const verdictCell = (row: TargetRow, view: PlanView): Part => {
  const comparison = row.comparisons.get(view.id)
  if (!comparison) return '—'
  const { symbol, word, look } = verdictMarks[comparison.verdict]
  const more = secondLine(comparison)
  return html`<a class="tag ${look}" href="#${rowAnchor(row)}">${symbol}<span class="w"> ${word}</span></a>${more && html`<span class="sub">${more}</span>`}`
}

const verdictTable = (report: Report, rows: readonly TargetRow[]): Html => {
  const table = dataTable({
    look: isDense(report) ? 'vt many' : 'vt',
    columns: [
      { head: `${report.referenceNoun}目标` },
      { head: report.reference?.name ?? '', label: report.reference?.name, look: 'num p' },
      ...report.others.map((view) => {
        const under = underName(report, view)
        return {
          head: html`<span class="nm">${view.name}</span>${under && html`<span class="sub">${under}</span>`}`,
          label: view.name,
          look: view.ruled ? 'v sep' : 'v',
        }
      }),
    ],
    rows: rows.map((row) => {
      const name = html`<a href="#${rowAnchor(row)}">${row.indicator.name}</a>`
      return { cells: [name, spanWords(row.indicator), ...report.others.map((view) => verdictCell(row, view))] }
    }),
  })
  return isDense(report)
    ? html`<div class="scroll" role="region" tabindex="0" aria-label="判断一览">${table}</div>`
    : table
}

const allTargets = (report: Report): Html => {
  const list = report.plans.flatMap((view) => report.analysis.indicators.filter((one) => one.plan === view.id))
  const rows = list.map((indicator) => ({
    id: indicatorAnchor(indicator),
    cells: [
      report.planOf.get(indicator.plan)?.name ?? indicator.plan,
      html`<span class="src">${indicator.name}</span>`,
      spanWords(indicator),
      dueWords(indicator) || '未写',
      indicator.nature ?? '',
      joinReasons(indicator.caveats),
      citeLink(report, indicator.evidence),
    ],
  }))
  return dataTable({
    look: 'all-t',
    columns: [
      { head: '规划' },
      { head: '指标', label: '指标' },
      { head: '基期 → 目标', label: '基期 → 目标', look: 'num' },
      { head: '期限', label: '期限' },
      { head: '属性', label: '属性' },
      { head: '须知', label: '须知', look: 'note' },
      { head: '出处', label: '出处', look: 'note' },
    ],
    rows,
  })
}

const againstReference = (report: Report, rows: readonly TargetRow[]): readonly Part[] => {
  const inGroup = (group: TargetRow['group']): readonly TargetRow[] => rows.filter((row) => row.group === group)
  const [ranked, differs, idle, unset] = (['ranked', 'differs', 'idle', 'unset'] as const).map(inGroup)
  const tools = filterBox('.vt tbody tr', '如：专利、覆盖率、不可比')
  return [
    section(
      { id: 'h-v', title: '判断一览', small: `${rows.length}项` },
      legend(report),
      tools,
      verdictTable(report, rows),
    ),
    ranked.length > 0 &&
      section(
        { id: 'h-cmp', title: '可比的指标', small: '率、人均数、占比' },
        ranked.map((row) => rankedTarget(report, row)),
      ),
    differs.length > 0 &&
      section(
        { id: 'h-nc', title: '不可比的指标', small: '只并列，不比较' },
        differs.map((row) => differingTarget(report, row)),
      ),
    idle.length > 0 && section({ id: 'h-na', title: '不适用的指标', small: '看背后的任务' }, idleTargets(report, idle)),
    unset.length > 0 &&
      section({ id: 'h-un', title: '各地均未设的指标', small: '能设而未设' }, idleTargets(report, unset)),
  ]
}

/** Verdicts against the reference, families side by side, look-alikes, and the list of all targets. */
export const targetPages = (report: Report): readonly RenderedFile[] => {
  const rows = targetRows(report)
  const lead = report.reference
    ? `${report.referenceNoun}每一项目标与各地相应目标逐一对照。同一口径、可以分高低的才判高低；其余写明为什么不比。“低于”不等于力度弱，“高于”也可能是基期已经超过。`
    : '同一口径的目标并列。未指定基准规划，不判高低。'
  const rest = otherFamilies(report, rows)
  const restTitle = report.reference ? '两地以上设定而基准规划未设的指标' : '两份以上规划都设的指标'
  const body = html`${pageHead('指标对照', lead)}${caveatBox(report.others)}${
    report.reference
      ? againstReference(report, rows)
      : emptyBox('没有基准规划。', '判断高低要有基准，以下只并列各家目标。')
  }${
    rest.length > 0 &&
    section(
      { id: 'h-rest', title: restTitle, small: `${rest.length}项` },
      rest.map((family) => familyTable(report, family)),
    )
  }${lookAlikes(
    report,
  )}${section({ id: 'h-all', title: '全部目标', small: `${report.analysis.indicators.length}项，表列和文中` }, filterBox('.all-t tbody tr', '如：商标、约束性、累计'), allTargets(report))}`
  return [page(report, { file: 'targets.html', title: '指标对照', nav: '指标对照', body })]
}
