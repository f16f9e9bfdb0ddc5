import { createHash, randomUUID } from 'node:crypto'
import type { Queue } from 'bullmq'
import type { Redis } from 'ioredis'
import { PlanError } from '../model/errors.ts'
import { connect } from './connect.ts'
import { countWorkers, type Workers } from './count-workers.ts'
import { answersKey, lifetime, prefix, queueName, runKey, textsKey } from './keys.ts'
import { makeRoom } from './make-room.ts'
import type { Answer, JobData, Order } from './order.ts'
import { pack, unpackJson } from './pack.ts'

/** What a run tells of its queue: how many workers are there, and the connection. */
export type QueueEvent =
  | { readonly kind: 'workers'; readonly workers: Workers }
  | { readonly kind: 'lost'; readonly why: string }
  | { readonly kind: 'back' }

export interface Sender {
  /**
   * Has a job done by a worker. What comes back is what stood in Redis: it must be checked.
   *
   * @throws PlanError `queue-unreachable`, `no-workers`, `queue-job` where the job could not be done
   */
  readonly send: (order: Order) => Promise<unknown>
  /** Takes all that is left of the run out of Redis. */
  readonly close: () => Promise<void>
}

interface Pending {
  readonly data: JobData
  readonly text: Buffer
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
  readonly sent: number
}

/** All that belongs to one run. */
interface Run {
  readonly id: string
  readonly program: string
  readonly redis: Redis
  readonly queue: Queue
  /** By the id of the job. */
  readonly pending: Map<string, Pending>
  /** Packed texts that many jobs need, by their digest. */
  readonly shares: Map<string, Promise<Buffer>>
}

/** Milliseconds between looks for answers; every so many looks the rest is looked after. */
const look = 100
const rounds = 10
/** Seconds that a run waits while no worker is there. */
const patience = 60
/** How often a job is handed over: again where it is gone without an answer, as after a restart of Redis. */
const mostSent = 3
/** Bytes of packed texts that lie in Redis for one run at a time. */
const mostBytes = 128 * 1024 * 1024

const lostJob = (why: string): PlanError =>
  new PlanError('queue-job', `队列里的工作进程没有做成（${why}）`, '查看工作进程的输出；或不用 --queue，在本机处理')

const noWorkers = ({ other }: Workers): PlanError => {
  const others = other > 0 ? `，另有 ${other} 个是别的版本` : ''
  const remedy = '在各台机器上用同一版本启动 duizhao worker --queue；或不用 --queue，在本机处理'
  return new PlanError('no-workers', `队列里一直没有同一版本的工作进程${others}`, remedy)
}

/** Puts a job into the queue, and its texts beside it: all of them again, since a Redis that was restarted may have lost them. */
const handOver = async (run: Run, id: string, job: Pending): Promise<void> => {
  const { redis, queue, pending, shares } = run
  const key = textsKey(run.id)
  pending.set(id, { ...job, sent: job.sent + 1 })
  const { shared } = job.data
  const common = shared === null ? undefined : await shares.get(shared)
  if (shared !== null && common) await redis.hsetnx(key, shared, common)
  await redis.multi().hset(key, id, job.text).expire(key, lifetime).exec()
  await queue.add('job', job.data, { jobId: id, removeOnComplete: true, removeOnFail: true })
}

const settle = async ({ id: run, redis, pending }: Run, id: string): Promise<void> => {
  const job = pending.get(id)
  const packed = await redis.hgetBuffer(answersKey(run), id)
  await redis.multi().hdel(answersKey(run), id).hdel(textsKey(run), id).exec()
  if (!job || !packed) return
  pending.delete(id)
  try {
    const answer = (await unpackJson(packed)) as Answer | null
    if (answer && 'value' in answer) job.resolve(answer.value)
    else job.reject(lostJob(String(answer?.error ?? '结果残缺').slice(0, 300)))
  } catch {
    job.reject(lostJob('结果残缺'))
  }
}

const takeAnswers = async (run: Run): Promise<void> => {
  for (const id of await run.redis.hkeys(answersKey(run.id))) await settle(run, id)
}

