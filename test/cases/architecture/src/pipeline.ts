export { text as run } from './read/read-text.ts'
