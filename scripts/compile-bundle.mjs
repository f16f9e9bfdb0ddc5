#!/usr/bin/env node
// Compares the plans that ship with the program, checks one of them, in one thread, and keeps what V8 compiled on the way beside the
// bundle.
// Usage: node scripts/compile-bundle.mjs FOLDER    (an empty one, where the report goes)
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { setFlagsFromString } from 'node:v8'

const root = resolve(import.meta.dirname, '..')
const [folder] = process.argv.slice(2)
const seeds = join(root, 'seeds')
const [draft, upper] = ['deyang.txt', 'sichuan.txt'].map((name) => join(seeds, name))
const runs = [
  ['compare', seeds, '--out', folder, '--quiet', '--threads', '1'],
  ['check', draft, '--against', upper, '--out', join(folder, 'check.txt'), '--quiet', '--threads', '1'],
]

// Or what has not been called for a while would be forgotten before it can be kept.
setFlagsFromString('--no-flush-bytecode')
const { compiled, script, start } = createRequire(import.meta.url)('../dist/bundle/start.cjs')
/** Each run as soon as the one before has ended. A check that finds errors ends with 1. */
const goOn = () => {
  if (process.exitCode > 1) return
  const run = runs.shift()
  if (run === undefined) return keep()
  process.argv = [process.execPath, join(root, 'dist/cli.js'), ...run]
  process.once('beforeExit', goOn)
  start('cli')
}
const keep = () => {
  // Compiled code is not taken by an engine whose settings are others.
  setFlagsFromString('--flush-bytecode')
  writeFileSync(compiled, script.createCachedData())
}
goOn()
