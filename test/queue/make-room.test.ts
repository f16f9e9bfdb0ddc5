import { expect, it } from 'vitest'
import { makeRoom } from '../../src/queue/make-room.ts'

it('gives room while there is some, then waits for what is given back; what is too large goes alone', async () => {
  const room = makeRoom(10)
  const taken: number[] = []
  const take = (size: number) => room.take(size).then(() => taken.push(size))
  await take(6)
  const second = take(5)
  const third = take(20)
  await new Promise(setImmediate)
  expect(taken).toEqual([6])
  room.give(6)
  await second
  await new Promise(setImmediate)
  expect(taken).toEqual([6, 5])
  room.give(5)
  await third
  expect(taken).toEqual([6, 5, 20])
})
