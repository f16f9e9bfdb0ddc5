import type { Indicator, Initiative } from '../../model/analysis.ts'
import { indicatorAnchor } from '../anchors.ts'
import { formatNumber } from '../figures.ts'
import { type Html, html, joinParts, type Part } from '../html.ts'
import { pageHref } from '../names.ts'
import { bareNumbers, citeNode, lineage, nodeAt, numberNode } from '../outline.ts'
import { citeLink } from '../parts/evidence.ts'
import { caveatBox, emptyBox, pageHead, planSwitch, section, shorten } from '../parts/layout.ts'
import { page, type RenderedFile } from '../parts/page.ts'
import { dataTable } from '../parts/table.ts'
import type { PlanView, Report } from '../report.ts'
import { placeIndicators } from '../target-rows.ts'

/** How firmly an action speaks, as on 表述分析. */
const strengthWords: Readonly<Record<1 | 2 | 3, string>> = { 3: '直接部署', 2: '推进加强', 1: '鼓励探索' }

/** A target's name in a narrow column. */
const nameLength = 20

interface Lookups {
  /** Targets that an action or its task serves. */
  readonly servedOf: ReadonlyMap<string, readonly Indicator[]>
  readonly placeOf: ReadonlyMap<string, string>
}

const lookUp = (report: Report): Lookups => {
  const servedOf = new Map<string, Indicator[]>()
  for (const indicator of report.analysis.indicators) {
    for (const id of indicator.servedBy) servedOf.set(id, [...(servedOf.get(id) ?? []), indicator])
  }
  return { servedOf, placeOf: placeIndicators(report) }
}

const actionsOf = (report: Report, view: PlanView): readonly Initiative[] =>
  report.analysis.initiatives.filter((unit) => unit.plan === view.id && unit.kind === 'action')

/** A target that stands in the table and in the text is named once. */
const servedBy = ({ servedOf }: Lookups, unit: Initiative): readonly Indicator[] => {
  const served = [...(servedOf.get(unit.id) ?? []), ...(servedOf.get(unit.parent ?? '') ?? [])]
  return served.filter((one, i) => served.findIndex(({ name }) => name === one.name) === i)
}

/** The outermost heading around an action: the choice in the filter of chapters. */
const chapterOf = (view: PlanView, unit: Initiative): string => {
  const { outline } = view
  if (!outline) return unit.evidence.path[0] ?? ''
  const top = lineage(outline, nodeAt(outline, unit.evidence.start)).find((i) => outline.headings[i])
  return top === undefined ? '' : citeNode(outline, top)
}

/** Sorts as a number where there is one; a deadline of every year stands behind all others. */
const dueKey = ({ deadline }: Initiative): string => {
  if (!deadline) return ''
  return deadline.year === null ? '9999' : `${deadline.year}.${String(deadline.month ?? 12).padStart(2, '0')}`
}

const dueCell = ({ deadline }: Initiative): Part => {
  if (!deadline) return ''
  if (deadline.year === null) return deadline.words
  return html`${deadline.year}年${deadline.month && `${deadline.month}月`}<span class="sub src">${deadline.words}</span>`
}

const targetLinks = ({ placeOf }: Lookups, targets: readonly Indicator[]): Part =>
  joinParts(
    targets.map((one) => {
      const href = pageHref('targets.html', placeOf.get(one.id) ?? indicatorAnchor(one))
      return html`<a href="${href}">${shorten(one.name, nameLength)}</a>`
    }),
    '、',
  )

const heads = ['举措', '出处', '责任单位', '期限', '服务的指标', '力度']

/** Columns that most plans leave empty, how the theme folds them, and how their absence is told once. */
const foldable: readonly {
  readonly name: string
  readonly look: string
  readonly isEmpty: (unit: Initiative) => boolean
}[] = [
  { name: '责任单位', look: 'no-lead', isEmpty: ({ lead }) => lead.length === 0 },
  { name: '期限', look: 'no-due', isEmpty: ({ deadline }) => !deadline },
  { name: '力度', look: 'no-strength', isEmpty: ({ strength }) => !strength },
]

const sayFolded = (view: PlanView, units: readonly Initiative[]): Part => {
  const absent = foldable.filter(({ isEmpty }) => units.every(isEmpty)).map(({ name }) => name)
  return (
    absent.length > 0 &&
    html`<p class="note between">${view.name}${view.noun}的举措都没有写明${absent.join('、')}，表中不设此栏。</p>`
  )
}

const placeOf = (report: Report, { outline }: PlanView, unit: Initiative): string => {
  if (!outline) return '原文'
  const node = nodeAt(outline, unit.evidence.start)
  return (report.lean && bareNumbers(outline, node)) || numberNode(outline, node) || '原文'
}

