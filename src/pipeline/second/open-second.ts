import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Answer, Tasks } from './tasks.ts'

type AnswerTo<K extends keyof Tasks> = Awaited<ReturnType<Tasks[K]>>

/**
 * Asks for a task of the thread, by the name that it has there. What the thread cannot do, for whatever reason, is done
 * `here`, where an error is told as any other.
 */
type Ask = <K extends keyof Tasks>(
  task: K,
  input: Parameters<Tasks[K]>[0],
  here: () => AnswerTo<K> | Promise<AnswerTo<K>>,
) => Promise<AnswerTo<K>>

/** Asked for more than one thing, it does them in that order. */
export interface SecondThread {
  readonly ask: Ask
  readonly close: () => Promise<void>
}

/** A thread for work that can be done at the same time, one task after the other. Undefined where the machine has one processor. */
export const openSecond = (threads = availableParallelism()): SecondThread | undefined => {
  if (threads < 2) return undefined
  const worker = new Worker(new URL('./second.cjs', import.meta.url))
  const failed = once(worker, 'exit').then(() => Promise.reject(new Error('the thread has ended')))
  failed.catch(() => {})
  const waiting = new Map<number, (answer: never) => void>()
  worker.on('message', ({ number, answer }: Answer) => {
    waiting.get(number)?.(answer as never)
    waiting.delete(number)
  })
  let asked = 0
  let isClosed = false
  /** Who closes the thread asks for nothing any more. */
  const nobodyWaits = new Promise<never>(() => {})
  const ask: Ask = (task, input, here) => {
    const number = asked++
    const answered = new Promise<never>((resolve) => waiting.set(number, resolve))
    worker.postMessage({ number, task, input })
    return Promise.race([answered, failed]).catch(() => (isClosed ? nobodyWaits : here()))
  }
  return {
    ask,
    close: async () => {
      isClosed = true
      await worker.terminate()
    },
  }
}
