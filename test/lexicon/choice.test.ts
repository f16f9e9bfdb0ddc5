import { describe, expect, it } from 'vitest'
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

  it('leaves a sector that was not measured to what all sectors know, with its concepts before those of all', () => {
    const chosen = chooseDomain(domains, [parseText('一、总体要求\n\n健全养老服务体系，发展老年助餐。\n')])
    expect([chosen?.id, chosen?.thesaurus, chosen?.topics, chosen?.facets]).toEqual(['elderly-care', [], [], []])
    expect(chosen?.general?.map(({ id }) => id)).toContain('elderly-care/long-care-insurance')
    expect(chosen?.general?.at(-1)?.id).toMatch(/^general\//u)
  })

  it('has none where there is no folder', () => {
    expect(chooseDomain([], [readSeed('deyang')])).toBeNull()
  })
})
