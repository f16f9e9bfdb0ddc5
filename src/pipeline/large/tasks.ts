import type { PlanFile } from '../../read/list-plans.ts'
import { appendParts } from '../../write/large-report.ts'
import { type HoldJob, type JobSetting, makeJobs } from './jobs.ts'

/** A part of the work of a run: plans that one thread goes through, one after the other. */
export type Task =
  | { readonly kind: 'survey'; readonly files: readonly PlanFile[] }
  | { readonly kind: 'hold'; readonly jobs: readonly HoldJob[]; readonly folder: string; readonly part: number }

export type SurveyTask = Extract<Task, { kind: 'survey' }>
export type HoldTask = Extract<Task, { kind: 'hold' }>

const each = async <T, R>(list: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> => {
  const done: R[] = []
  for (const one of list) done.push(await work(one))
  return done
}

/** Does tasks with jobs that share what they read: one in each thread, or one in all where a run has no threads. */
export const makeTasks = (setting: JobSetting) => {
  const jobs = makeJobs(setting)
  return {
    survey: (task: SurveyTask) => each(task.files, jobs.survey),
    hold: async (task: HoldTask) => {
      const held = await each(task.jobs, jobs.hold)
      const done = held.flatMap((one) => ('failure' in one ? [] : [one]))
      await appendParts(task.folder, task.part, done)
      return held.map((one) => ('failure' in one ? one : { record: one.record, page: one.page.path }))
    },
  }
}
