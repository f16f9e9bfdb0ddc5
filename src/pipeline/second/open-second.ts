import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { tasks } from './tasks.ts'

type Tasks = typeof tasks

export interface SecondThread {
  readonly compareTexts: (input: Parameters<Tasks['compareTexts']>[0]) => Promise<ReturnType<Tasks['compareTexts']>>
  readonly drawLater: Tasks['drawLater']
  readonly close: () => Promise<void>
}

/**
 * A thread for work that can be done at the same time, one task after the other. What it cannot do, for whatever reason, is
 * done in this thread, where an error is told as any other. Undefined where the machine has one processor.
 */
export const openSecond = (threads = availableParallelism()): SecondThread | undefined => {
  if (threads < 2) return undefined
  const worker = new Worker(new URL('./second.js', import.meta.url))
  const failed = once(worker, 'exit').then(() => Promise.reject(new Error('the thread has ended')))
  failed.catch(() => {})
  const ask = async (task: keyof Tasks, input: unknown): Promise<unknown> => {
    worker.postMessage({ task, input })
    return (await Promise.race([once(worker, 'message'), failed]))[0]
  }
  return {
    compareTexts: (input) => ask('compareTexts', input).catch(() => tasks.compareTexts(input)) as never,
    drawLater: (input) => ask('drawLater', input).catch(() => tasks.drawLater(input)) as never,
    close: async () => {
      await worker.terminate()
    },
  }
}
