import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
/** Each run is a program of its own, on a machine that may be busy. */
const patience = { timeout: 600_000 }

interface Program {
  readonly child: ChildProcess
  readonly told: () => string
  readonly ended: Promise<number | null>
}

let folder = ''
let address = ''
let redis: Redis
const programs: Program[] = []

const start = (command: string, argv: readonly string[], cwd = root): Program => {
  const child = spawn(command, argv, { cwd, stdio: ['ignore', 'ignore', 'pipe'] })
  let told = ''
  child.stderr?.on('data', (data) => {
    told += data
  })
  const program = { child, told: () => told, ended: once(child, 'exit').then(([code]) => code as number | null) }
  programs.push(program)
  return program
}

const duizhao = (...argv: string[]): Program => start(process.execPath, ['dist/cli.js', ...argv])
const compare = (out: string, ...more: string[]): Program =>
  duizhao('compare', join(folder, 'plans'), '--out', join(folder, out), ...more)

const hear = async (program: Program, words: string): Promise<void> => {
  while (!program.told().includes(words)) {
    if (program.child.exitCode !== null) throw new Error(program.told())
    await wait(20)
  }
}

const openWorker = async (program = duizhao('worker', '--queue', address, '--threads', '1')): Promise<Program> => {
  await hear(program, '工作进程就绪')
  return program
}

const kill = async ({ child, ended }: Program): Promise<void> => {
  child.kill('SIGKILL')
  await ended
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

const readAll = async (out: string): Promise<string[]> => {
  const entries = await readdir(join(folder, out), { recursive: true, withFileTypes: true })
  const files = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
  const place = join(folder, out).length
  return Promise.all(files.sort().map(async (file) => file.slice(place) + (await readFile(file, 'utf8'))))
}

/** Keys of a run; what BullMQ notes of a queue itself stays as long as there are workers. */
const keysOfRuns = async (): Promise<string[]> =>
  (await redis.keys('duizhao:*')).filter((key) => /^duizhao:(?:run|texts|answers):|:[0-9a-f-]{36}-\d+/u.test(key))

describe('a run through a queue', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'duizhao-queue-'))
    const port = await freePort()
    address = `redis://127.0.0.1:${port}`
    start('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''])
    redis = new Redis(address, { maxRetriesPerRequest: null, retryStrategy: () => 100 })
    redis.on('error', () => {})
    await redis.ping()
    const made = start(process.execPath, ['bench/make-corpus.mjs', join(folder, 'plans'), '6'])
    expect(await made.ended).toBe(0)
    const local = compare('local', '--large', '--threads', '1')
    expect(await local.ended).toBe(0)
  }, 300_000)
  afterAll(async () => {
    redis?.disconnect()
    await Promise.all(programs.map(kill))
    await rm(folder, { recursive: true, force: true })
  })

  it(
    'writes the bytes of a run on this machine, also when two run at once, and leaves nothing behind',
    patience,
    async () => {
      const worker = await openWorker()
      const runs = ['one', 'two'].map((out) => compare(out, '--queue', address))
      expect(await Promise.all(runs.map(({ ended }) => ended))).toEqual([0, 0])
      const local = await readAll('local')
      expect(await readAll('one')).toEqual(local)
      expect(await readAll('two')).toEqual(local)
      expect(await keysOfRuns()).toEqual([])
      worker.child.kill('SIGINT')
      expect(await worker.ended).toBe(0)
      expect(worker.told()).toContain('工作进程结束，共处理 22 份')
    },
  )

  it('loses nothing when the only worker is killed at work and another comes', patience, async () => {
    const first = await openWorker()
    const run = compare('killed', '--queue', address)
    while ((await redis.keys('duizhao:*:lock')).length === 0) await wait(10)
    await kill(first)
    const second = await openWorker()
    expect(await run.ended).toBe(0)
    expect(await readAll('killed')).toEqual(await readAll('local'))
    expect(second.told()).toContain('接手一份中断的任务')
    await kill(second)
  })

  it('has no job done by a worker of another build, and says so', patience, async () => {
    const other = join(folder, 'other')
    for (const part of ['dist', 'package.json']) await cp(join(root, part), join(other, part), { recursive: true })
    await symlink(join(root, 'node_modules'), join(other, 'node_modules'))
    await writeFile(join(other, 'dist/lexicon/note.txt'), 'another build')
    const stranger = start(process.execPath, ['dist/cli.js', 'worker', '--queue', address], other)
    await openWorker(stranger)
    const run = compare('versions', '--queue', address)
    await hear(run, '队列：没有同一版本的工作进程，另有 1 个是别的版本')
    const worker = await openWorker()
    expect(await run.ended).toBe(0)
    expect(run.told()).toContain('队列：工作进程 1 个，另有 1 个是别的版本')
    expect(await readAll('versions')).toEqual(await readAll('local'))
    await Promise.all([kill(stranger), kill(worker)])
  })

  it('takes no result that is not what was asked for', patience, async () => {
    const run = compare('forged', '--queue', address)
    const forge = async (): Promise<void> => {
      while (run.child.exitCode === null) {
        for (const key of await redis.keys('duizhao:texts:*')) {
          const answers = key.replace('texts', 'answers')
          for (const id of await redis.hkeys(key)) await redis.hset(answers, id, 'not packed')
        }
        await wait(20)
      }
    }
    await Promise.all([forge(), run.ended])
    expect(await run.ended).toBe(2)
    expect(run.told()).toContain('队列里的工作进程没有做成（结果残缺）')
    expect(run.told()).not.toContain('    at ')
  })

  it('ends with one line and 2 where Redis cannot be reached, and does not show a password', patience, async () => {
    const nowhere = `redis://user:geheim@127.0.0.1:${await freePort()}`
    const run = compare('nowhere', '--queue', nowhere)
    expect(await run.ended).toBe(2)
    expect(run.told()).toMatch(/^错误：redis:\/\/127\.0\.0\.1:\d+：连不上 Redis（ECONNREFUSED）。[^\n]+\n$/u)
    const worker = duizhao('worker', '--queue', nowhere, '--lang', 'en')
    expect(await worker.ended).toBe(2)
    expect(worker.told()).toMatch(/^error: redis:\/\/127\.0\.0\.1:\d+: Redis cannot be reached [^\n]+\n$/u)
    expect(await readdir(folder)).not.toContain('nowhere')
  })

  it(
    'goes on after a restart of Redis that lost everything, and ends in one line where it stays away',
    patience,
    async () => {
      const port = await freePort()
      const own = `redis://127.0.0.1:${port}`
      const serve = () =>
        start('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''])
      const first = serve()
      const client = new Redis(own, { maxRetriesPerRequest: null, retryStrategy: () => 50 })
      client.on('error', () => {})
      const worker = await openWorker(duizhao('worker', '--queue', own, '--threads', '1'))
      const atWork = async (): Promise<void> => {
        while ((await client.keys('duizhao:*:lock')).length === 0) await wait(10)
      }
      const run = compare('restarted', '--queue', own)
      await atWork()
      await kill(first)
      await hear(run, '正在重连')
      const second = serve()
      expect(await run.ended).toBe(0)
      expect(await readAll('restarted')).toEqual(await readAll('local'))
      const lost = compare('lost', '--queue', own)
      await atWork()
      client.disconnect()
      await kill(second)
      expect(await lost.ended).toBe(2)
      expect(lost.told()).toMatch(/\n错误：redis:[^\n]+连不上 Redis[^\n]+\n$/u)
      expect(await worker.ended).toBe(2)
      expect(await readdir(folder)).not.toContain('lost')
    },
  )
})
