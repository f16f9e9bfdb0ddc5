import type { Indicator, IndicatorFamily } from '../../model/analysis.ts'
import { spanWords } from '../figures.ts'
import { type Html, html } from '../html.ts'
import type { Report } from '../report.ts'
import { findDifference } from '../shared-words.ts'
import { membersOf } from '../target-rows.ts'
import { evidenceBlock, markRanges } from './evidence.ts'

interface Pair {
  readonly one: Indicator
  readonly other: Indicator
  readonly because: string
}

/** Each pair once, in the order of the families. */
export const pairsOf = (report: Report): readonly Pair[] => {
  const seen = new Set<string>()
  const pair = (family: IndicatorFamily, related: IndicatorFamily['related'][number]): readonly Pair[] => {
    const twin = report.familyOf.get(related.family)
    const key = [family.id, related.family].sort().join('\n')
    if (!twin || seen.has(key)) return []
    seen.add(key)
    const [one] = membersOf(report, family)
    const [other] = membersOf(report, twin)
    return one && other ? [{ one, other, because: related.because }] : []
  }
  return report.analysis.families.flatMap((family) => family.related.flatMap((related) => pair(family, related)))
}

const side = (report: Report, indicator: Indicator, twin: Indicator): Html =>
  html`<div><h3>${markRanges(
    indicator.name,
    findDifference(indicator.name, twin.name),
  )} <small>${spanWords(indicator)}</small></h3>${evidenceBlock(report, indicator.evidence)}</div>`

/** Indicators that look alike and measure something else, side by side with the reason. */
export const lookAlikes = (report: Report, pairs: readonly Pair[]): readonly Html[] =>
  pairs.map(
    ({ one, other, because }) =>
      html`<div class="alike">${side(report, one, other)}<div class="ne"><span aria-hidden="true">≠</span><span class="vh">不是同一指标</span></div>${side(report, other, one)}<p>${because}</p></div>
`,
  )
