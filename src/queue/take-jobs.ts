import { randomUUID } from 'node:crypto'
import type { Redis } from 'ioredis'
import { connect } from './connect.ts'
import { answersKey, isRunId, lifetime, prefix, queueName, renewal, runKey, textsKey, workerKey } from './keys.ts'
import { type Answer, type JobData, lock, mostStalls, mostText, type Order } from './order.ts'
import { packJson, unpack } from './pack.ts'

/** What a worker tells of: a job done, one that failed, one taken up after another worker was gone; the connection. */
export type WorkerEvent =
  | { readonly kind: 'ready'; readonly address: string }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'taken-up' }
  | { readonly kind: 'lost'; readonly why: string }
  | { readonly kind: 'back' }

export interface TakeOptions {
  readonly address: string
  /** Digest of the program: jobs of another build are left to others. */
  readonly program: string
  /** Jobs worked on at the same time. */
  readonly atOnce: number
  /** Does one job outside this thread, so that the queue hears from here meanwhile. */
  readonly work: (order: Order) => Promise<unknown>
  readonly tell: (event: WorkerEvent) => void
  /** Ends the worker, once the jobs it is at are done. */
  readonly signal: AbortSignal
}

const isDigest = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/u.test(value)

/** Null where the data of a job is not what a run of this program writes. */
const checkData = (value: unknown): JobData | null => {
  const { run, data, shared } = (value ?? {}) as Record<string, unknown>
  return isRunId(run) && (shared === null || isDigest(shared)) ? { run, data, shared } : null
}

const readText = async (redis: Redis, run: string, name: string): Promise<Buffer | null> => {
  const packed = await redis.hgetBuffer(textsKey(run), name)
  return packed && unpack(packed, mostText)
}

/** The texts of a job; null where the run has been given up and took them away. */
const readOrder = async (redis: Redis, id: string, { run, data, shared }: JobData): Promise<Order | null> => {
  const text = await readText(redis, run, id)
  const common = shared === null ? undefined : await readText(redis, run, shared)
  return text === null || common === null ? null : { data, text, ...(common ? { shared: common } : {}) }
}

const leaveAnswer = async (redis: Redis, run: string, id: string, answer: Answer): Promise<void> => {
  const packed = await packJson(answer)
  // The run may have ended meanwhile; what nobody fetches is gone after a while.
  await redis.multi().hset(answersKey(run), id, packed).expire(answersKey(run), lifetime).exec()
}

const doJob = async (redis: Redis, id: string, given: unknown, { work, tell }: TakeOptions): Promise<void> => {
  const job = checkData(given)
  if (!job || (await redis.exists(runKey(job.run))) === 0) return
  let answer: Answer
  try {
    const order = await readOrder(redis, id, job)
    if (!order) return
    answer = { value: await work(order) }
    tell({ kind: 'done' })
  } catch (error) {
    const why = String((error as Error)?.message ?? error).split('\n')[0]
    answer = { error: why }
    tell({ kind: 'failed', why })
  }
  await leaveAnswer(redis, job.run, id, answer)
}

/** Tells runs that a worker of this build is here, until it is stopped. */
const showUp = async (redis: Redis, program: string): Promise<() => Promise<void>> => {
  const key = workerKey(randomUUID())
  const renew = () => redis.set(key, program, 'EX', renewal * 3)
  await renew()
  const timer = setInterval(() => renew().catch(() => {}), renewal * 1000)
  return async () => {
    clearInterval(timer)
    await redis.del(key).catch(() => {})
  }
}

/**
 * Takes jobs of this build from the queue and does them, until it is told to end. A job of a worker that was killed is taken
 * up by another after some seconds; to do one twice does no harm.
 *
 * @throws PlanError `queue-address`, `queue-unreachable`
 */
export const takeJobs = async (options: TakeOptions): Promise<void> => {
  const { address, program, atOnce, tell, signal } = options
  const connection = await connect(address, (why) => tell(why === null ? { kind: 'back' } : { kind: 'lost', why }))
  const { redis } = connection
  const { Worker } = await import('bullmq')
  const worker = new Worker(queueName(program), (job) => doJob(redis, String(job.id), job.data, options), {
    connection: redis,
    prefix,
    concurrency: atOnce,
    maxStalledCount: mostStalls,
    ...lock,
  })
  // A lost connection is told by its own, and a job that was given up or taken by another has no lock any more.
  worker.on('error', () => {})
  worker.on('stalled', () => tell({ kind: 'taken-up' }))
  const leave = await showUp(redis, program)
  tell({ kind: 'ready', address: connection.address })
  const stopped = new Promise<void>((done) => signal.addEventListener('abort', () => done(), { once: true }))
  try {
    await Promise.race([signal.aborted ? undefined : stopped, connection.lost])
    await Promise.race([worker.close(), connection.lost])
    await leave()
  } finally {
    await worker.close(true)
    connection.close()
  }
}
