import { PlanError } from '../../model/errors.ts'
import type { OnProgress } from '../compare-plans.ts'
import type { Failed } from './jobs.ts'

/** Plans that one thread takes at a time: so many that handing over costs nothing, so few that all threads end together. */
const batch = 8
/** Batches that wait beside those under way, so that no thread does. */
const waiting = 4

/** The batches of a list in its order; the last may be shorter. */
export const cutBatches = <T>(list: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(list.length / batch) }, (_, i) => list.slice(i * batch, (i + 1) * batch))

interface Failure {
  readonly failure: Failed
}

/** What could be done, and why the rest could not. */
export const partFailures = <T extends object>(
  list: readonly (T | Failure)[],
): { done: T[]; failures: PlanError[] } => {
  const done: T[] = []
  const failures: PlanError[] = []
  for (const one of list) {
    if (!('failure' in one)) done.push(one)
    else {
      const { code, message, remedy, file } = (one as Failure).failure
      failures.push(new PlanError(code, message, remedy, file))
    }
  }
  return { done, failures }
}

export interface BatchOptions {
  /** Threads of the pool; 0: all is done in this one. */
  readonly threads: number
  /** What progress is told as. */
  readonly step: string
  readonly onProgress?: OnProgress
  readonly signal?: AbortSignal
}

/** Fails as soon as the run is given up. */
const whenGivenUp = (signal: AbortSignal | undefined): Promise<never> =>
  new Promise((_, fail) => signal?.addEventListener('abort', () => fail(signal.reason), { once: true }))

/**
 * Hands batches to a pool, a few more at a time than it has threads, and tells how far it is.
 *
 * @param run the results of a batch; `index` is its place, from 0
 * @returns the results in the order of the list
 * @throws the reason of the signal, once the run is given up
 */
export const runBatches = async <T, R>(
  list: readonly T[],
  run: (part: readonly T[], index: number) => Promise<readonly R[]>,
  { threads, step, onProgress, signal }: BatchOptions,
): Promise<R[]> => {
  const parts = cutBatches(list)
  const results: (readonly R[])[] = new Array(parts.length)
  let next = 0
  let done = 0
  onProgress?.(step, 0, list.length)
  const work = async (): Promise<void> => {
    while (next < parts.length) {
      signal?.throwIfAborted()
      const at = next++
      results[at] = await run(parts[at], at)
      done += parts[at].length
      onProgress?.(step, done, list.length)
    }
  }
  const all = Promise.all(Array.from({ length: Math.min(threads + waiting, parts.length) }, work))
  // Threads are ended with the pool; work in this thread must come to its end, or it would go on behind the run.
  await (threads === 0 ? all : Promise.race([all, whenGivenUp(signal)]))
  signal?.throwIfAborted()
  return results.flat()
}
