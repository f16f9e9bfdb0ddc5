import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanSource } from '../../src/clean/clean-source.ts'
import { extractIndicators } from '../../src/extract/indicators/extract-indicators.ts'
import { extractInitiatives } from '../../src/extract/initiatives/extract-initiatives.ts'
import { inferPlanMeta } from '../../src/extract/plan-meta.ts'
import type { Document } from '../../src/model/document.ts'
import { parseDocument } from '../../src/parse/parse-document.ts'
import { completeLimits } from '../../src/read/limits.ts'
import { readPlanBytes } from '../../src/read/read-source.ts'
import { seedIds } from '../read-seed.ts'
import { type Kind, makeCase } from './cases.ts'
import { type Stations, takeThrough } from './take-through.ts'

const plans = seedIds.map((id) => readFileSync(`seeds/${id}.txt`, 'utf8'))
const period = (document: Document) => inferPlanMeta(document, 'plan', '规划.txt').period
const stations: Stations = {
  read: (bytes, name) => readPlanBytes(bytes, name, completeLimits()),
  parse: (source) => parseDocument(cleanSource(source), 'plan'),
  indicators: (document) => extractIndicators(document, period(document)),
  initiatives: (document) => extractInitiatives(document, null, null, period(document)),
}
const OUTCOME = /^(?:read|refused: [a-z-]+)$/u

describe('a plan mutated by chance is read or refused', () => {
  it.each<[Kind, number]>([
    ['text', 60],
    ['markdown', 20],
    ['html', 25],
    ['docx', 20],
    ['pdf', 8],
  ])('%s', async (kind, numRuns) => {
    const property = fc.asyncProperty(fc.nat(), async (seed) => {
      expect(await takeThrough(stations, makeCase(kind, seed, plans))).toMatch(OUTCOME)
    })
    await fc.assert(property, { numRuns, seed: 20250101 })
  })

  it('text of any characters at all', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 })
    const property = fc.asyncProperty(text, fc.constantFrom('txt', 'md', 'html'), async (words, ending) => {
      const bytes = Buffer.from(`一、总体要求\n${words}\n二、主要目标`)
      expect(await takeThrough(stations, { name: `规划.${ending}`, bytes })).toMatch(OUTCOME)
    })
    await fc.assert(property, { numRuns: 60, seed: 20250101 })
  })
})

/** Every file that once broke the program, by its bytes; `bench/fuzz.mjs --keep` writes new ones. */
describe('files that once did harm', () => {
  const folder = 'test/cases/fuzz'
  it.each(readdirSync(folder).sort())('%s', async (name) => {
    const bytes = readFileSync(join(folder, name))
    expect(await takeThrough(stations, { name, bytes })).toMatch(OUTCOME)
  })
})
