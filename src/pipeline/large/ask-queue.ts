import { PlanError } from '../../model/errors.ts'
import { openSender, type QueueEvent, type Sender } from '../../queue/send-jobs.ts'
import { digestBytes } from '../../read/cache.ts'
import { isComparison, isFailure, isSurvey } from '../../read/check-answers.ts'
import { digestBuild } from './digest-build.ts'
import type { JobSetting, Remote } from './jobs.ts'
import type { Pool } from './open-pool.ts'
import type { QueueOrder } from './queue-order.ts'
import { makeTasks } from './tasks.ts'

/** Workers of a run that are not on this machine, or not of this process. */
export interface QueueOptions {
  /** redis:// or rediss:// */
  readonly address: string
  readonly onEvent?: (event: QueueEvent) => void
}

const foreign = (file: string): PlanError =>
  new PlanError(
    'queue-job',
    '队列送回的结果与这份规划不符',
    '确认 Redis 只供可信的机器使用；或不用 --queue，在本机处理',
    file,
  )

const makeRemote = ({ send }: Sender, setting: JobSetting): Remote => {
  const { limits, domain, reference } = setting
  /** What comes back is a failure, which is thrown, or must be what was asked for. */
  const ask = async <T>(
    order: QueueOrder,
    texts: { text: Uint8Array; shared?: Uint8Array },
    isRight: (value: unknown) => value is T,
  ): Promise<T> => {
    const value = await send({ data: order, ...texts })
    if (isFailure(value)) {
      const { code, message, remedy, file } = value.failure
      throw new PlanError(code, message, remedy, file)
    }
    if (!isRight(value)) throw foreign(order.file.path)
    return value
  }
  return {
    survey: (file, text) => ask({ kind: 'survey', file, limits }, { text }, (value) => isSurvey(value, file.id)),
    hold: ({ survey: { file, bytes }, neighbours }, text, shared) => {
      if (!reference) throw new Error('no reference to hold a plan against')
      const of = { reference: reference.id, plan: file.id, sha256: bytes }
      const referenceDigest = digestBytes(shared)
      const order = { kind: 'hold', file, limits, reference, referenceDigest, domain, neighbours } as const
      return ask(order, { text, shared }, (value) => isComparison(value, of))
    },
  }
}

/**
 * Has the work of a run done by workers that listen to a queue. Files are read, and pages and tables written, here: a worker
 * gets texts and gives records.
 *
 * @throws PlanError `queue-address`, `queue-unreachable`
 */
export const openQueuePool = async (setting: JobSetting, { address, onEvent }: QueueOptions): Promise<Pool> => {
  const sender = await openSender(address, digestBuild(), onEvent ?? (() => {}))
  return { ...makeTasks(setting, makeRemote(sender, setting)), close: sender.close }
}
