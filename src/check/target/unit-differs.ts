import { parseQuantity } from '../../lexicon/quantity.ts'
import { quantityKey } from '../../lexicon/quantity-key.ts'
import { unitFits } from '../../lexicon/unit-fits.ts'
import { parseUnit, type UnitKind } from '../../lexicon/units.ts'
import type { Evidence, Indicator } from '../../model/analysis.ts'
import { isLevel } from '../../model/is-level.ts'
import type { Remark } from '../../model/remark.ts'
import { remarkOn } from '../remark-on.ts'
import type { CheckRule, Draft } from '../rule.ts'

const id = 'target/unit-differs'
const severity = 'warning'

interface Written {
  readonly key: string
  readonly unit: string
  readonly evidence: Evidence
}

/** Outside of tables; read once for all of their rows. */
const listWritten = (draft: Draft): Written[] => [
  ...draft.indicators
    .filter((other) => other.source === 'prose' && isLevel(other))
    .map((other) => ({ key: quantityKey(parseQuantity(other.name)), unit: other.unit, evidence: other.evidence })),
  ...draft.reported.map(({ key, unit, evidence }) => ({ key, unit, evidence })),
]

/** Kinds of unit in which one quantity cannot be told at once. */
const clash = (a: UnitKind | null, b: UnitKind | null): boolean => a !== null && b !== null && a !== b

const tellText = (written: readonly Written[], indicator: Indicator): Remark[] => {
  const key = quantityKey(parseQuantity(indicator.name))
  const { kind } = parseUnit(indicator.unit)
  const other = written.find((w) => w.key === key && clash(parseUnit(w.unit).kind, kind))
  if (!other) return []
  return [
    remarkOn(
      { id, severity },
      {
        place: indicator.evidence,
        message: `“${indicator.name}”表中的单位为“${indicator.unit}”，正文为“${other.unit}”`,
        suggestion: '请统一单位；量值的含义不同的，请分别写明。',
        about: indicator.name,
        basis: [other.evidence],
      },
    ),
  ]
}

/** The name without a remark in brackets behind it. */
const bareName = ({ name }: Indicator): string => name.replace(/[（(][^（）()]*[)）]$/u, '')

const misfitOf = ({ name, unit, evidence }: Indicator): Remark =>
  remarkOn(
    { id, severity },
    {
      place: evidence,
      message: `“${name}”的单位写作“${unit}”，与名称所指不合`,
      suggestion: '请核对单位。',
      about: name,
    },
  )

/** 次/百万小时 measures a 事故率, 人/十亿吨公里 a 死亡率. */
const isRatio = /[/／每]/u

/** 80%以上的县（市、区）建有失能老年人护理机构: the share of those that have one. */
const isShareOfOwners = ({ name, unit }: Indicator): boolean =>
  parseUnit(unit).kind === 'percent' && /.(?:建有|设有|设立|设置|建立|建成|配备|配有|拥有|开设|组建)./u.test(name)

/** 金额 in 件, 覆盖率 in 个: the name itself tells what it is measured in. */
const tellName = (indicator: Indicator): Remark[] => {
  const name = bareName(indicator)
  const { kind } = parseUnit(indicator.unit)
  const fit = unitFits.find(({ names }) => names.test(name))
  if (!fit || kind === null || !isLevel(indicator) || fit.kinds.includes(kind) || isRatio.test(indicator.unit))
    return []
  if ((fit.units && !fit.units.includes(indicator.unit)) || isShareOfOwners(indicator)) return []
  return [misfitOf(indicator)]
}

/** 人 for things, 家 for persons: both are counts, and one of them is a slip. */
const tellCounted = (indicator: Indicator): Remark[] => {
  const name = bareName(indicator)
  const unit = indicator.unit.replace(/^[百千万亿]+/u, '')
  const fit = unitFits.find(({ names, never }) => never?.includes(unit) && names.test(name))
  if (!fit || !isLevel(indicator)) return []
  return [misfitOf(indicator)]
}

export const unitDiffers: CheckRule = {
  id,
  severity,
  checks: '同一指标在表中和正文中单位一致，单位与指标名称相合。',
  good: '知识产权质押融资登记金额 亿元',
  bad: '知识产权质押融资登记金额 件',
  check: (draft) => {
    const written = listWritten(draft)
    return {
      remarks: draft.indicators.flatMap((indicator) => {
        const named = [...tellName(indicator), ...tellCounted(indicator)].slice(0, 1)
        return named.length > 0 ? named : indicator.source === 'table' ? tellText(written, indicator) : []
      }),
    }
  },
}
