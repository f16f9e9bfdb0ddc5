import type { Evidence, ReuseDifference, ReuseGroup } from '../../model/analysis.ts'
import { withoutSpace } from '../../model/text.ts'
import { type Html, html, joinParts, type Part } from '../html.ts'
import type { Report } from '../report.ts'
import { citeLink, markRanges, speakerOf } from './evidence.ts'

/** A passage that stands in every plan of a province need not name them all. */
const mostPlaces = 12

type Range = readonly [start: number, end: number]

/** Ranges of a quote, which has no white space, for offsets into the text of its plan. */
const inQuote = (report: Report, evidence: Evidence, start: number, end: number): Range => {
  const text = report.planOf.get(evidence.plan)?.outline?.document.text ?? ''
  const count = (offset: number): number => withoutSpace(text.slice(evidence.start, offset)).length
  return [count(start), count(end)]
}

const joinRanges = (ranges: readonly Range[]): readonly Range[] => {
  const joined: [number, number][] = []
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else if (end > start) joined.push([start, end])
  }
  return joined
}

/** The first place, with all that any other has differently. */
const firstWords = (report: Report, { occurrences, differences = [] }: ReuseGroup): readonly Part[] => {
  const [first] = occurrences
  const ranges = differences.flat().map((one) => inQuote(report, first, one.first.start, one.first.end))
  return markRanges(first.quote, joinRanges(ranges))
}

const wordsOf = (report: Report, evidence: Evidence, { start, end }: { start: number; end: number }): string =>
  withoutSpace(report.planOf.get(evidence.plan)?.outline?.document.text.slice(start, end) ?? '')

const markDifference = (report: Report, first: Evidence, own: string, one: ReuseDifference): Html => {
  const before = wordsOf(report, first, one.first)
  if (one.kind === 'dropped') return html`<del title="首处有此文字">${before}</del>`
  return one.kind === 'added'
    ? html`<ins title="首处无此文字">${own}</ins>`
    : html`<mark title="首处作：${before}">${own}</mark>`
}

/** Another place, with what differs from the first: changed, put in, or left out and shown struck through. */
const otherWords = (report: Report, group: ReuseGroup, index: number): readonly Part[] => {
  const [first] = group.occurrences
  const { quote } = group.occurrences[index]
  const parts: Part[] = []
  let at = 0
  for (const one of group.differences?.[index] ?? []) {
    const [start, end] = inQuote(report, group.occurrences[index], one.start, one.end)
    parts.push(quote.slice(at, start), markDifference(report, first, quote.slice(start, end), one))
    at = end
  }
  return [...parts, quote.slice(at)]
}

/** Who had it first, where that can be shown; that it is unknown everywhere else is said once at the head of the page. */
const originWords = (report: Report, { origin }: ReuseGroup): string =>
  origin ? `先见于${speakerOf(report, origin.plan)}：${origin.because}` : ''

const countLine = (report: Report, group: ReuseGroup): Html => {
  const alike = group.similarity < 1 ? `相同程度${group.similarity.toFixed(2)}` : ''
  const parts = [`${group.text.length}字`, alike].filter((words) => words !== '')
  return html`<p class="count">${joinParts(
    [parts.join('，'), originWords(report, group)]
      .filter((words) => words !== '')
      .map((words) => html`<span class="ib">${words}</span>`),
    ' ',
  )}</p>`
}

const more = (group: ReuseGroup): Part =>
  group.occurrences.length > mostPlaces &&
  html`<li>另${group.occurrences.length - mostPlaces}处，见数据表 data/reuse.csv</li>`

/** The same words everywhere: told once, with all places. */
const exactItem = (report: Report, group: ReuseGroup): Html => {
  const [first] = group.occurrences
  const places = group.occurrences
    .slice(0, mostPlaces)
    .map(
      (one) =>
        html`<li><b>${speakerOf(report, one.plan)}</b>　${citeLink(report, one)}${
          one.quote !== first.quote && html`<small>　标点略有不同</small>`
        }</li>`,
    )
  return html`<li><blockquote class="src">${markRanges(first?.quote ?? '', [])}</blockquote><ul class="places">${places}${more(
    group,
  )}</ul>${countLine(report, group)}</li>
`
}

/** Words that differ in places: all side by side. */
const variantItem = (report: Report, group: ReuseGroup): Html => {
  const sides = group.occurrences
    .slice(0, mostPlaces)
    .map(
      (one, i) =>
        html`<div><p class="places"><b>${speakerOf(report, one.plan)}</b>　${citeLink(report, one)}</p><blockquote class="src">${
          i === 0 ? firstWords(report, group) : otherWords(report, group, i)
        }</blockquote></div>`,
    )
  return html`<li class="var"><div class="sides">${sides}</div><ul class="places">${more(group)}</ul>${countLine(report, group)}</li>
`
}

/** One shared passage, its places and what differs between them. */
export const reusePassage = (report: Report, group: ReuseGroup): Html =>
  group.differences ? variantItem(report, group) : exactItem(report, group)
