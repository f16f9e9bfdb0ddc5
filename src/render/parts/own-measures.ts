import type { BeyondReference, Evidence, Initiative } from '../../model/analysis.ts'
import { termAnchor } from '../anchors.ts'
import type { GapLists } from '../gap-lists.ts'
import { type Html, html, type Part } from '../html.ts'
import { pageHref } from '../names.ts'
import type { PlanView, Report } from '../report.ts'
import { citeLink } from './evidence.ts'
import { filterBox, section, shorten } from './layout.ts'
import { dataTable } from './table.ts'

/** Of the nearest passage so much is shown; the rest is one link away. */
const nearestLength = 60

const notNew = (report: Report): Html =>
  html`<p class="note">程序没有在${report.referenceNoun}中匹配到相同举措，不等于首创：${report.referenceNoun}可能换了说法，或载于其他文件。各条附${report.referenceNoun}中最接近而未采用的表述，请对照后判断。</p>`

const wordsAndPlace = (report: Report, words: string, evidence: Evidence): Html =>
  html`<span class="src">${words}</span><span class="sub">${citeLink(report, evidence)}</span>`

const nearestWords = (report: Report, { nearest }: Initiative): Part =>
  nearest ? wordsAndPlace(report, shorten(nearest.quote, nearestLength), nearest) : '没有相近的表述。'

const ownTable = (report: Report, view: PlanView, list: readonly Initiative[]): Html => {
  const head = `${report.referenceNoun}最接近的表述`
  return dataTable({
    look: 'nears',
    columns: [{ head: `${view.name}${view.noun}` }, { head, label: head }],
    rows: list.map((unit) => ({
      cells: [wordsAndPlace(report, unit.text, unit.evidence), nearestWords(report, unit)],
    })),
  })
}

/** What the plan sets out to do and the reference does not have, each beside the passage that came nearest. */
export const ownSection = (report: Report, view: PlanView, lists: GapLists): Part =>
  lists.own.length > 0 &&
  section(
    {
      id: 'h-self',
      title: `＋ ${view.name}列有、${report.referenceNoun}没有的举措`,
      small: `${lists.own.length}条；供总结经验、修订${report.referenceNoun}时参考`,
    },
    filterBox('.nears tbody tr', '如：平台、品牌'),
    notNew(report),
    ownTable(report, view, lists.own),
  )

const carriers = (report: Report, { actions }: BeyondReference): readonly Html[] =>
  report.others.flatMap((view) => {
    const units = actions.flatMap((id) => report.initiativeOf.get(id) ?? []).filter((unit) => unit.plan === view.id)
    return units
      .slice(0, 1)
      .map(
        (unit) =>
          html`<p><b>${view.name}</b>　<span class="src">${unit.text}</span>　${citeLink(report, unit.evidence)}${
            units.length > 1 && html`　<span class="off">另${units.length - 1}条</span>`
          }</p>`,
      )
  })

const inText = (report: Report, { inReferenceText }: BeyondReference): string =>
  inReferenceText === 0
    ? `${report.referenceNoun}全文未出现`
    : `${report.referenceNoun}提到${inReferenceText}处，未作为举措`

/** What three places or more carry and the reference does not. */
export const beyondSection = (report: Report): Part => {
  const terms = report.analysis.beyondReference ?? []
  if (terms.length === 0) return ''
  const rows = terms.map((one) => ({
    cells: [
      html`<a href="${pageHref('shared.html', termAnchor(one.term))}">${one.term}</a><span class="sub">${inText(report, one)}</span>`,
      carriers(report, one),
    ],
  }))
  return section(
    {
      id: 'h-beyond',
      title: `＋ 三地以上列有、${report.referenceNoun}没有的提法`,
      small: `${terms.length}项；各列一条举措，供修订${report.referenceNoun}时参考`,
    },
    dataTable({ look: 'beyond', columns: [{ head: '提法' }, { head: '各地举措', label: '各地举措' }], rows }),
    html`<p class="note">只列至少三地写进举措、且该举措在${report.referenceNoun}中没有或只有一部分的提法。没有匹配到不等于${report.referenceNoun}没有部署。</p>`,
  )
}
