import { indicatorAnchor } from '../anchors.ts'
import { dueWords, spanWords, targetWords } from '../figures.ts'
import { type Html, html, type Part } from '../html.ts'
import { verdictMarks } from '../marks.ts'
import { citeLink } from '../parts/evidence.ts'
import { caveatBox, emptyBox, filterBox, joinReasons, jumpLinks, pageHead, section } from '../parts/layout.ts'
import { lookAlikes, pairsOf } from '../parts/look-alikes.ts'
import { underName } from '../parts/matrix.ts'
import { page, type RenderedFile } from '../parts/page.ts'
import { dataTable } from '../parts/table.ts'
import { differingTarget, familyTable, idleTargets, rankedTarget, secondLine } from '../parts/target-article.ts'
import { isDense, type PlanView, type Report } from '../report.ts'
import { indicatorIn, otherFamilies, rowAnchor, type TargetRow, targetRows } from '../target-rows.ts'

const legend = (report: Report): Html => html`<ul class="legend">
<li><b>▲ 高于　＝ 持平　▼ 低于</b> 对${report.referenceNoun}目标，“以上”按下限比</li>
<li><b>≠ 不可比</b> 设了目标，但口径不同，或随规模增长</li>
<li><b>— 不适用</b> ${report.referenceNoun}自己的统计指标，看背后的任务</li>
<li><b>○ 未设</b> 能设而未设</li>
</ul>
`

const verdictCell = (report: Report, row: TargetRow, view: PlanView): Part => {
  const comparison = row.comparisons.get(view.id)
  if (!comparison) return '—'
  const { symbol, word, look } = verdictMarks[comparison.verdict]
  const own = indicatorIn(report, row, view)
  const more = secondLine(comparison)
  return html`<a class="tag ${look}" href="#${rowAnchor(row)}">${symbol}<span class="w"> ${word}</span></a>${own && html` <span class="val w">${targetWords(own, own.unit)}</span>`}${more && html`<span class="sub">${more}</span>`}`
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
      return { cells: [name, spanWords(row.indicator), ...report.others.map((view) => verdictCell(report, row, view))] }
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

interface PagePart {
  readonly id: string
  readonly title: string
  readonly small: string
  readonly body: Part
}

/** None where there is nothing to show. */
const part = (id: string, title: string, small: string, list: readonly unknown[], body: Part): readonly PagePart[] =>
  list.length > 0 ? [{ id, title, small, body }] : []

const againstReference = (report: Report, rows: readonly TargetRow[]): readonly PagePart[] => {
  const inGroup = (group: TargetRow['group']): readonly TargetRow[] => rows.filter((row) => row.group === group)
  const [ranked, differs, idle, unset] = (['ranked', 'differs', 'idle', 'unset'] as const).map(inGroup)
  const tools = filterBox('.vt tbody tr', '如：占比、覆盖率、不可比')
  return [
    {
      id: 'h-v',
      title: '判断一览',
      small: `${rows.length}项`,
      body: [legend(report), tools, verdictTable(report, rows)],
    },
    ...part(
      'h-cmp',
      '可比的指标',
      '率、人均数、占比',
      ranked,
      ranked.map((row) => rankedTarget(report, row)),
    ),
    ...part(
      'h-nc',
      '不可比的指标',
      '只并列，不比较',
      differs,
      differs.map((row) => differingTarget(report, row)),
    ),
    ...part('h-na', '不适用的指标', '看背后的任务', idle, idleTargets(report, idle)),
    ...part(
      'h-un',
      report.allFollowed ? '本期未设的指标' : '各地均未设的指标',
      '能设而未设',
      unset,
      idleTargets(report, unset),
    ),
  ]
}

const allParts = (report: Report): readonly PagePart[] => {
  const rows = targetRows(report)
  const rest = otherFamilies(report, rows)
  const restTitle = report.reference ? '两地以上设定而基准规划未设的指标' : '两份以上规划都设的指标'
  const pairs = pairsOf(report)
  return [
    ...(report.reference ? againstReference(report, rows) : []),
    ...part(
      'h-rest',
      restTitle,
      `${rest.length}项`,
      rest,
      rest.map((family) => familyTable(report, family)),
    ),
    ...part('h-alike', '相近而不同的指标', `${pairs.length}对；标出的字词是不同之处`, pairs, lookAlikes(report, pairs)),
    {
      id: 'h-all',
      title: '全部目标',
      small: `${report.analysis.indicators.length}项，表列和文中`,
      body: [filterBox('.all-t tbody tr', '如：覆盖率、约束性、累计'), allTargets(report)],
    },
  ]
}

/** Verdicts against the reference, families side by side, look-alikes, and the list of all targets. */
export const targetPages = (report: Report): readonly RenderedFile[] => {
  const lead = report.reference
    ? `${report.referenceNoun}每一项目标与${report.othersNoun}的相应目标逐一对照。同一口径、可以分高低的才判高低；其余写明为什么不比。“低于”不等于力度弱，“高于”也可能是基期已经超过。`
    : '同一口径的目标并列。未指定基准规划，不判高低。'
  const followed =
    report.allFollowed &&
    html`<p class="note">本页只比同一年份的目标；目标值比上期提高还是降低，见<a href="succession.html">前后两期</a>。</p>`
  const parts = allParts(report)
  const jump = jumpLinks(parts.map(({ id, title }) => [id, title]))
  const body = html`${pageHead('指标对照', lead, '', [followed, jump])}${caveatBox(report.others)}${
    !report.reference && emptyBox('没有基准规划。', '判断高低要有基准，以下只并列各家目标。')
  }${parts.map(({ id, title, small, body: content }) => section({ id, title, small }, content))}`
  return [page(report, { file: 'targets.html', title: '指标对照', nav: '指标对照', body })]
}