const taskRow = (report: Report, view: PlanView, lookups: Lookups, unit: Initiative, chapter: number | null): Html => {
  const due = dueKey(unit)
  return html`<tr${chapter !== null && html` data-c="${chapter}"`}${due && html` data-due="${due}"`}><th scope="row">${unit.text}</th><td>${citeLink(report, unit.evidence, placeOf(report, view, unit))}</td><td>${unit.lead.join('、')}</td><td>${dueCell(unit)}</td><td>${targetLinks(lookups, servedBy(lookups, unit))}</td><td>${unit.strength ? strengthWords[unit.strength] : ''}</td></tr>
`
}

/** Five hundred rows: what every cell would repeat is left to the theme. */
const taskTable = (report: Report, view: PlanView, lookups: Lookups, units: readonly Initiative[]): Html => {
  const chapters = [...new Set(units.map((unit) => chapterOf(view, unit)))]
  const places = units.map((unit) => chapters.indexOf(chapterOf(view, unit)))
  // The chapter is told where it begins; the rows that follow are of the same.
  const rows = units.map((unit, i) =>
    taskRow(report, view, lookups, unit, places[i] === places[i - 1] ? null : places[i]),
  )
  const look = foldable.filter(({ isEmpty }) => units.every(isEmpty)).map((one) => ` ${one.look}`)
  return html`<table class="tasks${look}" data-chapters="${JSON.stringify(chapters)}"><thead><tr>${heads.map(
    (head) => html`<th scope="col">${head}</th>`,
  )}</tr></thead><tbody>
${rows}</tbody></table>`
}

/** Filled by the script, which reads the choices off the table. */
const tools: Html = html`<div class="tools js" data-tasks><label>字词 <input type="search" data-t="words"></label><label>章 <select data-t="chapter"></select></label><label>责任单位 <select data-t="lead"></select></label><label>期限 <select data-t="due"></select></label><label>力度 <select data-t="strength"></select></label><label>指标 <select data-t="target"></select></label><button type="button" data-t="export">所列导出CSV</button><output aria-live="polite"></output></div>`

const share = (count: number, all: number): string => `${count}（${formatNumber(Math.round((count / all) * 100))}%）`

const taskPage = (report: Report, view: PlanView, lookups: Lookups): RenderedFile => {
  const units = actionsOf(report, view)
  const lead = `《${view.plan.title}》逐条举措的责任单位、期限和所服务的指标，可筛选、排序、导出。只列原文写明的；空白为原文未写明。`
  const chooser = planSwitch('任务分解', report.plans, (other) => pageHref(taskFile(other)), view)
  const body =
    units.length === 0
      ? emptyBox('没有举措。', `${view.name}${view.noun}的任务、保障部分没有读出举措。`)
      : section(
          { id: 'h-t', title: '任务分解表', small: `${units.length}条` },
          sayFolded(view, units),
          tools,
          taskTable(report, view, lookups, units),
        )
  const file = html`<p class="note">各份规划的全部举措在<code>data/tasks.csv</code>。</p>`
  return page(report, {
    file: taskFile(view),
    title: `${view.name}任务分解`,
    nav: '任务分解',
    body: html`${pageHead(`${view.name}：任务分解`, lead, chooser)}${caveatBox([view])}${body}${file}`,
  })
}

const taskFile = (view: PlanView): string => view.page.replace(/^plan-/u, 'tasks-')

const entryPage = (report: Report, lookups: Lookups): RenderedFile => {
  const rows = report.plans.map((view) => {
    const units = actionsOf(report, view)
    const counts = [
      units.filter((unit) => unit.lead.length > 0).length,
      units.filter((unit) => unit.deadline).length,
      units.filter((unit) => servedBy(lookups, unit).length > 0).length,
    ]
    return {
      cells: [
        html`<a href="${pageHref(taskFile(view))}">${view.name}</a><span class="sub">${view.plan.title}</span>`,
        units.length,
        ...counts.map((count) => (units.length === 0 ? '—' : share(count, units.length))),
      ],
      look: view === report.reference ? 'ref' : view.ruled ? 'other' : undefined,
    }
  })
  const counted = ['举措', '写明责任单位', '写明期限', '服务于指标']
  const lead = '每份规划一页：逐条举措由谁办、何时办成、服务于哪项指标。责任单位、期限只列原文写明的，不作推断。'
  const table = dataTable({
    look: 'gt',
    columns: [{ head: '规划' }, ...counted.map((head) => ({ head, label: head, look: 'num' }))],
    rows,
  })
  const note = html`<p class="note">期限只取举措自身写明的（“到2025年”“2023年底前”“每年”），不以规划期末代替。文种不同，写法不同，不作比较。</p>`
  const body = html`${pageHead('任务分解', lead)}${caveatBox(report.plans)}${section({ id: 'h-all', title: '各份规划' }, table, note)}`
  return page(report, { file: 'tasks.html', title: '任务分解', nav: '任务分解', body })
}

/** An entry, and for each plan the table of its actions. */
export const taskPages = (report: Report): readonly RenderedFile[] => {
  const lookups = lookUp(report)
  return [entryPage(report, lookups), ...report.plans.map((view) => taskPage(report, view, lookups))]
}
