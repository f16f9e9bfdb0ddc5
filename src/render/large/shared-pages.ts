import type { ReferenceView, SharedWording } from '../../model/large-run.ts'
import { referenceNoun } from '../../model/plan-noun.ts'
import { byCodePoint, percentText } from '../../model/text.ts'
import { type Html, html, joinParts, type Part } from '../html.ts'
import { pageHref } from '../names.ts'
import { emptyBox, filterBox, pageHead, section } from '../parts/layout.ts'
import type { RenderedFile } from '../parts/page.ts'
import { dataTable } from '../parts/table.ts'
import { largePage } from './frame.ts'
import type { HeldRecord, Summary } from './summary.ts'

/** Lines of a page, and of the short table on the overview; all of them stand in the data. */
const listed = 400
const shortList = 15
/** Plans that are named as examples beside a term. */
const examples = 3

/** A term, and the plans whose actions hold it, in their order. */
interface TermCount {
  readonly term: string
  readonly plans: readonly HeldRecord[]
}

/** Terms that two plans or more commit to, those of most plans first. */
const countTerms = (held: readonly HeldRecord[]): TermCount[] => {
  const plans = new Map<string, HeldRecord[]>()
  for (const one of held)
    for (const term of one.record.terms) {
      const list = plans.get(term)
      if (list) list.push(one)
      else plans.set(term, [one])
    }
  return [...plans]
    .map(([term, list]) => ({ term, plans: list }))
    .filter((one) => one.plans.length > 1)
    .sort((a, b) => b.plans.length - a.plans.length || byCodePoint(a.term, b.term))
}

const planLink = ({ record, page }: HeldRecord): Html =>
  html`<a href="${pageHref(page)}">${record.plan.region || record.plan.title}</a>`

const termTable = (view: ReferenceView, list: readonly TermCount[], all: number): Html => {
  const own = new Set(view.terms)
  return dataTable({
    columns: [
      { head: '提法' },
      { head: '份数', label: '份数', look: 'num' },
      { head: '占全部', label: '占全部', look: 'num' },
      { head: `${referenceNoun(view.plan)}`, label: referenceNoun(view.plan) },
      { head: '如', label: '如' },
    ],
    rows: list.map(({ term, plans }) => ({
      look: 'unit',
      cells: [
        html`<span class="said">${term}</span>`,
        plans.length,
        percentText(plans.length / all),
        own.has(term) ? '有' : '无',
        joinParts(plans.slice(0, examples).map(planLink), '、'),
      ],
    })),
  })
}

const wordingTable = ({ view, held }: Summary, list: readonly SharedWording[]): Html => {
  const byId = new Map(held.map((one) => [one.record.plan.id, one]))
  const first = (id: string): Part => {
    const one = byId.get(id)
    return one ? planLink(one) : id
  }
  return dataTable({
    columns: [
      { head: '文字' },
      { head: '份数', label: '份数', look: 'num' },
      { head: '处数', label: '处数', look: 'num' },
      { head: referenceNoun(view.plan), label: referenceNoun(view.plan) },
      { head: '原文见', label: '原文见' },
    ],
    rows: list.map((one) => ({
      look: 'unit',
      cells: [html`<q>${one.text}</q>`, one.plans, one.places, one.reference ? '相同' : '无', first(one.first)],
    })),
  })
}

const tail = (all: number, table: string): string =>
  all > listed ? `，列出前${listed}，其余见 data/${table}.ndjson` : ''

/** 共同举措: what two plans or more commit to, counted by the terms in their actions. */
const termPage = ({ view, held }: Summary): RenderedFile => {
  const counted = countTerms(held)
  const lead = `两份以上规划的举措写到的提法${counted.length}项，写到的规划多的在前${tail(counted.length, 'terms')}。`
  const body = html`${pageHead('共同举措', lead, '', html`<p class="note">提法取自词表中的措施名称（含其各种说法）和举措原文加引号的名称，只计单条举措，回顾和形势部分不计。每一处的位置见 data/terms.ndjson，其 action 即 data/initiatives.ndjson 的 id。词表和引号以外的共同提法没有核对。</p>`)}
${filterBox('.unit', '如：平台')}
${counted.length > 0 ? termTable(view, counted.slice(0, listed), held.length) : emptyBox('没有共同的提法。')}`
  return largePage({ path: 'shared.html', title: '共同举措', reference: view.plan.title, body })
}

/** 相同文字: actions that stand in two plans or more word for word. */
const wordingPage = (summary: Summary): RenderedFile => {
  const { view, wordings } = summary
  const lead = `两份以上规划一字不差的举措${wordings.groups}组，用到的规划多的在前${tail(wordings.groups, 'reuse_groups')}。`
  const body = html`${pageHead('相同文字', lead, '', html`<p class="note">以单条举措为单位，标点、空白和本地地名不计；不足13字的不计。文字相同不说明谁先谁后，也可能同出于上级文件。每一处的位置见 data/reuse_places.ndjson。只有部分文字相同、改动了几个字的没有核对。</p>`)}
${filterBox('.unit', '如：培训')}
${wordings.groups > 0 ? wordingTable(summary, wordings.largest.slice(0, listed)) : emptyBox('没有一字不差的举措。')}`
  return largePage({ path: 'reuse.html', title: '相同文字', reference: view.plan.title, body })
}

export const sharedPages = (summary: Summary): readonly RenderedFile[] => [termPage(summary), wordingPage(summary)]

/** The heads of both pages, for the overview. */
export const sharedSections = (summary: Summary): Part => {
  const { view, held, wordings } = summary
  const terms = countTerms(held)
  return [
    terms.length > 0 &&
      section(
        { id: 'h-s', title: '共同举措', small: `写到的规划最多的${Math.min(shortList, terms.length)}项` },
        termTable(view, terms.slice(0, shortList), held.length),
        html`<p class="note"><a href="shared.html">全部${terms.length}项</a></p>`,
      ),
    wordings.groups > 0 &&
      section(
        { id: 'h-r', title: '相同文字', small: `用到的规划最多的${Math.min(shortList, wordings.groups)}组` },
        wordingTable(summary, wordings.largest.slice(0, shortList)),
        html`<p class="note"><a href="reuse.html">全部${wordings.groups}组</a></p>`,
      ),
  ]
}
