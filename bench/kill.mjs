#!/usr/bin/env node
// Kills runs at moments that a seed chooses, and looks at what stands there afterwards: half of them in runs on this machine,
// half in runs through a queue, where in turn the run and one of its two workers is killed. Exits with 1 where a report was
// torn, a plan was lost, or the next run did not end right.
//
// Usage: npm run kills -- [--moments N] [--seed S] [--plans P]      needs redis-server
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { makeChance } from '../scripts/make-chance.mjs'

const root = resolve(import.meta.dirname, '..')
const { values } = parseArgs({
  options: {
    moments: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    plans: { type: 'string', default: '6' },
  },
})
const place = mkdtempSync(join(tmpdir(), 'duizhao-kill-'))
const running = new Set()

const chance = makeChance(Number(values.seed))

const start = (command, argv) => {
  const child = spawn(command, argv, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] })
  child.told = ''
  child.stderr.on('data', (data) => {
    child.told += data
  })
  child.ended = once(child, 'exit').then(([code]) => {
    running.delete(child)
    return code
  })
  running.add(child)
  return child
}
const node = (...argv) => start(process.execPath, argv)
const until = async (child, words) => {
  while (!child.told.includes(words)) {
    if (child.exitCode !== null) throw new Error(child.told)
    await wait(20)
  }
}

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}

const startRedis = async () => {
  const port = await freePort()
  start('redis-server', ['--port', port, '--bind', '127.0.0.1', '--dir', place, '--save', ''])
  const address = `redis://127.0.0.1:${port}`
  const { Redis } = await import('ioredis')
  const redis = new Redis(address, { maxRetriesPerRequest: null, retryStrategy: () => 100 })
  redis.on('error', () => {})
  await redis.ping()
  return { address, redis }
}

/** One digest of a whole report: every file that it lists and no other; null where none stands there, 'torn' where it is not whole. */
const digest = (out) => {
  if (!existsSync(out)) return null
  if (!existsSync(join(out, 'files.json'))) return 'torn'
  const list = [...JSON.parse(readFileSync(join(out, 'files.json'), 'utf8')), 'files.json'].sort()
  const entries = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const files = entries.map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1)).sort()
  if (files.join('\n') !== list.join('\n')) return 'torn'
  const hash = createHash('sha256')
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(join(out, file)))
  return hash.digest('hex')
}

const corpus = async (name, seed) => {
  const folder = join(place, name)
  const code = await node('bench/make-corpus.mjs', folder, values.plans, seed).ended
  if (code !== 0) throw new Error('no corpus')
  return folder
}

const { address, redis } = await startRedis()
const [older, newer] = [await corpus('older', '1'), await corpus('newer', '2')]
const compare = (plans, out, queue) =>
  node('dist/cli.js', 'compare', plans, '--large', '--out', out, ...(queue ? ['--queue', address] : ['--threads', '2']))
const openWorker = async () => {
  const worker = node('dist/cli.js', 'worker', '--queue', address, '--threads', '1')
  await until(worker, address)
  return worker
}

const timed = async (plans, out, queue) => {
  const begun = performance.now()
  if ((await compare(plans, out, queue).ended) !== 0) throw new Error('a run that nobody kills does not end')
  return performance.now() - begun
}

const workers = [await openWorker(), await openWorker()]
const oldOut = join(place, 'reference-old')
const newOut = join(place, 'reference-new')
await timed(older, oldOut, false)
const whole = { pool: await timed(newer, newOut, false), queue: 0 }
const [oldDigest, newDigest] = [digest(oldOut), digest(newOut)]
whole.queue = await timed(newer, join(place, 'through-queue'), true)
const sameBytes = digest(join(place, 'through-queue')) === newDigest

const standing = (out) => ({ [oldDigest]: 'old', [newDigest]: 'new', torn: 'torn' })[digest(out) ?? ''] ?? 'none'

/** A run is killed: what stands there must be the old report or the new, and the next run must end. */
const killRun = async (queue, out, delay) => {
  const run = compare(newer, out, queue)
  await Promise.race([wait(delay), run.ended])
  run.kill('SIGKILL')
  await run.ended
  const left = standing(out)
  return { left, next: await compare(newer, out, queue).ended }
}

/** A worker is killed: the run must end as if nothing had been, with the other worker and a new one. */
const killWorker = async (out, delay) => {
  const run = compare(newer, out, true)
  await Promise.race([wait(delay), run.ended])
  workers[0].kill('SIGKILL')
  await workers[0].ended
  workers[0] = await openWorker()
  const next = await run.ended
  return { left: standing(out), next }
}

const rows = []
for (let i = 0; i < Number(values.moments); i++) {
  const what = i % 2 === 0 ? 'run, on this machine' : i % 4 === 1 ? 'run, through a queue' : 'worker of a queue'
  const out = join(place, `report-${i}`)
  if ((await compare(older, out, false).ended) !== 0) throw new Error('no older report')
  const share = chance()
  const delay = share * (i % 2 === 0 ? whole.pool : whole.queue)
  const { left, next } = what.startsWith('worker')
    ? await killWorker(out, delay)
    : await killRun(i % 2 === 1, out, delay)
  const after = standing(out)
  const right = (left === 'old' || left === 'new') && next === 0 && after === 'new'
  rows.push({ what, share, left, next, after, right })
  console.log(
    `| ${i + 1} | ${what} | ${Math.round(share * 100)}% | ${left} | ${next} | ${after} | ${right ? 'yes' : 'NO'} |`,
  )
}

for (const worker of workers) worker.kill('SIGINT')
await Promise.all(workers.map(({ ended }) => ended))
// What a killed run had in the queue is gone by itself within a minute.
let keys = []
for (let waited = 0; waited < 70; waited++) {
  keys = (await redis.keys('duizhao:*')).filter((key) => !/:(?:meta|events|id|marker|stalled-check)$/u.test(key))
  if (keys.length === 0) break
  await wait(1000)
}
redis.disconnect()
for (const child of [...running]) child.kill('SIGKILL')
rmSync(place, { recursive: true, force: true })
const wrong = rows.filter(({ right }) => !right).length
console.log(JSON.stringify({ moments: rows.length, wrong, sameBytesThroughQueue: sameBytes, keysLeft: keys }))
process.exitCode = wrong > 0 || !sameBytes || keys.length > 0 ? 1 : 0
