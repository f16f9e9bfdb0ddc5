import type { Evidence, SharedAction } from '../../model/analysis.ts'
import { type Html, html, type Part } from '../html.ts'
import { bareNumbers, nodeAt, numberNode } from '../outline.ts'
import type { Report } from '../report.ts'
import { citeLink, speakerOf } from './evidence.ts'

/** Characters on either side of the keyword; what lies beyond is one link away. */
const reach = 24

/** Where a form of the term stands in the quote, the longest first; null where the words stand apart there. */
const findForm = (quote: string, forms: readonly string[]): readonly [number, number] | null => {
  for (const form of [...forms].sort((a, b) => b.length - a.length)) {
    const at = quote.indexOf(form)
    if (at >= 0) return [at, at + form.length]
  }
  return null
}

const before = (text: string): string => (text.length > reach ? `…${text.slice(-reach)}` : text)
const behind = (text: string): string => (text.length > reach ? `${text.slice(0, reach)}…` : text)

const placeOf = (report: Report, evidence: Evidence): string => {
  const outline = report.planOf.get(evidence.plan)?.outline
  if (!outline) return '原文'
  const node = nodeAt(outline, evidence.start)
  return (report.lean && bareNumbers(outline, node)) || numberNode(outline, node) || '原文'
}

/** One place: who and where, then the words on either side of the keyword, so that keywords stand below each other. */
const line = (report: Report, evidence: Evidence, forms: readonly string[], note: Part): Html => {
  const { quote } = evidence
  const found = findForm(quote, forms)
  const who = html`<cite><b>${speakerOf(report, evidence.plan)}</b>${note} ${citeLink(report, evidence, placeOf(report, evidence))}</cite>`
  if (!found) return html`<li>${who}<q class="whole">${behind(quote)}</q></li>`
  const [start, end] = found
  return html`<li>${who}<q><span>${before(quote.slice(0, start))}</span></q><q><mark>${quote.slice(start, end)}</mark>${behind(quote.slice(end))}</q></li>
`
}

/** All places of a term in the order of the plans, keyword in context. */
export const concordance = (report: Report, action: SharedAction): Html => {
  const forms = [action.term, ...action.variants]
  const lines = (entries: SharedAction['plans'], note: Part): readonly Html[] =>
    report.plans.flatMap((view) =>
      entries
        .filter((entry) => entry.plan === view.id)
        .flatMap((entry) => entry.evidence.map((evidence) => line(report, evidence, forms, note))),
    )
  return html`<ul class="kwic">
${lines(action.plans, '')}${lines(action.mentioned, '（提及）')}</ul>`
}
