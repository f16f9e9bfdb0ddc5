import type { DecisionReport } from '../../model/analysis.ts'
import type { PlanError } from '../../model/errors.ts'
import type { CellSign, PlanRecord, ReferenceView } from '../../model/large-run.ts'
import { levelWord, referenceNoun } from '../../model/plan-noun.ts'
import { percentText } from '../../model/text.ts'
import { dueWords, targetWords } from '../figures.ts'
import { type Html, html, type Part } from '../html.ts'
import { type Verdict, verdictMarks } from '../marks.ts'
import { pageHref } from '../names.ts'
import { filterBox, pageHead, section } from '../parts/layout.ts'
import type { RenderedFile } from '../parts/page.ts'
import { dataTable } from '../parts/table.ts'
import { script } from '../scripts/script.ts'
import { theme } from '../theme/theme.ts'
import { largePage } from './frame.ts'
import { sharedPages, sharedSections } from './shared-pages.ts'
import type { HeldRecord, Summary } from './summary.ts'

/** Lines of a table on one page: a longer one takes a phone seconds to lay out. */
const linesPerPage = 400

const signs: readonly CellSign[] = ['f', 'p', 'd', 'u', 'g', '-']
const signWords: Readonly<Record<CellSign, string>> = {
  f: '承接',
  p: '部分承接',
  d: '已完成',
  u: '疑似未载',
  g: '应承接而未载',
  '-': '不计',
}

type Counts = Readonly<Record<CellSign, number>>

const countSigns = (list: Iterable<string>): Counts => {
  const counts: Record<CellSign, number> = { f: 0, p: 0, d: 0, u: 0, g: 0, '-': 0 }
  for (const sign of list) counts[sign as CellSign]++
  return counts
}

const heads = signs.map((sign) => ({ head: signWords[sign], label: signWords[sign], look: 'num' }))
const cellsOf = (counts: Counts): readonly number[] => signs.map((sign) => counts[sign])

/** Signs of the plan for actions alone, which totals count. */
const actionCells = ({ units }: ReferenceView, { cells }: PlanRecord): string =>
  [...cells].filter((_, i) => units[i]?.kind === 'action').join('')

const decisionSection = (decisions: DecisionReport | undefined): Part => {
  if (!decisions) return ''
  const open = decisions.list.filter(({ state }) => state !== 'applied')
  return section(
    { id: 'h-a', title: '人工裁定', small: `${decisions.list.length}条` },
    html`<p>套用${decisions.applied}条，另有裁定在后而不用的${decisions.superseded}条，不再适用的${decisions.unmatched}条。${open.length > linesPerPage && `列出前${linesPerPage}条。`}</p>`,
    open.length > 0 &&
      html`<ul class="plainlist">${open.slice(0, linesPerPage).map((one) => html`<li>第${one.number}条，${one.about}：${one.detail}</li>`)}</ul>`,
  )
}

const overview = (summary: Summary): RenderedFile => {
  const { view, held, decisions } = summary
  const failures = summary.failures.length
  const noun = referenceNoun(view.plan)
  const actions = view.units.filter(({ kind }) => kind === 'action').length
  const levels = [...new Set(held.map(({ record }) => record.plan.level))]
  const rows = levels.map((level) => {
    const own = held.filter(({ record }) => record.plan.level === level)
    const counts = countSigns(own.map(({ record }) => actionCells(view, record)).join(''))
    const asked = own.length * actions - counts['-']
    return {
      cells: [
        levelWord(level),
        own.length,
        ...cellsOf(counts),
        asked === 0 ? '—' : percentText((counts.f + counts.p + counts.d) / asked),
      ],
    }
  })
  const body = html`${pageHead('总览', `${held.length}份规划分别与${view.plan.title}对照：${noun}有${actions}条单条举措、${view.targets.length}项指标。${failures > 0 ? `另有${failures}份未能读取。` : ''}`)}
${section(
  { id: 'h-l', title: '分层级合计', small: '举措条数，各份相加' },
  dataTable({
    columns: [
      { head: '层级' },
      { head: '份数', label: '份数', look: 'num' },
      ...heads,
      { head: '见于规划的比例', label: '比例', look: 'num' },
    ],
    rows,
  }),
  html`<p class="note">比例以对该地有要求的举措为分母；部分承接、已完成计入分子，疑似未载不计入。文种、层级不同的规划不宜直接比较，须知见各份规划。</p>`,
)}
${sharedSections(summary)}${decisionSection(decisions)}
${section(
  { id: 'h-n', title: '没有核对的' },
  html`<p>规划很多时，各份规划只与基准规划对照，彼此之间不两两比较。共同举措按词表和引号中的名称统计，相同文字只统计一字不差的单条举措；词表以外的共同提法、各地特有提法、改动了几个字的相近文字和前后两期规划的衔接没有核对，要看这些，请选出不超过60份再作一次对照。</p>`,
)}
${section(
  { id: 'h-d', title: '数据' },
  html`<p>逐条判断、指标、举措和发现在 data 文件夹，每行一条 JSON（NDJSON），列不嵌套，可直接读入数据框或转为 Parquet。</p>`,
)}`
  return largePage({ path: 'index.html', title: '总览', reference: view.plan.title, body })
}

