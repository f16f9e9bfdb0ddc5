import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { PlanError } from '../../model/errors.ts'
import type { Answer, Order } from './child-messages.ts'
import { readPdf } from './read-pdf.ts'

/** A program of its own: `ask-child.ts` starts it, and ends it where a PDF brings it to nothing. */

const answer = async ({ base64, maxPages }: Order): Promise<Answer> => {
  try {
    return { kind: 'read', source: await readPdf(Buffer.from(base64, 'base64'), '', { maxPages }) }
  } catch (error) {
    const { message } = error as Error
    if (!(error instanceof PlanError)) return { kind: 'failed', message: String(message) }
    return { kind: 'refused', code: error.code, message, remedy: error.remedy }
  }
}

/**
 * The thread that reads may be caught in a loop without end; this one hears when the program that asked is gone, by
 * whatever end it came to, and does not leave a process behind that keeps a processor busy for ever.
 */
const keepWatch = (): void => {
  const thread = new Worker(new URL(import.meta.url))
  const end = (): void => {
    process.kill(process.pid, 'SIGKILL')
  }
  process.on('disconnect', end)
  thread.on('error', end)
  process.on('message', (order) => thread.postMessage(order))
  thread.on('message', (message) => process.send?.(message))
}

if (isMainThread) keepWatch()
else parentPort?.on('message', async (order: Order) => parentPort?.postMessage(await answer(order)))
