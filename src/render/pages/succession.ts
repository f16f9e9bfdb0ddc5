import type { Indicator, Initiative, Succession, SuccessionTarget } from '../../model/analysis.ts'
import { cellHref } from '../anchors.ts'
import { dueWords, formatNumber, spanWords } from '../figures.ts'
import { type Html, html, type Part } from '../html.ts'
import { evidenceBlocks } from '../parts/evidence.ts'
import { caveatBox, emptyBox, filterBox, joinReasons, openAll, pageHead, section } from '../parts/layout.ts'
import { checkTag, tag } from '../parts/marks.ts'
import { page, type RenderedFile } from '../parts/page.ts'
import { dataTable } from '../parts/table.ts'
import type { PlanView, Report } from '../report.ts'

interface Pair {
  readonly data: Succession
  readonly earlier: PlanView
  readonly later: PlanView
}

/** Words of this page: what is missing in a later plan of one's own is not a gap against a superior. */
const verdicts: Readonly<Record<SuccessionTarget['verdict'], readonly [look: string, words: string]>> = {
  raised: ['above', '▲ 目标值提高'],
  equal: ['equal', '＝ 目标值不变'],
  lowered: ['below', '▼ 目标值降低'],
  unclear: ['differ', '≠ 不可比'],
  dropped: ['na', '○ 未再设'],
  new: ['full', '＋ 新设'],
}

const bases: Readonly<Record<NonNullable<SuccessionTarget['base']>, readonly [look: string, words: string]>> = {
  reached: ['done', '√ 达到'],
  not_reached: ['check', '※ 未达到'],
  unclear: ['differ', '？ 口径待说明'],
}

const spanCell = (indicator: Indicator | undefined): Part =>
  indicator &&
  html`${spanWords(indicator)}<span class="sub">${dueWords(indicator)}${indicator.nature && `　${indicator.nature}`}</span>`

/** 原目标82%，新基期81% */
const baseCell = (target: SuccessionTarget, old: Indicator | undefined, next: Indicator | undefined): Part => {
  if (!target.base) return ''
  const [look, words] = bases[target.base]
  const base = next?.baseline?.value
  const numbers =
    old && typeof base === 'number'
      ? html`<span class="sub">原目标${formatNumber(old.target.value)}，新基期${formatNumber(base)}</span>`
      : ''
  return html`${tag(look, words)}${numbers}`
}

const targetRow = (report: Report, target: SuccessionTarget) => {
  const [old, next] = [target.earlier, target.later].map((id) => report.indicatorOf.get(id ?? ''))
  const [look, words] = verdicts[target.verdict]
  const grounds = [old, next].flatMap((one) => (one ? [one.evidence] : []))
  return {
    cells: [
      html`<span class="src">${(old ?? next)?.name ?? ''}</span>${old && next && old.name !== next.name && html`<span class="sub">本期作“${next.name}”</span>`}`,
      spanCell(old),
      spanCell(next),
      tag(look, words),
      baseCell(target, old, next),
      html`${joinReasons(target.because)}<details><summary><span class="vh">${(old ?? next)?.name ?? ''}</span><span class="more"></span></summary>${evidenceBlocks(report, grounds)}</details>`,
    ],
  }
}

const targetSection = (report: Report, { data, earlier, later }: Pair, key: string): Part => {
  if (data.targets.length === 0) return emptyBox('没有可以对照的指标。', '两期规划都没有识别出指标。')
  const table = dataTable({
    look: 'sucs',
    columns: [
      { head: '指标' },
      { head: html`${earlier.name} <small>基期 → 目标</small>`, label: earlier.name, look: 'num' },
      { head: html`${later.name} <small>基期 → 目标</small>`, label: later.name, look: 'num' },
      { head: '两期目标', label: '两期目标' },
      { head: '原目标与新基期', label: '原目标与新基期' },
      { head: '说明', label: '说明', look: 'note' },
    ],
    rows: data.targets.map((target) => targetRow(report, target)),
  })
  const note = html`<p class="note">同一地方的总量也可以前后相比。提高、降低只说数值；越低越好的指标，降低即是从严。“达到”只比较两份规划所载数值，不是对完成情况的认定。</p>`
  return section({ id: `h-t${key}`, title: '指标', small: `${data.targets.length}项` }, table, note)
}

