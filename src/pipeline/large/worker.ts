import { workerData } from 'piscina'
import { makeTasks, type Task } from './tasks.ts'

let tasks: ReturnType<typeof makeTasks> | undefined

/** What a thread of the pool is given. */
export const runTask = (task: Task) => {
  tasks ??= makeTasks(workerData)
  return task.kind === 'survey' ? tasks.survey(task) : tasks.hold(task)
}
