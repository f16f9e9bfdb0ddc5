import { standardName } from '../../lexicon/indicator-names.ts'
import { parseQuantity, type Quantity } from '../../lexicon/quantity.ts'
import { readyVocabulary, withoutTopics } from '../../lexicon/quantity-vocabulary.ts'
import { parseUnit, type UnitKind } from '../../lexicon/units.ts'
import type { Indicator } from '../../model/analysis.ts'
import type { Domain } from '../../model/domain.ts'
import { changeTold, isLevel, namesGrowth } from '../../model/is-level.ts'
import { findTopics } from './topics.ts'

/** An indicator with its name taken apart. */
export interface Entry {
  readonly indicator: Indicator
  readonly quantity: Quantity
  /** What its unit measures; null where it has none of its own: 翻一番, 增长60%, a bare number. */
  readonly kind: UnitKind | null
  /** Of a row whose name says that its figure is a change: …降低（%）, 年均增速（%）; else empty. */
  readonly change: ReturnType<typeof changeTold>
}

const yearlyRate = /的?(?:年均|年)?(?:复合)?(?:增长率|增速|增幅|增长)$/u
const changeEnd = /的?(?:累计)?(?:下降|降低|减少|增长|提高)(?:率|幅度|比例)?$/u

/** A change that a row states as its figure: 单位GDP能耗降低（%） 14 is no level of 14%, and stands beside no level. */
const changeOf = (indicator: Indicator): Entry['change'] => (isLevel(indicator) ? changeTold(indicator) : '')

/**
 * What a change is a change of: 数据产业规模年均增长率 stands with 数据产业规模年均增长15%, a row
 * 单位地区生产总值二氧化碳排放下降（%） with a sentence 单位地区生产总值二氧化碳排放下降18%.
 */
const grownName = (indicator: Indicator): string => {
  const name = standardName(indicator.name)
  if (isLevel(indicator) && changeOf(indicator) === '') return name
  const end = indicator.target.op === 'annual_pct' || namesGrowth(indicator) ? yearlyRate : changeEnd
  const rest = name.replace(end, '')
  return rest.length >= 2 ? rest : name
}

/** Takes the names of all indicators apart, with the words of the domain and without the topic of the whole corpus. */
export const readEntries = (indicators: readonly Indicator[], domain: Domain | null): Entry[] => {
  const vocabulary = readyVocabulary(domain?.indicatorSynonyms ?? [])
  const read = indicators.map((i) => parseQuantity(grownName(i), vocabulary))
  const topics = findTopics(
    read.map(({ core }) => core),
    domain,
  )
  return indicators.map((indicator, i) => {
    const quantity = { ...read[i], core: withoutTopics(read[i].core, topics) }
    const change = changeOf(indicator)
    const level = isLevel(indicator) && change === ''
    const yearly = quantity.yearly || (indicator.cumulative === false && !quantity.increment && level)
    const cumulative = level && (quantity.cumulative || indicator.cumulative === true)
    const kind = isLevel(indicator) ? parseUnit(indicator.unit).kind : null
    return { indicator, quantity: { ...quantity, cumulative, yearly }, kind, change }
  })
}
