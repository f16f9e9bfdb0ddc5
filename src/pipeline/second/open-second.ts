import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { tasks } from './tasks.ts'

type Tasks = typeof tasks

/** Asked for more than one thing, it does them in that order. */
export type SecondThread = {
  readonly [T in keyof Tasks]: (input: Parameters<Tasks[T]>[0]) => Promise<Awaited<ReturnType<Tasks[T]>>>
} & { readonly close: () => Promise<void> }

/**
 * A thread for work that can be done at the same time, one task after the other. What it cannot do, for whatever reason, is
 * done in this thread, where an error is told as any other. Undefined where the machine has one processor.
 */
export const openSecond = (threads = availableParallelism()): SecondThread | undefined => {
  if (threads < 2) return undefined
  const worker = new Worker(new URL('./second.js', import.meta.url))
  const failed = once(worker, 'exit').then(() => Promise.reject(new Error('the thread has ended')))
  failed.catch(() => {})
  let number = 0
  const ask = async (task: keyof Tasks, input: unknown): Promise<unknown> => {
    const own = number++
    worker.postMessage({ number: own, task, input })
    const answered = new Promise((resolve) => {
      const take = (message: { readonly number: number; readonly answer: unknown }): void => {
        if (message.number !== own) return
        worker.off('message', take)
        resolve(message.answer)
      }
      worker.on('message', take)
    })
    return Promise.race([answered, failed])
  }
  let isClosed = false
  /** Who closes the thread asks for nothing any more. */
  const nobodyWaits = new Promise<never>(() => {})
  const orHere =
    <I, A>(task: keyof Tasks, here: (input: I) => A | Promise<A>) =>
    (input: I): Promise<A> =>
      ask(task, input).catch(() => (isClosed ? nobodyWaits : here(input))) as Promise<A>
  return {
    checkText: orHere('checkText', tasks.checkText),
    compareTexts: orHere('compareTexts', tasks.compareTexts),
    drawLater: orHere('drawLater', tasks.drawLater),
    close: async () => {
      isClosed = true
      await worker.terminate()
    },
  }
}
