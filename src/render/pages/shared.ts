import type { SharedAction } from '../../model/analysis.ts'
import { termAnchor } from '../anchors.ts'
import { aboutTerm } from '../decidable.ts'
import { type Html, html } from '../html.ts'
import { concordance } from '../parts/concordance.ts'
import { caveatBox, filterBox, joinReasons, openAll, pageHead, section } from '../parts/layout.ts'
import { humanTag } from '../parts/marks.ts'
import { page, type RenderedFile } from '../parts/page.ts'
import { sharedSets } from '../parts/shared-sets.ts'
import type { PlanView, Report } from '../report.ts'

type Entry = SharedAction['plans'][number]

const entryOf = (list: readonly Entry[], view: PlanView): Entry | undefined =>
  list.find((entry) => entry.plan === view.id)

const presence = (report: Report, action: SharedAction): readonly Html[] =>
  report.plans.flatMap((view) => {
    const carried = entryOf(action.plans, view)
    const mentioned = entryOf(action.mentioned, view)
    if (carried)
      return [
        html`<span class="tag ${view === report.reference ? 'equal' : 'full'}">● ${view.name} ${carried.count}</span>`,
      ]
    return mentioned ? [html`<span class="tag na">提及 ${view.name} ${mentioned.count}</span>`] : []
  })

const termItem = (report: Report, action: SharedAction): Html => {
  const variants = action.variants.filter((variant) => variant !== action.term)
  return html`<li id="${termAnchor(action.term)}"${aboutTerm(action)}><details><summary><span class="line"><b class="term">${action.term}</b>${presence(
    report,
    action,
  )}${action.decidedBy === 'human' && humanTag}<span class="more"></span></span></summary><div class="body">${
    variants.length > 0 && html`<p class="note">又作：${variants.join('、')}</p>`
  }${action.because && html`<p class="note">${joinReasons(action.because)}</p>`}${concordance(report, action)}</div></details></li>
`
}

interface Group {
  readonly id: string
  readonly title: string
  readonly small: string
  readonly list: readonly SharedAction[]
}

const filter = filterBox('.terms > li', '如：试点、平台、中心')

/** The filter stands under the first heading and works on all groups. */
const groupSection = (report: Report, { id, title, small, list }: Group, index: number): Html =>
  section(
    { id, title, small: [`${list.length}项`, small].filter((words) => words !== '').join('；'), tools: openAll },
    index === 0 && filter,
    html`<ul class="terms">
${list.map((action) => termItem(report, action))}</ul>`,
  )

const groups = (report: Report): readonly Group[] => {
  const { sharedActions } = report.analysis
  const base = report.reference?.id
  if (!base) return [{ id: 'h-any', title: '两份以上规划共有', small: '按出现的规划分列', list: sharedActions }]
  const hasBase = (action: SharedAction): boolean => action.plans.some((entry) => entry.plan === base)
  const own = sharedActions.filter((action) => !hasBase(action))
  const noun = report.referenceNoun
  return [
    {
      id: 'h-ref',
      title: `${noun}与各地共有`,
      small: `${noun}和至少一地都作了安排`,
      list: sharedActions.filter(hasBase),
    },
    {
      id: 'h-many',
      title: `三地以上共有，${noun}没有`,
      small: '供上级参考',
      list: own.filter((action) => action.plans.length > 2),
    },
    {
      id: 'h-two',
      title: `两地共有，${noun}没有`,
      small: '',
      list: own.filter((action) => action.plans.length <= 2),
    },
  ]
}

/** Named measures that two plans or more carry, each with its places. */
export const sharedPages = (report: Report): readonly RenderedFile[] => {
  const count = report.analysis.sharedActions.length
  const shown = groups(report).filter(({ list }) => list.length > 0)
  const lead =
    '两份以上规划都作了安排的提法，由程序从文本中找出，不是预先列好的名单。“●”后的数是安排它的处数；只在回顾或形势中出现的记“提及”。点开看全部出处，关键词上下对齐。'
  const body = html`${pageHead('共同举措', lead)}${caveatBox(report.others)}${
    count === 0
      ? html`<p>本项核对${report.plans.length}份规划，未发现两份以上共有的提法。</p>`
      : [sharedSets(report), shown.map((one, i) => groupSection(report, one, i))]
  }`
  return [page(report, { file: 'shared.html', title: '共同举措', nav: '共同举措', body })]
}
