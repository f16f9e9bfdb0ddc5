import { describe, expect, it } from 'vitest'
import { type Done, openTurns, shareOut, takeTurns } from '../../../src/pipeline/second/take-turns.ts'

const plans = ['sichuan', 'meishan', 'pidu', 'panzhihua', 'deyang']
const work = (place: number) => ({ plan: plans[place] })
const all = plans.map((plan) => ({ plan }))

describe('a list that two threads work on', () => {
  it('is done once, in its own order, whoever takes a place', async () => {
    const turns = openTurns()
    const theirs: readonly Done<{ plan: string }>[] = [{ place: Atomics.add(turns, 0, 1), result: { plan: 'sichuan' } }]
    const taken: number[] = []
    const here = (place: number) => {
      taken.push(place)
      return work(place)
    }
    expect(await shareOut(plans.length, turns, here, Promise.resolve(theirs))).toEqual(all)
    expect(taken).toEqual([1, 2, 3, 4])
  })

  it('is done here where the other thread took places and ended', async () => {
    const turns = openTurns()
    takeTurns(2, turns, work)
    expect(await shareOut(plans.length, turns, work, Promise.resolve([]))).toEqual(all)
  })
})
