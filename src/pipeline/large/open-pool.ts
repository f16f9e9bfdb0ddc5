import { fileURLToPath } from 'node:url'
import type { JobSetting } from './jobs.ts'
import { type HoldTask, makeTasks, type SurveyTask, type Task } from './tasks.ts'

type Tasks = ReturnType<typeof makeTasks>

export interface Pool {
  readonly survey: (task: SurveyTask) => ReturnType<Tasks['survey']>
  readonly hold: (task: HoldTask) => ReturnType<Tasks['hold']>
  readonly close: () => Promise<void>
}

/** A thread that needs more than this has met a fault of ours; it ends, and the machine lives. */
const mostMegabytes = 900
/** What a plan leaves behind is gone with it: in twice the room that threads have by default it is copied half as often. */
const youngMegabytes = 96

/** Threads that each run a function of a file beside this one, once it is compiled. */
export const startThreads = async (file: string, name: string, threads: number, workerData: unknown) => {
  const { Piscina } = await import('piscina')
  return new Piscina({
    filename: fileURLToPath(new URL(`./${file}.js`, import.meta.url)),
    name,
    minThreads: threads,
    maxThreads: threads,
    idleTimeout: Number.POSITIVE_INFINITY,
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes, maxYoungGenerationSizeMb: youngMegabytes },
  })
}

/**
 * Threads that do the tasks of a run. With 0 threads they are done in this one: the result is the same, byte for byte.
 *
 * @param threads how many plans are worked on at the same time
 */
export const openPool = async (setting: JobSetting, threads: number): Promise<Pool> => {
  if (threads === 0) {
    return { ...makeTasks(setting), close: async () => {} }
  }
  const pool = await startThreads('worker', 'runTask', threads, setting)
  const run = (task: Task) => pool.run(task)
  return { survey: run, hold: run, close: () => pool.destroy() }
}
