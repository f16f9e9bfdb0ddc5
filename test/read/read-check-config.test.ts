import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { PlanError } from '../../src/model/errors.ts'
import { readBaseline } from '../../src/read/read-baseline.ts'
import { readCheckConfig } from '../../src/read/read-check-config.ts'

const write = (text: string): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'duizhao-')), 'settings')
  writeFileSync(file, text)
  return file
}

const refuse = async (reading: Promise<unknown>): Promise<string> => {
  const error: unknown = await reading.then(
    () => null,
    (problem) => problem,
  )
  if (!(error instanceof PlanError)) throw new Error('it was taken')
  expect(error.remedy).not.toBe('')
  return `${error.code}: ${error.message}`
}

describe('duizhao.config.yaml', () => {
  test('holds severities, thresholds and exceptions, each with its line', async () => {
    const config = await readCheckConfig(
      write(`version: 1
rules:
  text/*: off
  copy/without-localisation: { severity: info, least: 60 }
ignore:
  - rule: alignment/missing-initiative
    unit: 马德里国际商标
    because: 待省局批复
    until: 2027-03-31
`),
    )
    expect(config.severities).toEqual([
      { pattern: 'text/*', severity: 'off', line: 3 },
      { pattern: 'copy/without-localisation', severity: 'info', line: 4 },
    ])
    expect(config.thresholds).toEqual([{ rule: 'copy/without-localisation', name: 'least', value: 60, line: 4 }])
    expect(config.exceptions).toEqual([
      {
        rule: 'alignment/missing-initiative',
        unit: '马德里国际商标',
        because: '待省局批复',
        until: '2027-03-31',
        line: 6,
      },
    ])
  })
  test.each([
    ['rules: {}\n', 'config: 第 1 行：缺少 version'],
    ['version: 2\n', 'config: 第 1 行：version 应为 1，现为 2'],
    ['version: 1\nrules:\n  text/a: loud\n', 'config: 第 3 行：级别应为 off、info、warning、error 之一，现为 "loud"'],
    ['version: 1\nrules:\n  text/a: { least: many }\n', 'config: 第 3 行：least 应为数字，现为 "many"'],
    [
      'version: 1\nignore:\n  - rule: text/a\n    unit: 甲\n    because: 乙\n    until: 明年\n',
      'config: 第 6 行：until 应为 2022-12-29 这样的日期，现为 "明年"',
    ],
    ['version: 1\nignore:\n  - { rule: text/a, unit: 甲, until: 2027-01-01 }\n', 'config: 第 3 行：缺少 because'],
  ])('is refused with the line: %s', async (text, message) => {
    expect(await refuse(readCheckConfig(write(text)))).toBe(message)
  })
})

describe('a baseline', () => {
  test('is read as it was written', async () => {
    const remarks = [{ rule: 'text/a', about: '甲', words: '' }]
    expect(await readBaseline(write(JSON.stringify({ schemaVersion: 1, remarks })))).toEqual(remarks)
  })
  test.each(['', '[]', '{"schemaVersion":1}', '{"schemaVersion":1,"remarks":[{"rule":"a"}]}'])(
    'is refused where it is none: %s',
    async (text) => {
      expect(await refuse(readBaseline(write(text)))).toBe('baseline: 不是本程序写出的基线文件')
    },
  )
})
