import type { Redis } from 'ioredis'
import { prefix, workerKey } from './keys.ts'

/** Workers that are alive: those of this build, and those of others, which leave its jobs alone. */
export interface Workers {
  readonly same: number
  readonly other: number
}

export const countWorkers = async (redis: Redis, program: string): Promise<Workers> => {
  const keys: string[] = []
  for await (const found of redis.scanStream({ match: `${prefix}:worker:*`, count: 1000 }) as AsyncIterable<string[]>)
    keys.push(...found)
  const unique = [...new Set(keys)].filter((key) => key.startsWith(workerKey('')))
  const programs = unique.length === 0 ? [] : await redis.mget(unique)
  const same = programs.filter((one) => one === program).length
  return { same, other: programs.filter((one) => one !== null && one !== program).length }
}
