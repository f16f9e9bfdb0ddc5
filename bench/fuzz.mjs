#!/usr/bin/env node
// Hands mutated plans to the readers, the parser and the extraction, and tells what crashed, hung or ate memory. Not part of
// any test: `test/fuzz` runs a few of the same cases, and every failure ever found from `test/cases/fuzz`.
//
// Usage: npm run fuzz -- [--runs N] [--seed S] [--kind text|markdown|html|docx|pdf] [--small] [--seconds T] [--keep FOLDER]
//
// --small takes a few sentences in place of a stretch of a plan: five times as many cases in the same time, and of text and
// pages alone unless --kind asks for others. The last line gives the counts, and how many cases were done a minute.
// A PDF that ended or hung the process that reads it is refused, as it should be; it is told and kept too, as `ended`.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { build } from 'esbuild'

const root = resolve(import.meta.dirname, '..')
const HANG_SECONDS = 5
const MEMORY_MB = 1024
/** On the clock: the process of a PDF is another one, whose processor time is not seen here. */
const PDF_SECONDS = 60
/** How many cases of 100 are of a kind: PDFs take ten times as long as texts. */
const SHARES = { text: 45, markdown: 10, html: 25, docx: 15, pdf: 5 }
const SMALL_SHARES = { text: 70, markdown: 15, html: 15 }
const kindOf = (n, size) => {
  let left = n % 100
  for (const [kind, share] of Object.entries(size === 'small' ? SMALL_SHARES : SHARES)) {
    left -= share
    if (left < 0) return kind
  }
}

const plans = readdirSync(join(root, 'seeds'))
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(join(root, 'seeds', name), 'utf8'))

/** Outcomes are told so many at a time: a message for each would take longer than a small case. */
const BATCH = 500

const work = async ({ cases, first, last, seed, kind, size, state }) => {
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
    read: (bytes, name) => readPlanBytes(bytes, name, completeLimits({ maxSeconds: PDF_SECONDS })),
    parse: (source) => parseDocument(cleanSource(source), 'plan'),
    indicators: (document) => extractIndicators(document, period(document)),
    initiatives: (document) => extractInitiatives(document, null, null, period(document)),
  }
  let counts = {}
  const report = () => {
    parentPort.postMessage({ counts })
    counts = {}
  }
  for (let n = first; n < last; n++) {
    Atomics.store(state, 0, n)
    if (n % BATCH === 0) report()
    // The document of a page is let go of only when the event loop turns: without this, 2,700 pages fill the memory.
    if (n % 20 === 0) await new Promise(setImmediate)
    const one = makeCase(kind ?? kindOf(n, size), seed + n, plans, size)
    const begun = processorSeconds()
    try {
      const outcome = await takeThrough(stations, one)
      if (processorSeconds() - begun > 1) parentPort.postMessage({ n, what: 'slow' })
      if (/pdf-crashed|pdf-too-long/.test(outcome)) parentPort.postMessage({ n, what: 'ended', message: outcome })
      counts[outcome] = (counts[outcome] ?? 0) + 1
    } catch (error) {
      parentPort.postMessage({ n, what: 'crash', message: String(error.stack).split('\n').slice(0, 3).join(' ') })
    }
  }
  report()
}

/** Of this process: on a machine that others use, a case that waits for its turn does not hang. */
const processorSeconds = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
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
    let since = processorSeconds()
    let ended = false
    // To end a worker makes it tell that it ended: only the first word counts.
    const finish = async (what) => {
      if (ended) return
      ended = true
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
        since = processorSeconds()
      } else if (processorSeconds() - since > HANG_SECONDS) finish('hang')
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
      small: { type: 'boolean', default: false },
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
  const size = values.small ? 'small' : 'plan'
  const add = (key, count) => {
    counts[key] = (counts[key] ?? 0) + count
  }
  const tell = ({ n, counts: told, what, message }) => {
    for (const [key, count] of Object.entries(told ?? {})) add(key, count)
    if (told) return
    add(what.split(':')[0], 1)
    const kind = values.kind ?? kindOf(n, size)
    console.log(
      `${what}\t--kind ${kind} --seed ${seed + n} --runs 1${values.small ? ' --small' : ''}\t${message ?? ''}`,
    )
    if (!values.keep) return
    mkdirSync(values.keep, { recursive: true })
    const { name, bytes } = makeCase(kind, seed + n, plans, size)
    writeFileSync(join(values.keep, `${what.split(':')[0]}-${seed + n}-${name}`), bytes)
  }
  const begun = performance.now()
  const until = begun + Number(values.seconds) * 1000
  let next = 0
  while (next < last && performance.now() < until)
    next = await runWorker({ cases: place, first: next, last, seed, kind: values.kind, size, until }, tell)
  rmSync(place, { recursive: true, force: true })
  const bad = ['crash', 'hang', 'memory', 'died'].reduce((sum, key) => sum + (counts[key] ?? 0), 0)
  const { slow: _slow, ended: _ended, ...outcomes } = counts
  const done = Object.values(outcomes).reduce((sum, count) => sum + count, 0)
  const minutes = (performance.now() - begun) / 60_000
  console.log(JSON.stringify({ ...counts, done, perMinute: Math.round(done / minutes) }))
  process.exitCode = bad > 0 ? 1 : 0
}

if (isMainThread) await main()
else await work(workerData)
