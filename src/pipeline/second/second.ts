import { parentPort } from 'node:worker_threads'
import { tasks } from './tasks.ts'

parentPort?.on('message', async ({ task, input }: { task: keyof typeof tasks; input: never }) =>
  parentPort?.postMessage(await tasks[task](input)),
)
