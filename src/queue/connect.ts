import type { Redis } from 'ioredis'
import { PlanError } from '../model/errors.ts'

/** How long a connection that is lost is looked for again: tries, and milliseconds between them. */
const tries = 15
const pause = 1000
/** Redis answers at once, and a worker that waits for work hears of it every few seconds. */
const silence = 20_000

const remedy = '确认 redis-server 已启动，地址、口令和防火墙无误后重试；不用队列时去掉 --queue，在本机处理'

/** The address as it may be shown: without user and password. */
const showAddress = (url: URL): string => `${url.protocol}//${url.host}`

const parseAddress = (address: string): URL => {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url && (url.protocol === 'redis:' || url.protocol === 'rediss:') && url.hostname !== '') return url
  throw new PlanError('queue-address', '--queue 应为 redis:// 或 rediss:// 开头的地址', '例如 redis://127.0.0.1:6379')
}

const unreachable = (url: URL, why: string): PlanError =>
  new PlanError('queue-unreachable', `连不上 Redis（${why}）`, remedy, showAddress(url))

const reasonOf = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException
  return code ?? message
}

/** A connection, and what is thrown once it is given up. */
export interface Connection {
  readonly redis: Redis
  /** Address without user and password. */
  readonly address: string
  /** Rejects with PlanError `queue-unreachable` when a lost connection does not come back; never resolves. */
  readonly lost: Promise<never>
  readonly close: () => void
}

/**
 * Connects to Redis. The first try must succeed; a connection that is lost later is looked for again for a quarter of a minute.
 *
 * @param tell called with the reason when the connection is lost, and with null when it is back
 * @throws PlanError `queue-address`, `queue-unreachable`
 */
export const connect = async (address: string, tell: (why: string | null) => void): Promise<Connection> => {
  const url = parseAddress(address)
  const { Redis } = await import('ioredis')
  let isOpen = false
  let isClosed = false
  let why = ''
  const redis = new Redis(address, {
    lazyConnect: true,
    connectTimeout: 5000,
    socketTimeout: silence,
    maxRetriesPerRequest: null,
    retryStrategy: (count) => (isOpen && !isClosed && count <= tries ? pause : null),
  })
  redis.on('error', (error) => {
    why = reasonOf(error)
  })
  await redis.connect().catch((error: unknown) => {
    redis.disconnect()
    throw unreachable(url, why || reasonOf(error))
  })
  isOpen = true
  redis.on('reconnecting', () => tell(why || 'closed'))
  redis.on('ready', () => tell(null))
  const lost = new Promise<never>((_, fail) => {
    redis.on('end', () => !isClosed && fail(unreachable(url, why || 'closed')))
  })
  // Whoever waits for it hears of it; where nobody does, it is no fault.
  lost.catch(() => {})
  const close = (): void => {
    isClosed = true
    redis.disconnect()
  }
  return { redis, address: showAddress(url), lost, close }
}
