import { tell } from './find-gaps-too.ts'

export const gaps = tell
