import type { PlanFile } from '../../read/list-plans.ts'
import { appendParts } from '../../write/large-report.ts'
import { type HoldJob, type JobSetting, makeJobs, type Remote } from './jobs.ts'

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

const together = <T, R>(list: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> => Promise.all(list.map(work))

/**
 * Does tasks with jobs that share what they read: one in each thread, or one in all where a run has no threads. Work that
 * others do is handed over for all plans of a task at once.
 */
export const makeTasks = (setting: JobSetting, remote?: Remote) => {
  const jobs = makeJobs(setting, remote)
  const go = remote ? together : each
  return {
    survey: (task: SurveyTask) => go(task.files, jobs.survey),
    hold: async (task: HoldTask) => {
      const held = await go(task.jobs, jobs.hold)
      const done = held.flatMap((one) => ('failure' in one ? [] : [one]))
      await appendParts(task.folder, task.part, done)
      return held.map((one) => ('failure' in one ? one : { record: one.record, page: one.page.path }))
    },
  }
}
