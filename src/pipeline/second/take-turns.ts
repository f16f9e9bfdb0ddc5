import { setImmediate } from 'node:timers/promises'

/** Counts the places that were taken, by whichever thread. */
export type Turns = Int32Array

/** What was done for one place of a list. */
export interface Done<T> {
  readonly place: number
  readonly result: T
}

/** Works on places of a list that no other thread has taken, one after the other, until all are. */
export const takeTurns = <T>(count: number, turns: Turns, work: (place: number) => T): Done<T>[] =>
  Array.from(placesLeft(count, turns), (place) => ({ place, result: work(place) }))

/** The same, giving way before each place to whatever else the thread is asked for. */
export const takeTurnsBetween = async <T>(
  count: number,
  turns: Turns,
  work: (place: number) => T,
): Promise<Done<T>[]> => {
  const done: Done<T>[] = []
  await setImmediate()
  for (const place of placesLeft(count, turns)) {
    done.push({ place, result: work(place) })
    await setImmediate()
  }
  return done
}

function* placesLeft(count: number, turns: Turns): Generator<number> {
  for (let place = Atomics.add(turns, 0, 1); place < count; place = Atomics.add(turns, 0, 1)) yield place
}

/** For a list that no place of has been taken. */
export const openTurns = (): Turns => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))

/**
 * Works on a list in this thread and in another that was given the same turns: each takes the next place as soon as it is
 * free, so that both are done at about the same time. What the other has taken and not done, for whatever reason, is done here.
 */
export const shareOut = async <T extends object>(
  count: number,
  turns: Turns,
  work: (place: number) => T,
  theirs: Promise<readonly Done<T>[]>,
): Promise<readonly T[]> => {
  const own = takeTurns(count, turns, work)
  const results = new Map([...own, ...(await theirs)].map(({ place, result }) => [place, result]))
  return Array.from({ length: count }, (_, place) => results.get(place) ?? work(place))
}