/** Units of the reference, those that most plans lack first. */
const unitPages = (view: ReferenceView, held: readonly HeldRecord[]): RenderedFile => {
  const rows = view.units
    .map((unit, i) => ({ unit, i, counts: countSigns(held.map(({ record }) => record.cells[i])) }))
    .filter(({ unit }) => unit.kind === 'action')
    .sort((a, b) => b.counts.g - a.counts.g || b.counts.u - a.counts.u || a.i - b.i)
    .map(({ unit, counts }) => ({
      look: 'unit',
      cells: [html`${unit.title}<br><small>${unit.evidence.path.join('　')}</small>`, ...cellsOf(counts)],
    }))
  const body = html`${pageHead('逐条汇总', `${referenceNoun(view.plan)}的每条举措有多少份规划承接，未载最多的在前。`)}
${filterBox('.unit', '如：试点、覆盖')}
${dataTable({ columns: [{ head: '举措' }, ...heads], rows })}`
  return largePage({ path: 'units.html', title: '逐条汇总', reference: view.plan.title, body })
}

const verdicts = Object.keys(verdictMarks) as Verdict[]

const targetPage = (view: ReferenceView, held: readonly HeldRecord[]): RenderedFile => {
  const rows = view.targets.map((target) => ({
    cells: [
      html`${target.name}<br><small>${targetWords(target, target.unit)}　${dueWords(target)}</small>`,
      ...verdicts.map((verdict) => held.filter(({ record }) => record.verdicts[target.id] === verdict).length),
    ],
  }))
  const body = html`${pageHead('指标汇总', `${referenceNoun(view.plan)}的每项指标，各份规划怎样设定。不可比的理由见各份规划。`)}
${dataTable({ columns: [{ head: '指标' }, ...verdicts.map((verdict) => ({ head: verdictMarks[verdict].full, label: verdictMarks[verdict].word, look: 'num' }))], rows })}`
  return largePage({ path: 'targets.html', title: '指标汇总', reference: view.plan.title, body })
}

const pager = (pages: number, current: number): Html =>
  html`<nav class="planswitch" aria-label="分页">${Array.from({ length: pages }, (_, i) =>
    i === current ? html`<b aria-current="page">${i + 1}</b>` : html`<a href="plans-${i + 1}.html">${i + 1}</a>`,
  )}</nav>
`

/** All plans, in their own order and never by value. */
const planPages = (view: ReferenceView, held: readonly HeldRecord[]): readonly RenderedFile[] => {
  const pages = Math.max(1, Math.ceil(held.length / linesPerPage))
  return Array.from({ length: pages }, (_, at) => {
    const rows = held.slice(at * linesPerPage, (at + 1) * linesPerPage).map(({ record, page }) => ({
      look: 'unit',
      cells: [
        html`<a href="${pageHref(page)}">${record.plan.title}</a><br><small>${record.plan.region}${record.plan.caveats.length > 0 && '　有须知'}</small>`,
        record.plan.genre,
        ...cellsOf(countSigns(actionCells(view, record))),
        record.review,
      ],
    }))
    const columns = [
      { head: '规划' },
      { head: '文种', label: '文种' },
      ...heads,
      { head: '待核', label: '待核', look: 'num' },
    ]
    const body = html`${pageHead('各份规划', '按给出的先后排列，不按多少排名。点标题看逐条判断和原文。')}
${pages > 1 && pager(pages, at)}${filterBox('.unit', '如：市名')}
${dataTable({ columns, rows })}`
    return largePage({ path: `plans-${at + 1}.html`, title: '各份规划', reference: view.plan.title, body })
  })
}

const readingPage = (
  view: ReferenceView,
  held: readonly HeldRecord[],
  failures: readonly PlanError[],
): RenderedFile => {
  const doubtful = held.filter(({ record }) => record.reading.warnings > 0 || record.reading.inTree < 1)
  const rows = doubtful.slice(0, linesPerPage).map(({ record, page }) => ({
    cells: [
      html`<a href="${pageHref(page)}">${record.plan.title}</a>`,
      record.reading.reader,
      percentText(record.reading.inTree),
      record.reading.warnings,
    ],
  }))
  const body = html`${pageHead('读取情况', `读入${held.length}份，未能读取${failures.length}份。正文没有全部归入章节，或读取时有提示的${doubtful.length}份${doubtful.length > linesPerPage ? `，列出前${linesPerPage}份，其余见 data/plans.ndjson` : ''}。`)}
${
  failures.length > 0 &&
  section(
    { id: 'h-f', title: '未能读取' },
    html`<ul>${failures.map((one) => html`<li>${one.file ?? ''}：${one.message}。${one.remedy}</li>`)}</ul>`,
  )
}
${section(
  { id: 'h-r', title: '读取有疑' },
  dataTable({
    columns: [
      { head: '规划' },
      { head: '格式', label: '格式' },
      { head: '归入章节', label: '归入章节', look: 'num' },
      { head: '提示', label: '提示', look: 'num' },
    ],
    rows,
  }),
)}`
  return largePage({ path: 'reading.html', title: '读取情况', reference: view.plan.title, body })
}

/** The pages on all plans together, counted from their records. */
export const renderSummary = (summary: Summary): readonly RenderedFile[] => {
  const { view, held, failures } = summary
  return [
    overview(summary),
    unitPages(view, held),
    targetPage(view, held),
    ...sharedPages(summary),
    ...planPages(view, held),
    readingPage(view, held, failures),
    { path: 'theme.css', content: theme },
    { path: 'report.js', content: script },
  ]
}
