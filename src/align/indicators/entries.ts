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

/** Takes the names of all indicators apart, with the words of the domain and without the topic of the whole corpus. */
export const readEntries = (indicators: readonly Indicator[], domain: Domain | null): Entry[] => {
  const synonyms = domain?.indicatorSynonyms ?? []
  const plain = readyVocabulary(synonyms)
  const cores = indicators.map((i) => parseQuantity(i.name, plain).core)
  const vocabulary = { ...plain, topics: findTopics(cores, domain) }
  return indicators.map((indicator) => {
    const quantity = parseQuantity(indicator.name, vocabulary)
    const yearly = quantity.yearly || (indicator.cumulative === false && !quantity.increment && isLevel(indicator))
    const cumulative = quantity.cumulative || indicator.cumulative === true
    const kind = isLevel(indicator) ? parseUnit(indicator.unit).kind : null
    return { indicator, quantity: { ...quantity, cumulative, yearly }, kind }
  })
}
