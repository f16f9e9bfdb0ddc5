export { readFileSync } from 'node:fs/promises'
