import { parseQuantity, type Quantity, readyVocabulary } from '../../lexicon/quantity.ts'
import { parseUnit, type UnitKind } from '../../lexicon/units.ts'
import type { Indicator } from '../../model/analysis.ts'
import type { Domain } from '../../model/domain.ts'
import { isLevel } from '../../model/is-level.ts'
import { findTopics } from './topics.ts'

/** An indicator with its name taken apart. */
export interface Entry {
  readonly indicator: Indicator
  readonly quantity: Quantity
  /** What its unit measures; null where it has none of its own: 翻一番, 增长60%, a bare number. */
  readonly kind: UnitKind | null
}

const yearlyRate = /的?年均(?:复合)?(?:增长率|增速|增幅|增长)$/u

/** What a yearly rate is the growth of: 数据产业规模年均增长率 stands with 数据产业规模年均增长15%. */
const grownName = ({ name, target }: Indicator): string =>
  target.op === 'annual_pct' && name.replace(yearlyRate, '').length >= 3 ? name.replace(yearlyRate, '') : name

/** Takes the names of all indicators apart, with the words of the domain and without the topic of the whole corpus. */
export const readEntries = (indicators: readonly Indicator[], domain: Domain | null): Entry[] => {
  const synonyms = domain?.indicatorSynonyms ?? []
  const plain = readyVocabulary(synonyms)
  const cores = indicators.map((i) => parseQuantity(grownName(i), plain).core)
  const vocabulary = { ...plain, topics: findTopics(cores, domain) }
  return indicators.map((indicator) => {
    const quantity = parseQuantity(grownName(indicator), vocabulary)
    const yearly = quantity.yearly || (indicator.cumulative === false && !quantity.increment && isLevel(indicator))
    const cumulative = quantity.cumulative || indicator.cumulative === true
    const kind = isLevel(indicator) ? parseUnit(indicator.unit).kind : null
    return { indicator, quantity: { ...quantity, cumulative, yearly }, kind }
  })
}
