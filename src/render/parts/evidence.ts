import type { Evidence } from '../../model/analysis.ts'
import { evidenceHref } from '../anchors.ts'
import { type Html, html, type Part } from '../html.ts'
import { bareNumbers, citeEvidence, nodeAt, numberNode, type Outline, rowOfEvidence } from '../outline.ts'
import type { Report } from '../report.ts'
import { printCells } from '../row-cells.ts'
import type { Ranges } from '../shared-words.ts'

export interface EvidenceLook {
  /** Passages that came near and were not taken have a dashed rule. */
  readonly rejected?: boolean
  /** Behind the name: 回顾, 最接近而未采用. */
  readonly note?: string
  /** Ranges of the quote to mark. */
  readonly marked?: Ranges
  /** The plan is named already, just above. */
  readonly unnamed?: boolean
  /** A longer quote is cut here, and says so. */
  readonly limit?: number
  /** Its section is named already: of its place only the numbers are written. */
  readonly inSection?: boolean
}

/** Cuts a quote at ranges and wraps what lies inside them. */
const wrapRanges = (quote: string, ranges: Ranges, wrap: (text: string) => Part): readonly Part[] => {
  const parts: Part[] = []
  let at = 0
  for (const [start, end] of ranges) {
    parts.push(quote.slice(at, start), wrap(quote.slice(start, end)))
    at = end
  }
  return [...parts, quote.slice(at)]
}

export const markRanges = (quote: string, ranges: Ranges): readonly Part[] =>
  wrapRanges(quote, ranges, (text) => html`<mark>${text}</mark>`)

/** Page marks and the like inside a quote, as ranges of it; its white space is gone, so characters are counted. */
export const droppedRanges = (outline: Outline, evidence: Evidence): Ranges => {
  const { text } = outline.document
  const inside = outline.dropped.filter((n) => n.start < evidence.end && n.end > evidence.start)
  const count = (end: number): number => text.slice(evidence.start, end).replace(/\s+/gu, '').length
  return inside.map((n) => [count(Math.max(n.start, evidence.start)), count(Math.min(n.end, evidence.end))] as const)
}

const cutRanges = (ranges: Ranges, limit: number): Ranges =>
  ranges.filter(([start]) => start < limit).map(([start, end]) => [start, Math.min(end, limit)] as const)

/** The words of a plan, untouched. A row of a table is shown as its cells in a frame. */
export const quoteOf = (
  report: Report,
  evidence: Evidence,
  marked: Ranges = [],
  limit = Number.POSITIVE_INFINITY,
): Part => {
  if (evidence.quote.length > limit) {
    return [
      markRanges(evidence.quote.slice(0, limit), cutRanges(marked, limit)),
      html`<span class="off">……（下略）</span>`,
    ]
  }
  const outline = report.planOf.get(evidence.plan)?.outline
  const row = outline && rowOfEvidence(outline, evidence)
  if (row) return printCells(row.cells)
  if (marked.length > 0) return markRanges(evidence.quote, marked)
  const dropped = outline ? droppedRanges(outline, evidence) : []
  return wrapRanges(evidence.quote, dropped, (text) => html`<span class="drop">${text}</span>`)
}

const looksBack = (evidence: Evidence): boolean => evidence.context === 'review' || evidence.context === 'situation'

/** Place of an evidence in words: 第四章　二、, and the row where it is one of a table. */
export const placeOf = (report: Report, evidence: Evidence): string => {
  const outline = report.planOf.get(evidence.plan)?.outline
  const row = outline && rowOfEvidence(outline, evidence)
  const numbers = report.lean && outline && bareNumbers(outline, nodeAt(outline, evidence.start))
  return `${numbers || citeEvidence(outline, evidence) || '全文'}${row ? `　第${row.row}行` : ''}`
}

/** Place of an evidence in words, as a link to its sentence. */
export const citeLink = (report: Report, evidence: Evidence, words: string = placeOf(report, evidence)): Html => {
  const href = evidenceHref(report, evidence)
  const page = evidence.page === undefined ? '' : `　第${evidence.page}页`
  return href ? html`<a href="${href}">${words}${page}</a>` : html`${words}${page}`
}

/** How a block names the plan: 省规划 for the reference, else its place. */
export const speakerOf = (report: Report, plan: string): string => {
  if (plan === report.reference?.id) return report.referenceNoun
  return report.planOf.get(plan)?.name ?? plan
}

/** A claim's ground: who says it and where, a link to the sentence, and the words themselves. */
export const evidenceBlock = (report: Report, evidence: Evidence, look: EvidenceLook = {}): Html => {
  const isReference = evidence.plan === report.reference?.id
  const notes = [look.note, looksBack(evidence) ? '回顾' : undefined].filter((note) => note !== undefined)
  const note = notes.length > 0 ? `（${notes.join('，')}）` : ''
  const outline = report.planOf.get(evidence.plan)?.outline
  const numbers = look.inSection && !report.lean && outline && numberNode(outline, nodeAt(outline, evidence.start))
  return html`<div class="ev${isReference && ' ref'}${look.rejected && ' rejected'}"><cite>${
    (!look.unnamed || note) && html`<b>${!look.unnamed && speakerOf(report, evidence.plan)}${note}</b>　`
  }${citeLink(report, evidence, numbers || placeOf(report, evidence))}</cite><blockquote>${quoteOf(
    report,
    evidence,
    look.marked,
    look.limit,
  )}</blockquote></div>`
}

export const evidenceBlocks = (report: Report, list: readonly Evidence[], look: EvidenceLook = {}): readonly Html[] =>
  list.map((evidence) => evidenceBlock(report, evidence, look))
