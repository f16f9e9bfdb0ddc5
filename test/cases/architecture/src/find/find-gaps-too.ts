import { gaps } from './find-gaps-again.ts'

export const tell = gaps
