export { text } from './parse/headings.ts'
