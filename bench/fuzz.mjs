#!/usr/bin/env node
// Hands mutated plans to the readers, the parser and the extraction, and tells what crashed, hung or ate memory. Not part of
// any test: `test/fuzz` runs a few of the same cases, and every failure ever found from `test/cases/fuzz`.
//
// Usage: npm run fuzz -- [--runs N] [--seed S] [--kind text|markdown|html|docx|pdf] [--seconds T] [--keep FOLDER]
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { build } from 'esbuild'

const root = resolve(import.meta.dirname, '..')
const HANG_SECONDS = 5
const MEMORY_MB = 1024
/** How many cases of 100 are of a kind: PDFs take ten times as long as texts. */
const SHARES = { text: 45, markdown: 10, html: 25, docx: 15, pdf: 5 }
const kindOf = (n) => {
  let left = n % 100
  for (const [kind, share] of Object.entries(SHARES)) {
    left -= share
    if (left < 0) return kind
  }
}

const plans = readdirSync(join(root, 'seeds'))
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(join(root, 'seeds', name), 'utf8'))

const work = async ({ cases, first, last, seed, kind, state }) => {
  const load = (file) => import(join(root, 'dist', file))
  const { makeCase } = await import(join(cases, 'cases.js'))
  const { takeThrough } = await import(join(cases, 'take-through.js'))
  const { readPlanBytes } = await load('read/read-source.js')
  const { completeLimits } = await load('read/limits.js')
  const { cleanSource } = await load('clean/clean-source.js')
  const { parseDocument } = await load('parse/parse-document.js')
  const { inferPlanMeta } = await load('extract/plan-meta.js')
  const { extractIndicators } = await load('extract/indicators/extract-indicators.js')
  const { extractInitiatives } = await load('extract/initiatives/extract-initiatives.js')
  const period = (document) => inferPlanMeta(document, 'plan', '规划.txt').period
  const stations = {
    read: (bytes, name) => readPlanBytes(bytes, name, completeLimits()),
    parse: (source) => parseDocument(cleanSource(source), 'plan'),
    indicators: (document) => extractIndicators(document, period(document)),
    initiatives: (document) => extractInitiatives(document, null, null, period(document)),
  }
  for (let n = first; n < last; n++) {
    Atomics.store(state, 0, n)
    const one = makeCase(kind ?? kindOf(n), seed + n, plans)
    const begun = performance.now()
    try {
      const outcome = await takeThrough(stations, one)
      if (performance.now() - begun > 1000) parentPort.postMessage({ n, what: 'slow' })
      parentPort.postMessage({ n, outcome })
    } catch (error) {
      parentPort.postMessage({ n, what: 'crash', message: String(error.stack).split('\n').slice(0, 3).join(' ') })
    }
  }
}

/** Runs cases from `first` on until the end, or until one hangs or dies: then the number of the next one. */
const runWorker = (options, tell) =>
  new Promise((done) => {
    const state = new Int32Array(new SharedArrayBuffer(4))
    Atomics.store(state, 0, options.first)
    const worker = new Worker(new URL(import.meta.url), {
      workerData: { ...options, state },
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
      stdout: true,
      stderr: true,
    })
    let seen = options.first
    let since = performance.now()
    const finish = async (what) => {
      clearInterval(watch)
      await worker.terminate()
      const n = Atomics.load(state, 0)
      if (what) tell({ n, what })
      done(what ? n + 1 : options.last)
    }
    const watch = setInterval(() => {
      const n = Atomics.load(state, 0)
      if (n !== seen) {
        seen = n
        since = performance.now()
      } else if (performance.now() - since > HANG_SECONDS * 1000) finish('hang')
      if (performance.now() > options.until) finish(null)
    }, 200)
    worker.on('message', tell)
    worker.on('error', (error) => finish(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : `died: ${error.stack}`))
    worker.on('exit', () => finish(null))
  })

const main = async () => {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
      seconds: { type: 'string', default: '86400' },
      kind: { type: 'string' },
      keep: { type: 'string' },
    },
  })
  const place = mkdtempSync(join(root, '.cache-fuzz-'))
  const entryPoints = ['cases', 'take-through'].map((name) => join(root, 'test/fuzz', `${name}.ts`))
  await build({ entryPoints, outdir: place, bundle: true, format: 'esm', platform: 'node', logLevel: 'warning' })
  writeFileSync(join(place, 'package.json'), '{"type":"module"}')
  const { makeCase } = await import(join(place, 'cases.js'))
  const counts = {}
  const seed = Number(values.seed)
  const last = Number(values.runs)
  const tell = ({ n, outcome, what, message }) => {
    const key = outcome ?? what.split(':')[0]
    counts[key] = (counts[key] ?? 0) + 1
    if (outcome) return
    const kind = values.kind ?? kindOf(n)
    console.log(`${what}\t--kind ${kind} --seed ${seed + n} --runs 1\t${message ?? ''}`)
    if (!values.keep) return
    mkdirSync(values.keep, { recursive: true })
    const { name, bytes } = makeCase(kind, seed + n, plans)
    writeFileSync(join(values.keep, `${what.split(':')[0]}-${seed + n}-${name}`), bytes)
  }
  const until = performance.now() + Number(values.seconds) * 1000
  let next = 0
  while (next < last && performance.now() < until)
    next = await runWorker({ cases: place, first: next, last, seed, kind: values.kind, until }, tell)
  rmSync(place, { recursive: true, force: true })
  const bad = ['crash', 'hang', 'memory', 'died'].reduce((sum, key) => sum + (counts[key] ?? 0), 0)
  console.log(JSON.stringify(counts))
  process.exitCode = bad > 0 ? 1 : 0
}

if (isMainThread) await main()
else await work(workerData)
