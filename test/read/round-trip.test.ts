import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cleanSource } from '../../src/clean/clean-source.ts'
import { extractIndicators } from '../../src/extract/indicators/extract-indicators.ts'
import { inferPlanMeta } from '../../src/extract/plan-meta.ts'
import type { Document, SourceText } from '../../src/model/document.ts'
import { parseDocument } from '../../src/parse/parse-document.ts'
import { completeLimits } from '../../src/read/limits.ts'
import { readPlanBytes } from '../../src/read/read-source.ts'
import { outlineOf, readSeed } from '../read-seed.ts'
import { encodeGb } from './encode-gb.ts'
import { setDocx, setPage, takeApart } from './set-plan.ts'

const SEEDS = ['deyang', 'meishan', 'panzhihua', 'pidu', 'sichuan'] as const
const textOf = (id: string): string => readFileSync(`seeds/${id}.txt`, 'utf8')

const parse = (source: SourceText, id: string): Document => parseDocument(cleanSource(source), id)

const indicatorsOf = (document: Document): string[] => {
  const meta = inferPlanMeta(document, document.plan, 'plan.txt')
  return extractIndicators(document, meta.period).map(({ name, target }) =>
    [name, target.op, target.value, target.upper, target.year].join(' '),
  )
}

const read = (bytes: Uint8Array, name: string) => readPlanBytes(bytes, name, completeLimits())

const expectSame = (source: SourceText, id: (typeof SEEDS)[number]): void => {
  const document = parse(source, id)
  const seed = readSeed(id)
  expect(outlineOf(document)).toBe(outlineOf(seed))
  expect(indicatorsOf(document)).toEqual(indicatorsOf(seed))
  expect(indicatorsOf(seed).length).toBeGreaterThan(10)
}

describe.each(SEEDS)('the plan of %s reads the same', (id) => {
  it('from Word with automatic numbers and a real table', async () => {
    const { bytes, numbers } = setDocx(takeApart(readSeed(id)))
    expect(numbers).toBeGreaterThan(15)
    const source = await read(bytes, `${id}.docx`)
    expect(source.reader).toBe('docx')
    expectSame(source, id)
  })

  it('from a page of a portal in GB 2312', async () => {
    const title = inferPlanMeta(readSeed(id), id, `${id}.txt`).title
    const source = await read(encodeGb(setPage(takeApart(readSeed(id)), title)), `${id}.html`)
    expect(source.reader).toBe('html')
    for (const foreign of ['您现在的位置', '隐藏的标题', '脚本写的', '网站地图', '打印本页'])
      expect(source.text).not.toContain(foreign)
    expectSame(source, id)
  })

  it('from plain text in GB18030', async () => {
    const source = await read(encodeGb(textOf(id)), `${id}.txt`)
    expect(source.diagnostics.map(({ code }) => code)).toEqual(['encoding-guessed'])
    expect(source.text).toBe(textOf(id))
    expectSame(source, id)
  })
})
