import { parseQuantity } from '../../lexicon/quantity.ts'
import { quantityKey } from '../../lexicon/quantity-key.ts'
import { parseUnit, type UnitKind } from '../../lexicon/units.ts'
import type { Indicator } from '../../model/analysis.ts'
import type { Remark } from '../../model/remark.ts'
import type { ReportedLevel } from '../../model/reported-level.ts'
import { remarkOn } from '../remark-on.ts'
import type { CheckRule, Draft } from '../rule.ts'

const id = 'target/baseline-differs'
const severity = 'error'

/** The year of a base; 2021年初 is the end of 2020. */
const baseYear = ({ baseline }: Indicator): number | null =>
  baseline ? (baseline.month === 1 ? baseline.year - 1 : baseline.year) : null

const reportsOf = (indicator: Indicator, { reported }: Draft): ReportedLevel[] => {
  const key = quantityKey({ ...parseQuantity(indicator.name), cumulative: false })
  const plain = quantityKey(parseQuantity(indicator.name))
  return reported.filter((r) => (r.key === key || r.key === plain) && r.year === baseYear(indicator))
}

/** Rounded to as many digits as the shorter writing has: 5.97 and 6.0 do not agree, 0.6203万 and 6203 do. */
const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b))

/** 满意度 is told in % and in points of a hundred alike; which of them is another question. */
const isAlike = (a: UnitKind, b: UnitKind | null): boolean =>
  a === b || (['percent', 'score'].includes(a) && ['percent', 'score'].includes(b ?? ''))

/** A round figure lies no farther from the exact one. */
const MOST_ROUNDED = 0.05

/** 技术合同成交额突破120亿元 of 122亿元, 近50万户 of 49.6万户: the text rounds and says so. */
const isRounded = ({ evidence, value }: ReportedLevel, base: number): boolean => {
  const over = base / value - 1
  if (Math.abs(over) > MOST_ROUNDED) return false
  if (/约|左右|上下/u.test(evidence.quote)) return true
  return over > 0 ? /突破|超过?\d|逾|[余多]|以上/u.test(evidence.quote) : /近\d/u.test(evidence.quote)
}

const tell = (indicator: Indicator, report: ReportedLevel): Remark[] => {
  const [from, to] = [parseUnit(report.unit), parseUnit(indicator.unit)]
  const base = indicator.baseline?.value
  if (typeof base !== 'number' || from.kind === null || !isAlike(from.kind, to.kind)) return []
  if (isSame(report.value * from.factor, base * to.factor)) return []
  if (isRounded(report, (base * to.factor) / from.factor)) return []
  return [
    remarkOn(
      { id, severity },
      {
        place: indicator.evidence,
        message: `“${indicator.name}”的基期值表中为${base}${indicator.unit}，正文写作${report.value}${report.unit}（${report.year}年）`,
        suggestion: '请核对两处，取其一致；口径不同的，请注明。',
        about: indicator.name,
        basis: [report.evidence],
      },
    ),
  ]
}

export const baselineDiffers: CheckRule = {
  id,
  severity,
  checks: '表中的基期值应与正文回顾部分所写的同一年、同一指标的数值一致。',
  good: '正文：满意度提升至2020年的78.81分；表：2020年78.81',
  bad: '正文：满意度提升至2020年的78.81分；表：2020年87.81',
  check: (draft) => ({
    remarks: draft.indicators
      .filter(({ source }) => source === 'table')
      .flatMap((indicator) =>
        reportsOf(indicator, draft)
          .slice(0, 1)
          .flatMap((report) => tell(indicator, report)),
      ),
  }),
}
