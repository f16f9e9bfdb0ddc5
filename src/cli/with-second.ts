import type { Pipeline } from './command.ts'

export type Second = ReturnType<Pipeline['openSecond']>

/** Does some work with a second thread beside it, which is closed whatever comes of the work. */
export const withSecond = async <T>(
  pipeline: Pipeline,
  work: (second: Second) => Promise<T>,
  threads?: number,
): Promise<T> => {
  const second = pipeline.openSecond(threads)
  try {
    return await work(second)
  } finally {
    await second?.close()
  }
}
