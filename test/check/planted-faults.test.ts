import { describe, expect, it } from 'vitest'
import { describeDraft } from '../../src/pipeline/describe-draft.ts'
import { readSectors } from '../../src/read/read-domains.ts'
import { seedIds } from '../read-seed.ts'
import { foreignPlacesLeft } from './place-fault.ts'
import { findRemark, plantFaults } from './plant-faults.ts'
import { checkAll, planOf, seedManifest, seedText } from './seed-drafts.ts'

describe('twenty faults planted in a real plan', () => {
  for (const id of seedIds)
    it(`are found at their place in ${id}, but for one`, async () => {
      const manifest = await seedManifest(id)
      const draft = await describeDraft(planOf(seedText(id), manifest, id), [], await readSectors())
      const { text, planted } = plantFaults(draft, 20, 1)
      const remarks = await checkAll(planOf(text, manifest, id))
      const missed = planted.filter((fault) => !findRemark(fault, remarks))
      expect(planted).toHaveLength(20)
      expect(missed.map(({ kind, words }) => `${kind}: ${words}`).slice(1)).toEqual([])
    }, 120_000)
})

describe('sentences of another plan with its place in them', () => {
  it.each(['meishan'])(
    'are found in %s where it is held against the plan that they are from',
    async (id) => {
      const read = async (one: string) => planOf(seedText(one), await seedManifest(one), one)
      const [own, donor] = [await read(id), await read('panzhihua')]
      const sectors = await readSectors()
      const kinds = foreignPlacesLeft(await describeDraft(donor, [], sectors), '攀枝花')
      const { text, planted } = plantFaults(await describeDraft(own, [], sectors), 5, 1, kinds)
      const remarks = await checkAll(planOf(text, await seedManifest(id), id), [donor])
      expect(planted).toHaveLength(5)
      expect(planted.filter((fault) => !findRemark(fault, remarks)).map(({ words }) => words)).toEqual([])
    },
    120_000,
  )
})
