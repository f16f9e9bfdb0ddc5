import type { QueueOptions } from './ask-queue.ts'
import type { JobSetting } from './jobs.ts'
import { openPool, type Pool } from './open-pool.ts'

/** Who works: threads of this machine, or the workers that listen to a queue. */
export interface Hands {
  readonly threads: number
  readonly queue?: QueueOptions
}

const open = async (setting: JobSetting, { queue, threads }: Hands): Promise<Pool> => {
  if (!queue) return openPool(setting, threads)
  const { openQueuePool } = await import('./ask-queue.ts')
  return openQueuePool(setting, queue)
}

/** Work with a pool that is closed behind it, however it ends. */
export const withPool = async <T>(setting: JobSetting, hands: Hands, work: (pool: Pool) => Promise<T>): Promise<T> => {
  const pool = await open(setting, hands)
  try {
    return await work(pool)
  } finally {
    await pool.close()
  }
}
