#!/usr/bin/env node
// Compares the plans that ship with the program, in one thread, and keeps what V8 compiled on the way beside the bundle.
// Usage: node scripts/compile-bundle.mjs FOLDER    (an empty one, where the report goes)
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setFlagsFromString } from 'node:v8'

const root = resolve(import.meta.dirname, '..')
process.argv.splice(
  1,
  2,
  join(root, 'dist/cli.js'),
  'compare',
  join(root, 'seeds'),
  '--out',
  process.argv[2],
  '--quiet',
  '--threads',
  '1',
)

// Or what has not been called for a while would be forgotten before it can be kept.
setFlagsFromString('--no-flush-bytecode')
const { compiled, script, start } = await import('../dist/bundle/start.mjs')
process.once('beforeExit', (code) => {
  // Compiled code is not taken by an engine whose settings are others.
  setFlagsFromString('--flush-bytecode')
  if (code === 0) writeFileSync(compiled, script.createCachedData())
})
await start('cli')
