import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { watchFile, watchFiles } from '../../src/read/watch-file.ts'

const plan = (year: string): string => `眉山市知识产权发展规划

第一章 总体要求
到${year}年，专利质押融资额达到3亿元。
第二章 重点任务
加强知识产权保护，建立知识产权保护中心。
`

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'watch-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** What a process has written so far, and a wait for words in it. */
const listen = (child: ChildProcess) => {
  let text = ''
  let look = (): void => {}
  const hear = (chunk: unknown): void => {
    text += String(chunk)
    look()
  }
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  const until = (words: string, times: number): Promise<void> =>
    new Promise((resolve) => {
      look = () => {
        if (text.split(words).length > times) resolve()
      }
      look()
    })
  return { until, read: () => text }
}

/** As many editors save: a new file takes the place of the old one. */
const replace = async (file: string, text: string): Promise<void> => {
  await writeFile(`${file}~`, text)
  await rename(`${file}~`, file)
}

describe('duizhao check --watch', () => {
  it('checks again when the draft is replaced, and ends at Ctrl-C with the last exit code', async () => {
    const file = join(folder, '草案.txt')
    await writeFile(file, '没有标题')
    const child = spawn(process.execPath, ['dist/cli.js', 'check', file, '--watch'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
    const { until, read } = listen(child)
    await until('等待', 1)
    expect(read()).toContain('没有找到任何标题')
    await replace(file, plan('2030'))
    await until('等待', 2)
    expect(read()).toContain('眉山市知识产权发展规划')
    expect(read()).not.toContain('\u001b[2J')
    child.kill('SIGINT')
    const code = await ended
    expect(code).not.toBeNull()
    expect(code).toBeLessThan(2)
  })

  it('refuses standard input', async () => {
    const child = spawn(process.execPath, ['dist/cli.js', 'check', '-', '--watch'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const { read } = listen(child)
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(2)
    expect(read()).toContain('标准输入不能用 --watch')
  })
})

describe('a watched file', () => {
  it('is told once a save, however it is saved, and nothing else of its folder is', async () => {
    const file = join(folder, 'a.txt')
    await writeFile(file, '一')
    let saves = 0
    let hear = (): void => {}
    const next = (): Promise<void> =>
      new Promise((resolve) => {
        hear = resolve
      })
    const watching = await watchFile(file, () => {
      saves++
      hear()
    })
    const first = next()
    await writeFile(join(folder, 'b.txt'), '别的文件')
    await replace(file, '二二')
    await first
    const second = next()
    await writeFile(file, '三三三')
    await second
    expect(saves).toBeGreaterThanOrEqual(2)
    watching.close()
  })

  it('is watched along with others, each of which tells of itself', async () => {
    const files = ['草案.txt', '省规划.txt'].map((name) => join(folder, name))
    for (const file of files) await writeFile(file, '一')
    let hear = (): void => {}
    const watching = await watchFiles(files, () => hear())
    for (const file of files) {
      const told = new Promise<void>((resolve) => {
        hear = resolve
      })
      await replace(file, '二二')
      await expect(told).resolves.toBeUndefined()
    }
    watching.close()
    await expect(watchFiles([files[0], join(folder, 'none', 'a.txt')], () => {})).rejects.toMatchObject({
      code: 'not-watchable',
    })
  })

  it('must have a folder', async () => {
    await expect(watchFile(join(folder, 'none', 'a.txt'), () => {})).rejects.toMatchObject({ code: 'not-watchable' })
  })
})
