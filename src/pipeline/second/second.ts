import { parentPort } from 'node:worker_threads'
import { tasks } from './tasks.ts'

interface Question {
  readonly number: number
  readonly task: keyof typeof tasks
  readonly input: never
}

parentPort?.on('message', async ({ number, task, input }: Question) =>
  parentPort?.postMessage({ number, answer: await tasks[task](input) }),
)
