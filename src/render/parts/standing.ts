import type { Initiative } from '../../model/analysis.ts'
import { drawClassBar } from '../charts/class-bar.ts'
import { type Html, html, joinParts, type Part } from '../html.ts'
import type { CellClass } from '../marks.ts'
import type { PlanView, Report } from '../report.ts'
import { countClasses, exemptClasses, sumOf } from '../totals.ts'
import { markOf } from './marks.ts'

const told: readonly CellClass[] = ['full', 'partial', 'unsure', 'gap', 'done']

/** 承接18，部分9，疑似3，未载6，不计2: the classes that occur, what is missing in bold. */
const standingWords = (
  report: Report,
  view: PlanView,
  counts: Readonly<Record<CellClass, number>>,
): readonly Part[] => {
  const exempt = sumOf(counts, exemptClasses)
  const words = told.flatMap((name): Part[] => {
    if (counts[name] === 0) return []
    const one = `${markOf(report, name, view.id).word}${counts[name]}`
    return [name === 'gap' && !report.followed.has(view.id) ? html`<b>${one}</b>` : one]
  })
  return joinParts(exempt > 0 ? [...words, `不计${exempt}`] : words, '，')
}

/** How a plan stands to some units of the reference: a bar of shares, and below it each class with its name and number. */
export const standingCell = (report: Report, units: readonly Initiative[], view: PlanView): Html => {
  const counts = countClasses(report, units, view)
  return html`${drawClassBar(counts, { follows: report.followed.has(view.id) })}<span class="sub">${standingWords(report, view, counts)}</span>`
}