/** A job that is neither in the queue nor answered is lost: it is handed over again, and after some times given up. */
const findLost = async (run: Run): Promise<void> => {
  const { queue, redis, pending } = run
  for (const [id, job] of [...pending]) {
    if ((await redis.exists(queue.toKey(id))) === 1) continue
    await settle(run, id)
    if (!pending.has(id)) continue
    if (job.sent < mostSent) await handOver(run, id, job)
    else {
      pending.delete(id)
      job.reject(lostJob('多次取走都没有结果'))
    }
  }
}

const renew = async ({ id, redis }: Run): Promise<void> => {
  await redis.set(runKey(id), '1', 'EX', lifetime)
  await redis.multi().expire(textsKey(id), lifetime).expire(answersKey(id), lifetime).exec()
}

const rejectAll = ({ pending }: Run, error: unknown): void => {
  for (const { reject } of pending.values()) reject(error)
  pending.clear()
}

/** Looks after the keys of the run, its jobs and the workers; gives up where no worker comes. */
const makeRound = (run: Run, tell: (event: QueueEvent) => void): (() => Promise<void>) => {
  let told = ''
  let since = performance.now()
  return async () => {
    await renew(run)
    await findLost(run)
    const workers = await countWorkers(run.redis, run.program)
    if (JSON.stringify(workers) !== told) tell({ kind: 'workers', workers })
    told = JSON.stringify(workers)
    if (workers.same > 0 || run.pending.size === 0) since = performance.now()
    else if (performance.now() - since > patience * 1000) rejectAll(run, noWorkers(workers))
  }
}

const clear = async ({ id, redis, queue, pending }: Run): Promise<void> => {
  await redis.del(runKey(id), textsKey(id), answersKey(id))
  for (const job of pending.keys()) await queue.remove(job).catch(() => {})
  const others: string[] = []
  for await (const found of redis.scanStream({ match: `${prefix}:run:*` }) as AsyncIterable<string[]>)
    others.push(...found)
  // The last one out takes the queue itself away; a run that begins just now hands its jobs over again.
  if (others.length === 0) await queue.obliterate({ force: true })
}

/** Looks for answers again and again until the run is over; what goes wrong on the way ends all jobs. */
const watch = (run: Run, tell: (event: QueueEvent) => void): (() => Promise<void>) => {
  const round = makeRound(run, tell)
  let isOver = false
  const loop = async (): Promise<void> => {
    for (let n = 0; !isOver; n++) {
      await takeAnswers(run)
      if (n % rounds === 0) await round()
      await new Promise((next) => setTimeout(next, look))
    }
  }
  const ended = loop().catch((error) => rejectAll(run, error))
  return async () => {
    isOver = true
    await ended
  }
}

/**
 * Opens a queue for the jobs of one run.
 *
 * @param program digest of the program: only workers of the same build take its jobs
 * @throws PlanError `queue-address`, `queue-unreachable`
 */
export const openSender = async (
  address: string,
  program: string,
  tell: (event: QueueEvent) => void,
): Promise<Sender> => {
  const connection = await connect(address, (why) => tell(why === null ? { kind: 'back' } : { kind: 'lost', why }))
  const { redis } = connection
  const { Queue } = await import('bullmq')
  const queue = new Queue(queueName(program), { connection: redis, prefix, streams: { events: { maxLen: 100 } } })
  queue.on('error', () => {})
  const run: Run = { id: randomUUID(), program, redis, queue, pending: new Map(), shares: new Map() }
  await Promise.race([renew(run), connection.lost])
  const stop = watch(run, tell)
  connection.lost.catch((error) => rejectAll(run, error))
  const room = makeRoom(mostBytes)
  let last = 0
  const share = (bytes: Uint8Array): string => {
    const name = createHash('sha256').update(bytes).digest('hex')
    if (!run.shares.has(name)) run.shares.set(name, pack(bytes))
    return name
  }
  const send = async ({ data, text, shared }: Order): Promise<unknown> => {
    const packed = await pack(text)
    await room.take(packed.length)
    try {
      const job = { run: run.id, data, shared: shared ? share(shared) : null }
      return await Promise.race([
        connection.lost,
        new Promise((resolve, reject) => {
          const id = `${run.id}-${++last}`
          handOver(run, id, { data: job, text: packed, resolve, reject, sent: 0 }).catch(reject)
        }),
      ])
    } finally {
      room.give(packed.length)
    }
  }
  const close = async (): Promise<void> => {
    try {
      await Promise.race([stop().then(() => clear(run)), connection.lost])
    } finally {
      connection.close()
    }
  }
  return { send, close }
}
