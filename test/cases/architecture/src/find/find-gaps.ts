export { tell } from './find-gaps-too.ts'
