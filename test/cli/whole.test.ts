import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as pipeline from '../../src/pipeline.ts'
import { makeFolder } from '../read/folder.ts'
import { capture } from './capture.ts'

const LONG = { timeout: 120_000 }

/** A province and a city in a few lines, so that a whole run is quick. */
const PROVINCE =
  '四川省“十四五”知识产权保护和运用规划\n一、发展目标\n到2025年，知识产权保护社会满意度达到80分。\n二、主要任务\n（一）加强行政保护。加强植物新品种保护，严厉打击品种套牌侵权。\n'
const CITY =
  '德阳市“十四五”知识产权规划\n一、发展目标\n到2025年，知识产权保护社会满意度达到85分。\n二、主要任务\n（一）加强行政保护。加强植物新品种保护，大力打击套牌侵权行为。\n'

const run = async (...argv: string[]) => capture(argv, pipeline)

const readAll = async (folder: string): Promise<Record<string, string>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const contents = await Promise.all(
    files.map(async (file) => [file.slice(folder.length), await readFile(file, 'utf8')]),
  )
  return Object.fromEntries(contents)
}

describe('duizhao compare, from files to reports', () => {
  it('writes pages and data, and the same bytes again from analysis.json alone', LONG, async () => {
    const folder = await makeFolder({ '省.txt': PROVINCE, '市.txt': CITY })
    const out = join(folder, 'out')
    const { code } = await run('compare', join(folder, '省.txt'), join(folder, '市.txt'), '--out', out)
    expect(code).toBe(0)
    const files = await readAll(out)
    const { plans, reference } = JSON.parse(files['/data/analysis.json'])
    expect(reference).toBe('省')
    expect(plans.map((plan: { id: string }) => plan.id)).toEqual(['省', '市'])
    expect(files['/index.html']).toContain('<html lang="zh-CN"')

    const again = join(folder, 'again')
    expect((await run('render', join(out, 'data/analysis.json'), '--out', again)).code).toBe(0)
    expect(await readAll(again)).toEqual(files)
  })

  it('compares the rest where a plan cannot be read, and exits with 1', LONG, async () => {
    const folder = await makeFolder({ '省.txt': PROVINCE, '市.txt': CITY, '扫描件.pdf': '%PDF-1.4', '空.txt': '' })
    const { code, err } = await run('compare', folder, '--out', join(folder, 'out'), '-q')
    expect(code).toBe(1)
    expect(err.trimEnd().split('\n')).toHaveLength(2)
    expect(err).toMatch(/^错误：.*扫描件\.pdf：PDF 已损坏/m)
    expect(err).toMatch(/^错误：.*空\.txt：文件是空的/m)
    expect(Object.keys(await readAll(join(folder, 'out')))).toContain('/index.html')
  })

  it.each([
    ['a file that is not there', ['nowhere.txt'], /nowhere\.txt：没有这个文件/],
    ['a text that is no plan', ['package.json'], /package\.json：不是中文规划/],
    ['a reference that names no plan', ['seeds/meishan.txt', 'seeds/deyang.txt', '-r', 'sichuan'], /sichuan.*meishan/],
  ])('refuses %s in one line, exits with 2 and writes nothing', LONG, async (_, argv, line) => {
    const folder = await makeFolder({})
    const { code, err } = await run('compare', ...argv, '--out', join(folder, 'out'))
    expect(code).toBe(2)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(err).toMatch(line)
    expect(await readdir(folder)).toEqual([])
  })

  it('does not touch a folder that holds anything but a report', LONG, async () => {
    const folder = await makeFolder({ '省.txt': PROVINCE, '市.txt': CITY })
    const { code, err } = await run('compare', folder, '--out', folder)
    expect(code).toBe(2)
    expect(err).toMatch(/--out/)
    expect(Object.keys(await readAll(folder)).sort()).toEqual(['/市.txt', '/省.txt'])
  })
})

describe('duizhao inspect', () => {
  it('prints outline and indicators of a plan', async () => {
    const { code, out } = await run('inspect', 'seeds/deyang.txt')
    expect(code).toBe(0)
    expect(out).toMatch(/^德阳市推进国家知识产权强市建设试点城市工作方案\n市（州） {2}工作方案 {2}2022-07 — 2025-06\n/)
    expect(out).toMatch(/^ {2}一、 总体要求\n {4}（一） 指导思想$/m)
    expect(out).toMatch(/^ *高新技术企业\S* +户 .* 402 +2025-06$/m)
  })

  it('prints the same as JSON', async () => {
    const { out } = await run('inspect', 'seeds/deyang.txt', '--json')
    const { meta, reading, outline, indicators } = JSON.parse(out)
    expect(reading).toMatchObject({ reader: 'txt', pages: null, tables: 0, inTree: 1, numberingGaps: [] })
    expect(meta.genre).toBe('工作方案')
    expect(outline[0]).toMatchObject({ number: '一、', title: '总体要求', depth: 0 })
    expect(indicators.length).toBeGreaterThan(20)
  })

  it('refuses a file that is not there', async () => {
    expect(await run('inspect', 'nowhere.txt')).toMatchObject({ code: 2, out: '' })
  })
})
