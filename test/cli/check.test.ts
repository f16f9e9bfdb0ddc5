import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as pipeline from '../../src/pipeline.ts'
import { capture } from './capture.ts'

const folder = mkdtempSync(join(tmpdir(), 'duizhao-'))
const draft = ['check', 'seeds/deyang.txt', '--against', 'seeds/sichuan.txt']
const only = (rule: string): string[] => ['--rule', rule]

const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

describe('duizhao check', () => {
  test('exits with 0 where there are warnings and no errors, with 1 where there are more than allowed', async () => {
    const below = [...draft, ...only('alignment/target-below')]
    const calm = await capture(below, pipeline)
    expect(calm.out).toContain('错误 0，警告 1，提示 0')
    expect(calm.code).toBe(0)
    expect((await capture([...below, '--max-warnings', '1'], pipeline)).code).toBe(0)
    expect((await capture([...below, '--max-warnings', '0'], pipeline)).code).toBe(1)
  })
  test('exits with 1 for an error, which the settings may make of a warning', async () => {
    const config = write('strict.yaml', 'version: 1\nrules:\n  alignment/target-below: error\n')
    const { code, out } = await capture([...draft, ...only('alignment/target-below'), '--config', config], pipeline)
    expect([code, out.includes('错误 1，警告 0')]).toEqual([1, true])
  })
  test('without an upper plan says that alignment was not checked', async () => {
    const { code, out } = await capture(['check', 'seeds/deyang.txt', ...only('alignment/target-below')], pipeline)
    expect(code).toBe(0)
    expect(out).toContain('没有给出对照的规划，只核对草案本身')
    expect(out).toContain('未核对  alignment/target-below：没有给出上级规划（--against）')
  })
  test('prints JSON, of the severity asked for and graver', async () => {
    const { out } = await capture([...draft, '--format', 'json', '--severity', 'warning'], pipeline)
    const result = JSON.parse(out)
    expect(result.against.map(({ title }: { title: string }) => title)).toEqual([
      '四川省“十四五”知识产权保护和运用规划',
    ])
    expect(result.remarks.length).toBeGreaterThan(10)
    expect(result.remarks.some(({ severity }: { severity: string }) => severity === 'info')).toBe(false)
  })
  test('writes to a file instead of the screen', async () => {
    const file = join(folder, 'result.json')
    const { out, err } = await capture([...draft, ...only('copy/*'), '-f', 'json', '-o', file], pipeline)
    expect([out, err]).toEqual(['', `已写出：${file}\n`])
    expect(JSON.parse(readFileSync(file, 'utf8')).schemaVersion).toBe(1)
  })
  test('keeps what it told, and tells only what is new the next time', async () => {
    const baseline = join(folder, 'baseline.json')
    const rule = only('alignment/missing-indicator')
    const first = await capture([...draft, ...rule, '--baseline', baseline, '--update-baseline'], pipeline)
    expect([first.code, existsSync(baseline)]).toEqual([0, true])
    const second = await capture([...draft, ...rule, '--baseline', baseline], pipeline)
    expect(second.out).toMatch(/错误 0，警告 0，提示 0（.*基线中已有\d+条/u)
  })
  test.each([
    [['check', 'nowhere.docx'], '没有这个文件或文件夹'],
    [['check', 'seeds/deyang.txt', '--against', 'nowhere.docx'], '没有这个文件或文件夹'],
    [['check', 'seeds/deyang.txt', '--against', 'seeds/deyang.txt'], '编号 deyang 用了两次'],
    [['check', 'seeds'], '这里有 5 份规划，应为一份'],
    [['check', 'seeds/deyang.txt', '--rule', 'nothing/*'], '没有规则 nothing/*'],
    [['check', 'seeds/deyang.txt', '--update-baseline'], '没有写 --baseline 文件'],
    [['check', 'seeds/deyang.txt', '--format', 'papyrus', ...only('copy/*')], '没有 papyrus 这种格式'],
    [['check', 'seeds/deyang.txt', '--baseline', 'nowhere.json'], '没有这个文件或文件夹'],
  ])('could not run: %j', async (argv, message) => {
    const { code, out, err } = await capture(argv, pipeline)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(message)
  })
  test('an --against before the draft does not swallow it', async () => {
    const argv = ['check', '--against', 'seeds/sichuan.txt', 'seeds/deyang.txt', ...only('alignment/period-mismatch')]
    expect((await capture(argv, pipeline)).out).toContain('2022年7月至2025年6月')
  })
  test('its help names every format', async () => {
    const { checkFormats } = await import('../../src/render/check/formats.ts')
    const { out } = await capture(['check', '--help'])
    for (const { id } of checkFormats) expect(out).toContain(id)
  })
})

describe('duizhao rules', () => {
  test('lists every rule with its severity, and as JSON', async () => {
    const { out } = await capture(['rules'], pipeline)
    expect(out).toContain('alignment/missing-initiative  警告\n')
    const entries = JSON.parse((await capture(['rules', '--json'], pipeline)).out)
    expect(entries.map(({ id }: { id: string }) => id)).toEqual(pipeline.listRules().map(({ id }) => id))
  })
  test('docs/rules.md says what the rules say of themselves', async () => {
    const { out } = await capture(['rules', '--markdown'], pipeline)
    expect(readFileSync('docs/rules.md', 'utf8')).toBe(out)
  })
})
