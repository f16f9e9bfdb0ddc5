import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PlanError } from '../../src/model/errors.ts'
import { writeReport } from '../../src/write/write-report.ts'

const report = (words: string) => [
  { path: 'index.html', content: words },
  { path: 'data/analysis.json', content: '{}\n' },
]

describe('writeReport', () => {
  let folder = ''
  let out = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'duizhao-write-'))
    out = join(folder, 'reports')
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  const failure = async (files = report('新')): Promise<PlanError> => {
    const error = await writeReport(out, files).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(PlanError)
    return error as PlanError
  }

  it('makes the folder and everything in it, and leaves nothing else behind', async () => {
    await writeReport(join(out, 'deep'), report('规划'))
    expect(await readFile(join(out, 'deep', 'index.html'), 'utf8')).toBe('规划')
    expect(await readdir(out)).toEqual(['deep'])
    expect((await readdir(join(out, 'deep'))).sort()).toEqual(['data', 'files.json', 'index.html'])
  })

  it('replaces an earlier report as a whole, stale pages and all', async () => {
    await writeReport(out, [...report('旧'), { path: 'plan-gone.html', content: '旧' }])
    await writeFile(join(out, '.DS_Store'), '')
    await writeReport(out, report('新'))
    expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('新')
    expect((await readdir(out)).sort()).toEqual(['data', 'files.json', 'index.html'])
    expect(await readdir(folder)).toEqual(['reports'])
  })

  describe('after a run that was killed', () => {
    const ended = spawnSync(process.execPath, ['--eval', '0']).pid
    /** What a run leaves that was killed before its report stood in place. */
    const leave = async (pid: number, host = hostname()): Promise<string> => {
      const left = join(folder, '.reports-killed')
      await mkdir(join(left, 'new'), { recursive: true })
      await writeFile(join(left, 'owner.json'), `${JSON.stringify({ host, pid })}\n`)
      await writeFile(join(left, 'new', 'index.html'), '半')
      return left
    }

    it('clears away what it left', async () => {
      await writeReport(out, report('旧'))
      await leave(ended)
      await writeReport(out, report('新'))
      expect(await readdir(folder)).toEqual(['reports'])
      expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('新')
    })

    it('puts the old report back where none stands, even if it fails itself', async () => {
      await writeReport(out, report('旧'))
      await rename(out, join(await leave(ended), 'old'))
      await writeFile(join(folder, '.reports-killed', 'old', 'notes.txt'), '我的笔记')
      expect((await failure()).code).toBe('out-foreign-files')
      expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('旧')
      expect(await readdir(folder)).toEqual(['reports'])
    })

    it('leaves alone what another run is still at, on this machine or elsewhere', async () => {
      const left = await leave(process.pid)
      await writeReport(out, report('新'))
      expect(await readdir(folder)).toEqual(['.reports-killed', 'reports'])
      await rm(left, { recursive: true })
      await leave(ended, 'elsewhere')
      await writeReport(out, report('新'))
      expect(await readdir(folder)).toEqual(['.reports-killed', 'reports'])
    })
  })

  it('takes an empty folder', async () => {
    await mkdir(out)
    await writeReport(out, report('新'))
    expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('新')
  })

  it('does not touch a folder that is no report', async () => {
    await mkdir(out)
    await writeFile(join(out, 'letter.docx'), '信')
    const { code, message, remedy } = await failure()
    expect([code, message]).toEqual(['out-not-report', '输出文件夹不空，也不是以前的报告（有letter.docx）'])
    expect(remedy).toContain('--out')
    expect(await readdir(out)).toEqual(['letter.docx'])
  })

  it('does not throw away what somebody put into a report', async () => {
    await writeReport(out, report('旧'))
    await writeFile(join(out, 'data', 'notes.txt'), '意见')
    expect((await failure()).message).toBe('报告文件夹中有不属于报告的文件：data/notes.txt')
    expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('旧')
    expect(await readFile(join(out, 'data', 'notes.txt'), 'utf8')).toBe('意见')
  })

  it('says so where the target is a file', async () => {
    await writeFile(out, '')
    expect((await failure()).code).toBe('out-not-folder')
  })

  it('keeps the old report where the new one cannot be written', async () => {
    await writeReport(out, report('旧'))
    const broken = [
      { path: 'index.html', content: '新' },
      { path: 'index.html/x.html', content: '新' },
    ]
    expect((await failure(broken)).remedy).toContain('原有报告未动')
    expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('旧')
    expect(await readdir(folder)).toEqual(['reports'])
  })

  it('follows a link to the real folder', async () => {
    const real = join(folder, 'real')
    await mkdir(real)
    await symlink(real, out)
    await writeReport(out, report('新'))
    expect(await readFile(join(real, 'index.html'), 'utf8')).toBe('新')
  })

  it.each(['../evil.html', '/evil.html', 'a/../../evil.html', 'a\\evil.html', ''])(
    'never writes to %j',
    async (path) => {
      await expect(writeReport(out, [{ path, content: '' }])).rejects.toThrow('invariant')
      expect(await readdir(folder)).toEqual([])
    },
  )

  it('never writes two files of one name, not even on a disk that ignores case', async () => {
    const twice = [
      { path: 'plan-A.html', content: '' },
      { path: 'plan-a.html', content: '' },
    ]
    await expect(writeReport(out, twice)).rejects.toThrow('invariant')
  })
})
