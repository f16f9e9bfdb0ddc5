import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const many = 4
/** Each run is a program of its own, on a machine that may be busy. */
const patience = { timeout: 900_000 }

let folder = ''
const start = (...argv: string[]): ChildProcess =>
  spawn(process.execPath, argv, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] })

const run = async (...argv: string[]): Promise<number | null> => (await once(start(...argv), 'exit'))[0]

const compare = (out: string): string[] => ['dist/cli.js', 'compare', join(folder, 'plans'), '--large', '--out', out]

/** True where every file that the report lists is there, and nothing else. */
const isWhole = async (out: string): Promise<boolean> => {
  const list: string[] = JSON.parse(await readFile(join(out, 'files.json'), 'utf8'))
  const entries = await readdir(out, { recursive: true, withFileTypes: true })
  const files = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name).slice(out.length + 1))
  return [...list, 'files.json'].sort().join() === files.sort().join()
}

describe('a run that is cut off', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'duizhao-cut-'))
    expect(await run('bench/make-corpus.mjs', join(folder, 'plans'), String(many))).toBe(0)
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('leaves a whole report, the old or the new, wherever it is killed', patience, async () => {
    const out = join(folder, 'killed')
    const begun = performance.now()
    expect(await run(...compare(out))).toBe(0)
    const whole = performance.now() - begun
    for (const share of [0.2, 0.5, 0.8, 0.95, 1]) {
      const child = start(...compare(out))
      const ended = once(child, 'exit')
      await Promise.race([wait(whole * share), ended])
      child.kill('SIGKILL')
      await ended
      expect(await isWhole(out)).toBe(true)
    }
  })

  it('ends with 130 at Ctrl-C, leaves the old report and nothing beside it', patience, async () => {
    const place = join(folder, 'stopped')
    const out = join(place, 'report')
    expect(await run(...compare(out))).toBe(0)
    const before = await readFile(join(out, 'index.html'), 'utf8')
    const child = start(...compare(out))
    const ended = once(child, 'exit')
    while ((await readdir(place)).length < 2) await wait(20)
    child.kill('SIGINT')
    expect((await ended)[0]).toBe(130)
    expect(await readFile(join(out, 'index.html'), 'utf8')).toBe(before)
    expect(await readdir(place)).toEqual(['report'])
  })

  it('writes the same bytes with one thread, with two, and without any', patience, async () => {
    const read = async (threads: string): Promise<string[]> => {
      const out = join(folder, `threads-${threads}`)
      expect(await run(...compare(out), '--threads', threads)).toBe(0)
      const entries = await readdir(out, { recursive: true, withFileTypes: true })
      const files = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
      return Promise.all(files.sort().map(async (file) => file.slice(out.length) + (await readFile(file, 'utf8'))))
    }
    const alone = await read('0')
    expect(await read('1')).toEqual(alone)
    expect(await read('2')).toEqual(alone)
  })
})