/** Words of the later plan that the judgement rests on, and the cell where all is told. */
const unitItem = (report: Report, unit: Initiative, later: PlanView | null): Html => {
  const cell = later && report.cellOf(unit.id, later.id)
  const said = cell ? [...cell.evidence, ...(cell.evidence.length === 0 ? cell.done : [])] : []
  return html`<li><details><summary><span class="src">${unit.text}</span> ${cell?.review && checkTag} <span class="more"></span></summary>${evidenceBlocks(
    report,
    [unit.evidence],
  )}${evidenceBlocks(report, said)}${
    said.length === 0 &&
    cell?.nearest &&
    evidenceBlocks(report, [cell.nearest], { rejected: true, note: '最接近而未采用' })
  }${cell && later && html`<p class="note"><a href="${cellHref(report, unit, later)}">判断理由</a></p>`}</details></li>
`
}

interface ListSpec {
  readonly id: string
  readonly title: string
  readonly small: string
  readonly ids: readonly string[]
  /** The plan whose words are shown beside those of the other; null for its own new ones. */
  readonly later: PlanView | null
}

const filter = filterBox('.terms > li', '如：人才、平台')

/** The filter stands under the first heading and works on all lists. */
const unitSection = (report: Report, { id, title, small, ids, later }: ListSpec, index: number): Html => {
  const units = ids.flatMap((one) => report.initiativeOf.get(one) ?? [])
  return section(
    { id, title, small: `${units.length}项${small && `；${small}`}`, tools: openAll },
    index === 0 && filter,
    html`<ol class="terms">
${units.map((unit) => unitItem(report, unit, later))}</ol>`,
  )
}

const actionSections = (report: Report, { data, later }: Pair, key: string): Part => {
  const { actions } = data
  if (!actions) return emptyBox('举措未逐条对照。', '以前一期规划为基准（--reference）比对，才能逐条判断延续与否。')
  const lists: readonly ListSpec[] = [
    {
      id: `h-d${key}`,
      title: '未延续',
      small: '可能已经到期、并入其他文件，或不再需要，不等于遗漏',
      ids: actions.dropped,
      later,
    },
    { id: `h-p${key}`, title: '部分延续', small: '只保留一部分，或改了说法', ids: actions.inPart, later },
    { id: `h-f${key}`, title: '已完成', small: '本期的回顾部分载明', ids: actions.done, later },
    { id: `h-c${key}`, title: '延续', small: '', ids: actions.continued, later },
    { id: `h-n${key}`, title: '新增', small: '上期没有的举措', ids: actions.new, later: null },
  ]
  return lists.filter(({ ids }) => ids.length > 0).map((list, i) => unitSection(report, list, i))
}

const tally = ({ data }: Pair, key: string): Html => {
  const count = (verdict: SuccessionTarget['verdict']): number =>
    data.targets.filter((target) => target.verdict === verdict).length
  const missed = data.targets.filter(({ base }) => base === 'not_reached').length
  const { actions } = data
  const entries: readonly (readonly [string, string, number])[] = [
    ...(actions
      ? ([
          ['c', '举措延续', actions.continued.length],
          ['p', '部分延续', actions.inPart.length],
          ['f', '已完成', actions.done.length],
          ['d', '未延续', actions.dropped.length],
          ['n', '新增', actions.new.length],
        ] as const)
      : []),
    ['t', '目标值提高', count('raised')],
    ['t', '目标值降低', count('lowered')],
    ['t', '指标未再设', count('dropped')],
    ['t', '指标新设', count('new')],
    ['t', '原目标未达到', missed],
  ]
  return html`<ul class="tally">${entries.map(([id, word, number]) => {
    const words = html`<b>${number}</b><span>${word}</span>`
    return html`<li>${number > 0 ? html`<a href="#h-${id}${key}">${words}</a>` : words}</li>`
  })}</ul>
`
}

const pairPart = (report: Report, pair: Pair, index: number): Part => {
  const key = String(index + 1)
  return html`<p class="note between">《${pair.earlier.plan.title}》与《${pair.later.plan.title}》。</p>${tally(pair, key)}${targetSection(report, pair, key)}${actionSections(report, pair, key)}`
}

/** What a later plan of one place makes of the plan before: there is a page only where two such plans are compared. */
export const successionPages = (report: Report): readonly RenderedFile[] => {
  const pairs = (report.analysis.succession ?? []).flatMap((data): Pair[] => {
    const [earlier, later] = [report.planOf.get(data.earlier), report.planOf.get(data.later)]
    return earlier && later ? [{ data, earlier, later }] : []
  })
  if (pairs.length === 0) return []
  const lead =
    '同一地方前后两期规划：哪些延续，哪些新增，哪些未延续；目标是提高还是降低；原来的目标到了新规划的基期达到没有。两期由规划所载的地方、层级和期限认定。'
  const body = html`${pageHead('前后两期', lead)}${caveatBox(pairs.map(({ later }) => later))}${pairs.map((pair, i) => pairPart(report, pair, i))}`
  return [page(report, { file: 'succession.html', title: '前后两期', nav: '前后两期', body })]
}
