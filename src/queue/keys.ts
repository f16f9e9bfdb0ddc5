/** Everything of ours in a Redis that others may use as well begins with this. */
export const prefix = 'duizhao'

/**
 * The queue of one build of the program. A worker of another build listens to another queue, so that what it would find out
 * is never taken for a result of this one.
 */
export const queueName = (program: string): string => `jobs-${program.slice(0, 16)}`

/** There while the run is alive: a worker drops jobs of a run that is not. */
export const runKey = (run: string): string => `${prefix}:run:${run}`
/** Hash: texts that jobs of a run work on, by the id of the job or the digest of the text. */
export const textsKey = (run: string): string => `${prefix}:texts:${run}`
/** Hash: what workers found, by the id of the job. */
export const answersKey = (run: string): string => `${prefix}:answers:${run}`
/** A worker that is alive, with the build of its program. */
export const workerKey = (worker: string): string => `${prefix}:worker:${worker}`

export const isRunId = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(value)

/** Seconds after which the keys of a run or worker that was killed are gone, and how often a living one renews them. */
export const lifetime = 60
export const renewal = 5
