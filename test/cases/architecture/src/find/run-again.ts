export { run } from '../pipeline.ts'
