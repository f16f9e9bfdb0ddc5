export { readFileSync } from 'node:fs'
export const text = ''
