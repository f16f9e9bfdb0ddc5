import type { Initiative } from '../../model/analysis.ts'
import { cellHref, unitHref } from '../anchors.ts'
import { type GapLists, gravityWords, type Held, listGaps } from '../gap-lists.ts'
import { type Html, html, type Part } from '../html.ts'
import { cellMarks, obligationWord } from '../marks.ts'
import { pageHref } from '../names.ts'
import { citeLink, evidenceBlock, evidenceBlocks, quoteOf } from '../parts/evidence.ts'
import { caveatBox, emptyBox, filterBox, joinReasons, needsReference, openAll, pageHead, planSwitch, section } from '../parts/layout.ts'
import { checkTag, humanTag } from '../parts/marks.ts'
import { page, type RenderedFile } from '../parts/page.ts'
import { dataTable } from '../parts/table.ts'
import type { PlanView, Report } from '../report.ts'

const hasReview = (view: PlanView): boolean =>
  view.outline?.document.nodes.some((node) => node.context === 'review') ?? false

/** What the gaps of one group have in common, said once at their head. */
const sayGroup = (report: Report, view: PlanView, kind: 'named' | 'all' | 'open'): string => {
  const own = `${view.name}${view.noun}`
  if (kind === 'named') return `${report.referenceNoun}点名要求，${own}未载。`
  if (kind === 'all') return `${report.referenceNoun}要求各地办理，${own}未载。`
  return `${report.referenceNoun}没有点名，地方可以办理，${own}未载。`
}

const carriers = (report: Report, view: PlanView, { unit }: Held): Part => {
  const names = report.others.filter((other) => other !== view && report.classOf(unit, other.id) === 'full')
  return names.length > 0 && html`${names.map((other) => other.name).join('、')}已列任务。`
}

const aside = (report: Report, view: PlanView, held: Held): Html => {
  const { unit, cell } = held
  const named = unit.obligation === 'named' && html`<b>${obligationWord(unit, report.ownLevel)}</b>`
  const lead = unit.lead.length > 0 && html`责任单位：${unit.lead.join('、')}。`
  const link = html`<a href="${cellHref(report, unit, view)}">双方原文并列</a>`
  return html`<p class="act">${named}${cell.review && html`${checkTag} `}${cell.decidedBy === 'human' && html`${humanTag} `}${carriers(report, view, held)}${lead}${link}</p>`
}

const nearest = (report: Report, { cell }: Held): Part => {
  if (!cell.nearest) return html`<p class="note">没有相近段落。</p>`
  const why = cell.because.length > 0 && html`<p class="note">${joinReasons(cell.because)}</p>`
  return html`<details><summary><span class="more txt"></span> <small>最接近而未采用的段落</small></summary>${evidenceBlock(
    report,
    cell.nearest,
    { rejected: true },
  )}${why}</details>`
}

const gapItem = (report: Report, view: PlanView, held: Held, number: number): Html => html`<li id="g${number}"><span class="no">${number}</span><div>${evidenceBlock(
  report,
  held.unit.evidence,
)}${nearest(report, held)}</div>${aside(report, view, held)}</li>
`

const gapGroups = (report: Report, view: PlanView, gaps: readonly Held[]): readonly Part[] => {
  let number = 0
  return (['named', 'all', 'open'] as const).map((kind) => {
    const members = gaps.filter(({ unit }) => (unit.obligation ?? 'open') === kind)
    if (members.length === 0) return ''
    const items = members.map((held) => {
      number += 1
      return gapItem(report, view, held, number)
    })
    return html`<h3 class="grp">${gravityWords[kind]} <small>${members.length}条</small></h3><p class="say">${sayGroup(report, view, kind)}</p><ol class="gaps">
${items}</ol>`
  })
}

const gapSection = (report: Report, view: PlanView, gaps: readonly Held[]): Html => {
  const body =
    gaps.length === 0
      ? html`<p>本项核对${report.actions.length}条，未发现应承接而未载的举措。</p>`
      : [filterBox('.gaps > li', '如：调解、专利、人才'), gapGroups(report, view, gaps)]
  const small = `${gaps.length}条；约束明确的在前`
  return section({ id: 'h-gap', title: '○ 应承接而未载', small, tools: openAll }, body)
}

const partItem = (report: Report, view: PlanView, held: Held): Html => html`<li><span class="no">◎</span><div>${evidenceBlock(
  report,
  held.unit.evidence,
)}${evidenceBlocks(report, held.cell.evidence)}</div>${aside(report, view, held)}</li>
`

const partSection = (report: Report, view: PlanView, partly: readonly Held[]): Part =>
  partly.length > 0 &&
  section(
    { id: 'h-part', title: '◎ 点名或普遍要求，仅部分承接', small: `${partly.length}条` },
    html`<ol class="gaps">
${partly.map((held) => partItem(report, view, held))}</ol>`,
  )

const unitCells = (report: Report, { unit }: Held): readonly Part[] => [
  html`<span class="src">${quoteOf(report, unit.evidence)}</span>`,
  citeLink(report, unit.evidence),
]

const listTable = (report: Report, list: readonly Held[], last: string, tell: (held: Held) => Part): Html =>
  dataTable({
    look: 'g3',
    columns: [{ head: report.referenceNoun }, { head: '出处', label: '出处', look: 'note' }, { head: last, label: last }],
    rows: list.map((held) => ({ cells: [...unitCells(report, held), tell(held)] })),
  })

