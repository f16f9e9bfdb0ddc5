export { text } from '../read/read-text.ts'
