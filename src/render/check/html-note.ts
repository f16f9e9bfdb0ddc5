import { severityWords } from '../../lexicon/check-words.ts'
import type { Evidence } from '../../model/analysis.ts'
import type { Remark, Severity } from '../../model/remark.ts'
import { type Html, html, type Part } from '../html.ts'
import { frameCells } from '../row-cells.ts'
import { adviceText, type CheckView, groupOf, groupWord, pathText, titleOf } from './check-view.ts'

const tagLooks: Readonly<Record<Severity, string>> = { error: 'conflict', warning: 'check', info: 'quiet' }

const severityTag = (severity: Severity): Html =>
  html`<span class="tag ${tagLooks[severity]}">${severityWords[severity]}</span>`

/** A quote longer than this is a whole paragraph: its beginning shows which, and the rest is opened. */
const longestQuote = 140

const quote = (text: string): Part => {
  const head = [...text].slice(0, longestQuote).join('')
  if (head.length === text.length) return text
  return html`<details><summary>${head} <span class="more txt"></span></summary>${text.slice(head.length)}</details>`
}

const wordsOf = ({ document, others = [] }: CheckView, evidence: Evidence): Part =>
  frameCells([document, ...others], evidence) ?? quote(evidence.quote)

const basisBlock = (view: CheckView, evidence: Evidence): Html => {
  const { result } = view
  const isOwn = evidence.plan === result.draft.id
  const page = evidence.page === undefined ? '' : `　第${evidence.page}页`
  return html`<div class="ev${!isOwn && ' ref'}"><cite><b>${
    isOwn ? '本稿' : titleOf(result, evidence.plan)
  }</b>　${pathText(evidence)}${page}</cite><blockquote class="src">${wordsOf(view, evidence)}</blockquote></div>`
}

/** The first ground stands there, the others are opened: a task that nobody carries rests on each of its measures. */
const basisBlocks = (view: CheckView, basis: readonly Evidence[]): Part => {
  const [first, ...others] = basis.map((evidence) => basisBlock(view, evidence))
  if (!first || others.length === 0) return first
  return [
    first,
    html`<details><summary class="note">另有依据 ${others.length} 处 <span class="more txt"></span></summary>${others}</details>`,
  ]
}

/** What a remark says: how grave it is, what was found, what to do, and what it rests on. */
export const remarkBody = (view: CheckView, remark: Remark): Html => {
  const { severity, rule, message, suggestion, basis } = remark
  return html`<div class="note-body"><p class="meta">${severityTag(severity)}<span>${groupWord(groupOf(rule))}</span><span class="rule">${rule}</span></p>
<p class="said">${message}</p>${suggestion !== '' && html`<p class="advice"><b>建议</b>　<span class="said">${adviceText(remark)}</span></p>`}${basisBlocks(view, basis)}</div>`
}