const quoteWithPlace = (report: Report, list: CellEvidence): Part =>
  list.map((evidence) => html`<span class="src">${quoteOf(report, evidence)}</span>　${citeLink(report, evidence)} `)

type CellEvidence = Held['cell']['evidence']

const doneSection = (report: Report, view: PlanView, done: readonly Held[]): Html => {
  const none = hasReview(view)
    ? emptyBox('没有列入这一类的。', `${view.name}${view.noun}的回顾部分没有可以抵作已完成的内容。`)
    : emptyBox('无从判断。', `${view.name}${view.noun}没有回顾部分，不能据以认定哪些事项已经完成。`)
  const table = listTable(report, done, `${view.name}已有`, (held) => quoteWithPlace(report, held.cell.done))
  return section(
    { id: 'h-done', title: '√ 已完成', small: '回顾部分已有，不计缺口' },
    done.length > 0 ? table : none,
  )
}

const tellEncouraged = (report: Report, view: PlanView, held: Held): Part => {
  const name = report.classOf(held.unit, view.id)
  if (name === 'full' || name === 'partial') {
    return html`${cellMarks[name].symbol} ${cellMarks[name].full}　${quoteWithPlace(report, held.cell.evidence)}`
  }
  return name === 'done' ? '√ 已完成' : '◇ 未载，鼓励类，不计缺口'
}

const exemptSections = (report: Report, view: PlanView, lists: GapLists): readonly Part[] => {
  const why = (fallback: string) => (held: Held) => joinReasons(held.cell.because) || fallback
  const part = (id: string, title: string, small: string, list: readonly Held[], tell: (held: Held) => Part): Part =>
    list.length > 0 &&
    section({ id, title, small: `${list.length}条；${small}` }, listTable(report, list, `${view.name}${view.noun}`, tell))
  const level = report.ownLevel
  return [
    part('h-enc', '◇ 鼓励类', '原文为“鼓励”“支持有条件的”；未载不计缺口', lists.encouraged, (held) =>
      tellEncouraged(report, view, held),
    ),
    part('h-own', `△ ${level}`, '只能由本级办理或统计', lists.ownLevel, why(`△ ${level}，不作缺口`)),
    part('h-body', '□ 其他系统', '法院、检察院、海关、银行等', lists.otherBody, why('□ 主体为其他系统，不作缺口')),
    part('h-else', '→ 点名他地', '所指不含本地', lists.elsewhere, (held) =>
      held.unit.obligation === 'named' ? `→ 点名${held.unit.places.join('、')}，不约束${view.name}` : '→ 所指层级不含本地',
    ),
  ]
}

const ownSection = (report: Report, view: PlanView, lists: GapLists): Part =>
  lists.own.length > 0 &&
  section(
    { id: 'h-self', title: `${view.name}自有举措`, small: `${lists.own.length}条；${report.referenceNoun}没有，供总结经验时参考` },
    html`<ul class="plainlist">${lists.own.map(
      (unit) =>
        html`<li><span class="src">${unit.text}</span>　${citeLink(report, unit.evidence)}</li>
`,
    )}</ul>`,
  )

const tally = (report: Report, view: PlanView, lists: GapLists): Html => {
  const notTaken = lists.encouraged.filter(({ unit }) => report.classOf(unit, view.id) === 'encouraged').length
  const entries: readonly (readonly [string, string, number | string])[] = [
    ['h-gap', '○ 应承接而未载', lists.gaps.length],
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

const gapPage = (report: Report, view: PlanView, basis: PlanView): RenderedFile => {
  const lists = listGaps(report, view)
  const lead = `《${view.plan.title}》，对照《${basis.plan.title}》。先列应承接而未载的，再分列不计缺口的各类及其理由。只计单条举措。`
  const chooser = planSwitch('缺口清单', report.others, (other) => pageHref(other.gapPage), view)
  const body = html`${pageHead(`${view.name}：缺口清单`, lead, chooser)}${caveatBox([view])}${tally(report, view, lists)}${gapSection(
    report,
    view,
    lists.gaps,
  )}${partSection(report, view, lists.partly)}${doneSection(report, view, lists.done)}${exemptSections(report, view, lists)}${ownSection(
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
  const columns = [{ head: report.referenceNoun }, { head: '出处', label: '出处', look: 'note' }, { head: '约束对象', label: '约束对象' }]
  const small = `${units.length}条；约束两地以上，没有一地承接或完成`
  return section({ id: 'h-none', title: '○ 各地均未载', small }, filterBox('.g3 tbody tr', '如：标准、人才'), dataTable({ look: 'g3', columns, rows }))
}

const entryPage = (report: Report): RenderedFile => {
  const rows = report.others.map((view) => {
    const lists = listGaps(report, view)
    const counts = [lists.gaps, lists.partly, lists.done, lists.encouraged, lists.ownLevel, lists.otherBody, lists.elsewhere]
    const link = html`<a href="${pageHref(view.gapPage)}">${view.name}</a><span class="sub">${view.plan.title}</span>`
    return { cells: [link, ...counts.map((list) => list.length)], look: view.ruled ? 'other' : undefined }
  })
  const heads = ['○ 应承接而未载', '◎ 点名或普遍要求，部分', '√ 已完成', '◇ 鼓励类', `△ ${report.ownLevel}`, '□ 其他系统', '→ 点名他地']
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
