import { parentPort } from 'node:worker_threads'
import { type Answer, openTasks, type Question } from './tasks.ts'

const tasks = openTasks()

parentPort?.on('message', async ({ number, task, input }: Question) => {
  const answer: Answer = { number, answer: await tasks[task](input) }
  parentPort?.postMessage(answer)
})
