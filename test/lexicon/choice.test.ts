import { describe, expect, it } from 'vitest'
import { indexConcepts, indexGeneral } from '../../src/align/coverage/concepts.ts'
import { foldText } from '../../src/align/coverage/fold-text.ts'
import { chooseDomain } from '../../src/extract/choose-domain.ts'
import { parseText, readSeed, seedIds } from '../read-seed.ts'
import { domains } from './domains.ts'
import { plansOfAll, readConsumption } from './other-plans.ts'

const chosenFor = (texts: readonly string[]): string | undefined =>
  chooseDomain(
    domains,
    texts.map((text) => parseText(text)),
  )?.id

describe('the choice among domains', () => {
  it('finds the five plans at home, alone and together', () => {
    const documents = seedIds.map((id) => readSeed(id))
    expect(new Set(documents.map((one) => chooseDomain(domains, [one])?.id))).toEqual(
      new Set(['intellectual-property']),
    )
    expect(chooseDomain(domains, documents)?.id).toBe('intellectual-property')
  })

  it('finds plans for all sectors at home in none', () => {
    expect(plansOfAll.map((text) => chosenFor([text]))).toEqual(['general', 'general', 'general'])
  })

  it('finds papers on consumption at home in none, though they touch many', () => {
    expect(readConsumption().map((text) => chosenFor([text]))).toEqual(['general', 'general', 'general'])
    expect(chosenFor(readConsumption())).toBe('general')
  })

  it('leaves a sector that was not measured to what all sectors know, its own concepts among it', () => {
    const chosen = chooseDomain(domains, [parseText('一、总体要求\n\n健全养老服务体系，发展老年助餐。\n')])
    expect([chosen?.id, chosen?.topics, chosen?.facets]).toEqual(['elderly-care', [], []])
    const insurance = foldText('长期护理保险', chosen)
    expect(indexConcepts(chosen).find(insurance)).toEqual([])
    expect(
      indexGeneral(chosen)
        .find(insurance)
        .map(({ concept }) => indexGeneral(chosen).preferred(concept)),
    ).toContain('长期护理保险')
  })

  it('has none where there is no folder', () => {
    expect(chooseDomain([], [readSeed('deyang')])).toBeNull()
  })
})
