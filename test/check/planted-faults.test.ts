import { describe, expect, it } from 'vitest'
import { describeDraft } from '../../src/pipeline/describe-draft.ts'
import { readDomains } from '../../src/read/read-domains.ts'
import { seedIds } from '../read-seed.ts'
import { findRemark, plantFaults } from './plant-faults.ts'
import { checkAll, planOf, seedManifest, seedText } from './seed-drafts.ts'

describe('twenty faults planted in a real plan', () => {
  for (const id of seedIds)
    it(`are found at their place in ${id}, but for one`, async () => {
      const manifest = await seedManifest(id)
      const draft = await describeDraft(planOf(seedText(id), manifest, id), [], await readDomains())
      const { text, planted } = plantFaults(draft, 20, 1)
      const remarks = await checkAll(planOf(text, manifest, id))
      const missed = planted.filter((fault) => !findRemark(fault, remarks))
      expect(planted).toHaveLength(20)
      expect(missed.map(({ kind, words }) => `${kind}: ${words}`).slice(1)).toEqual([])
    }, 120_000)
})
