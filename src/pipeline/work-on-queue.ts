import { availableParallelism } from 'node:os'
import type { WorkerEvent } from '../queue/take-jobs.ts'
import { digestBuild } from './large/digest-build.ts'
import { startThreads } from './large/open-pool.ts'

export interface WorkOnQueueOptions {
  /** redis:// or rediss:// */
  readonly address: string
  /** Plans worked on at a time, each in a thread of its own; by default one for each processor. */
  readonly threads?: number
  readonly onEvent: (event: WorkerEvent) => void
  /** Ends the worker, once the plans it is at are done. */
  readonly signal: AbortSignal
}

/**
 * Works on the plans of runs on other machines, as they ask for it by a queue, until it is told to end.
 *
 * @throws PlanError `queue-address`, `queue-unreachable`
 */
export const workOnQueue = async (options: WorkOnQueueOptions): Promise<void> => {
  const { address, threads = availableParallelism(), onEvent: tell, signal } = options
  const { takeJobs } = await import('../queue/take-jobs.ts')
  const pool = await startThreads('queue-thread', 'runOrder', threads, null)
  try {
    const program = digestBuild()
    await takeJobs({ address, program, atOnce: threads, work: (order) => pool.run(order), tell, signal })
  } finally {
    await pool.destroy()
  }
}
