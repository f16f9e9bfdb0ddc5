import { expect, it } from 'vitest'
import { standardName } from '../../src/lexicon/indicator-names.ts'
import { parseQuantity } from '../../src/lexicon/quantity.ts'
import { readyVocabulary } from '../../src/lexicon/quantity-vocabulary.ts'
import { domains } from './check-domain.ts'

/** Holds the names of indicators of a sector to being read as one quantity within a group, and as different ones otherwise. */
export const checkQuantities = (id: string, differing: readonly (readonly [string, string])[]): void => {
  const groups = domains.find((domain) => domain.id === id)?.indicatorSynonyms ?? []
  const vocabulary = readyVocabulary(groups)
  const read = (name: string): string => JSON.stringify(parseQuantity(standardName(name), vocabulary))

  it('reads the names of one group as one quantity, and those of two as two', () => {
    expect(groups.filter((group) => new Set(group.map(read)).size > 1)).toEqual([])
    expect(new Set(groups.map(([first]) => read(first))).size).toBe(groups.length)
  })

  it.each(differing)('counts %s apart from %s', (one, other) => {
    expect(read(one)).not.toBe(read(other))
  })
}
