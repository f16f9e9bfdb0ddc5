import { describe, expect, it } from 'vitest'
import { kinds } from '../../src/render/lang/en/kinds.ts'
import { domains } from './domains.ts'

describe('the aspects in which reports divide measures', () => {
  it('have an English name in every sector', () => {
    const names = domains.flatMap(({ dimensions }) => dimensions.map(({ name }) => name))
    expect(names.filter((name) => !(name in kinds))).toEqual([])
  })
})
