import type { GapLists, Held } from '../gap-lists.ts'
import { type Html, html, type Part } from '../html.ts'
import type { PlanView, Report } from '../report.ts'
import { citeLink, quoteOf } from './evidence.ts'
import { emptyBox, joinReasons, section } from './layout.ts'
import { markOf } from './marks.ts'
import { dataTable } from './table.ts'

/** Without a review nothing can be told to be done already. */
export const hasReview = (view: PlanView): boolean =>
  view.outline?.document.nodes.some((node) => node.context === 'review') ?? false

const unitCells = (report: Report, { unit }: Held): readonly Part[] => [
  html`<span class="src">${quoteOf(report, unit.evidence)}</span>`,
  citeLink(report, unit.evidence),
]

const listTable = (report: Report, list: readonly Held[], last: string, tell: (held: Held) => Part): Html =>
  dataTable({
    look: 'g3',
    columns: [
      { head: report.referenceNoun },
      { head: '出处', label: '出处', look: 'note' },
      { head: last, label: last },
    ],
    rows: list.map((held) => ({ cells: [...unitCells(report, held), tell(held)] })),
  })

const quoteWithPlace = (report: Report, list: CellEvidence): Part =>
  list.map(
    (evidence) => html`<p><span class="src">${quoteOf(report, evidence)}</span>　${citeLink(report, evidence)}</p>`,
  )

type CellEvidence = Held['cell']['evidence']

/** Has it already, as its review says. */
export const doneSection = (report: Report, view: PlanView, done: readonly Held[]): Html => {
  const none = hasReview(view)
    ? emptyBox('没有列入这一类的。', `${view.name}${view.noun}的回顾部分没有可以抵作已完成的内容。`)
    : emptyBox('无从判断。', `${view.name}${view.noun}没有回顾部分，不能据以认定哪些事项已经完成。`)
  const table = listTable(report, done, `${view.name}已有`, (held) => quoteWithPlace(report, held.cell.done))
  return section({ id: 'h-done', title: '√ 已完成', small: '回顾部分已有，不计缺口' }, done.length > 0 ? table : none)
}

const tellEncouraged = (report: Report, view: PlanView, held: Held): Part => {
  const name = report.classOf(held.unit, view.id)
  if (name === 'full' || name === 'partial') {
    return html`${markOf(report, name, view.id).symbol} ${markOf(report, name, view.id).full}${quoteWithPlace(report, held.cell.evidence)}`
  }
  return name === 'done' ? '√ 已完成' : '◇ 未载，鼓励类，不计缺口'
}

/** What is no gap, class by class, with the reason. */
export const exemptSections = (report: Report, view: PlanView, lists: GapLists): readonly Part[] => {
  const why = (fallback: string) => (held: Held) => joinReasons(held.cell.because) || fallback
  const own = `${view.name}${view.noun}`
  const part = (
    id: string,
    title: string,
    small: string,
    list: readonly Held[],
    tell: (held: Held) => Part,
    last = own,
  ): Part =>
    list.length > 0 && section({ id, title, small: `${list.length}条；${small}` }, listTable(report, list, last, tell))
  // Why these are no gaps the head of the section says; what stands beside them is how near the plan came all the same.
  const compared = `与${own}比对`
  const level = report.ownLevel
  return [
    part('h-enc', '◇ 鼓励类', '原文为“鼓励”“支持有条件的”；未载不计缺口', lists.encouraged, (held) =>
      tellEncouraged(report, view, held),
    ),
    part('h-own', `△ ${level}`, '只能由本级办理或统计', lists.ownLevel, why(`△ ${level}，不作缺口`), compared),
    part(
      'h-body',
      '□ 其他系统',
      '法院、检察院、海关、银行等',
      lists.otherBody,
      why('□ 主体为其他系统，不作缺口'),
      compared,
    ),
    part('h-else', '→ 点名他地', '所指不含本地', lists.elsewhere, (held) =>
      held.unit.obligation === 'named'
        ? `→ 点名${held.unit.places.join('、')}，不约束${view.name}`
        : '→ 所指层级不含本地',
    ),
  ]
}
