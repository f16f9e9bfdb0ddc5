import { describe, expect, it } from 'vitest'
import { boilerplate } from '../../src/lexicon/boilerplate.ts'
import { adverbs, circumstanceOpeners, commitmentVerbs, purposeVerbs } from '../../src/lexicon/verbs.ts'
import { placesIn } from './place-names.ts'
import { repeated } from './repeated.ts'

const lists: Record<string, readonly string[]> = {
  commitmentVerbs: commitmentVerbs.map((v) => v.verb),
  purposeVerbs,
  circumstanceOpeners,
  adverbs,
  boilerplate,
}

describe('word lists of any sector', () => {
  it.each(Object.entries(lists))('%s holds each word once, none empty, none a place', (_, list) => {
    expect(repeated(list)).toEqual([])
    expect(list.filter((w) => w.trim() === '' || placesIn(w).length > 0)).toEqual([])
  })

  it('has verbs and set phrases enough', () => {
    expect(commitmentVerbs.length).toBeGreaterThanOrEqual(250)
    expect(boilerplate.length).toBeGreaterThanOrEqual(200)
  })
})
