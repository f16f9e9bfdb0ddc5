import { describe, expect, test } from 'vitest'
import { outlineOf, readSeed, seedIds } from '../read-seed.ts'

describe('the outline of each plan, as a careful reader would write it', () => {
  for (const id of seedIds)
    test(id, async () => {
      await expect(`${outlineOf(readSeed(id))}\n`).toMatchFileSnapshot(`../cases/parse/outline/${id}.txt`)
    })
})
