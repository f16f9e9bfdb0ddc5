import { isIntensive, parseQuantity, type Quantity } from '../../lexicon/quantity.ts'
import { quantityKey } from '../../lexicon/quantity-key.ts'
import { parseUnit } from '../../lexicon/units.ts'
import type { Evidence } from '../../model/analysis.ts'
import type { Document } from '../../model/document.ts'
import { quoteEvidence } from '../../model/evidence.ts'
import type { ReportedLevel } from '../../model/reported-level.ts'
import { sourceSpan } from '../../model/text.ts'
import { splitSentences } from './pieces.ts'
import { type Found, readyProse } from './prose.ts'
import type { Reading } from './reading.ts'
import { compactView } from './searchable.ts'
import { readSentence } from './sentence.ts'
import type { Period } from './times.ts'

/** A level that the plan's review reports. */
interface Reported {
  readonly name: string
  readonly quantity: Quantity
  readonly value: number
  readonly unit: string
  readonly year: number | null
  readonly evidence: Evidence
}

const firstYear = (period: Period | null): number | null =>
  period ? Number(period.start.slice(0, 4)) - (period.start.endsWith('-01') ? 1 : 0) : null

/** 累计实现…1.02亿元 is no base of a figure that is not cumulative. */
const reportedQuantity = (reading: Reading): Quantity => {
  const quantity = parseQuantity(reading.name)
  return { ...quantity, cumulative: quantity.cumulative || reading.cumulative === true }
}

/** A review is asked for bases of targets, and then for what it reports. */
const readBefore = new WeakMap<Document, { readonly period: Period | null; readonly reports: readonly Reported[] }>()

const readReview = (document: Document, period: Period | null): readonly Reported[] => {
  const before = readBefore.get(document)
  if (before && before.period === period) return before.reports
  const reports = findReports(document, period)
  readBefore.set(document, { period, reports })
  return reports
}

const findReports = (document: Document, period: Period | null): Reported[] =>
  document.nodes.flatMap((node) => {
    if (node.context !== 'review' || !node.view || node.kind !== 'paragraph') return []
    const view = compactView(node.view)
    const prose = readyProse(view, period)
    const readings = splitSentences(view.text).flatMap((s) =>
      readSentence(prose, s, { period, goals: false, past: true }),
    )
    return readings
      .filter((r) => ['=', '>='].includes(r.op) && r.upper === undefined)
      .map((r) => ({
        name: r.name,
        quantity: reportedQuantity(r),
        value: r.value,
        unit: r.unit,
        year: r.time?.year ?? firstYear(period),
        evidence: quoteEvidence(document, node.index, sourceSpan(view, r.start, r.end)),
      }))
  })

/** The value of a report in the unit of a target; null where the units measure different things. */
const convert = (reported: Reported, unit: string): number | null => {
  const from = parseUnit(reported.unit)
  const to = parseUnit(unit)
  if (from.kind === null || from.kind !== to.kind) return null
  return Number(((reported.value * from.factor) / to.factor).toPrecision(12))
}

const isLevel = (found: Found): boolean => ['=', '>=', '<='].includes(found.target.op)

/** The latest report of exactly the same quantity. */
const baseFor = (
  found: Found,
  quantity: Quantity,
  reports: readonly Reported[],
): { report: Reported; value: number } | null => {
  const key = quantityKey(quantity)
  let best: { report: Reported; value: number } | null = null
  for (const report of reports) {
    const value = quantityKey(report.quantity) === key ? convert(report, found.unit) : null
    if (value === null || report.year === null || (found.target.year !== null && report.year >= found.target.year))
      continue
    if (!best || report.year >= (best.report.year ?? 0)) best = { report, value }
  }
  return best
}

const agreeButCore = (a: Quantity, b: Quantity): boolean =>
  quantityKey({ ...a, core: '' }) === quantityKey({ ...b, core: '' })

/** A reported level of the wider quantity (发明专利 of 高价值发明专利) that a target already exceeds. */
const widerBelow = (found: Found, quantity: Quantity, reports: readonly Reported[]): Reported | null =>
  reports
    .filter((r) => r.quantity.core.length >= 2 && quantity.core.length > r.quantity.core.length)
    .filter((r) => quantity.core.endsWith(r.quantity.core) && agreeButCore(quantity, r.quantity))
    .filter((r) => (convert(r, found.unit) ?? Number.POSITIVE_INFINITY) < found.target.value)
    .reduce<Reported | null>((best, r) => (best && (best.year ?? 0) > (r.year ?? 0) ? best : r), null)

const addBase = (found: Found, reports: readonly Reported[]): Found => {
  const quantity = parseQuantity(found.name)
  if (found.baseline || !isLevel(found) || quantity.increment || found.cumulative === true) return found
  const base = baseFor(found, quantity, reports)
  if (base?.report.year) {
    const { name, value, unit, year } = base.report
    const note = `基期取自回顾部分（${year}年，${name}${value}${unit}），口径请核`
    return { ...found, baseline: { value: base.value, year }, caveats: [...found.caveats, note] }
  }
  // A count that outgrows the wider one of years ago is nothing strange, and the share of a part may lie above that of
  // the whole; a figure per head may not.
  const { kind } = parseUnit(found.unit)
  const bounded = isIntensive(found.name, found.unit) && kind !== 'percent' && kind !== 'permille'
  const wider = bounded ? widerBelow(found, quantity, reports) : null
  if (!wider) return found
  const when = wider.year === null ? '' : `${wider.year}年`
  const note = `目标高于基期全口径值，请核（“发展基础”${when}${wider.name}为${wider.value}${wider.unit}，不是本指标基期）`
  return { ...found, caveats: [...found.caveats, note] }
}

/**
 * Adds the base that stands only in a plan's review (商标总量达到23897件 for a target of 3.8万件), with a caveat. Only a
 * report whose parsed name agrees in everything is taken; 每万人发明专利 is no base of 每万人高价值发明专利.
 */
export const addReviewBases = (document: Document, found: readonly Found[], period: Period | null): Found[] => {
  const reports = readReview(document, period)
  return found.map((indicator) => addBase(indicator, reports))
}

/** Every level that the review of a plan reports, in order of place. */
export const readReportedLevels = (document: Document, period: Period | null): ReportedLevel[] =>
  readReview(document, period).map(({ name, quantity, value, unit, year, evidence }) => ({
    name,
    key: quantityKey(quantity),
    value,
    unit,
    year,
    evidence,
  }))
