import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readInputs } from '../../src/read/read-inputs.ts'
import { makeFolder } from './folder.ts'

const PLAN = '眉山市“十四五”知识产权发展规划\n第一章 规划背景\n一、发展基础\n'
/** How all files of old Office programs begin. */
const OLD = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
const ids = (inputs: { sources: readonly { id: string }[] }) => inputs.sources.map((source) => source.id)
const codes = (inputs: { failures: readonly { code: string }[] }) => inputs.failures.map((failure) => failure.code)

describe('readInputs', () => {
  it('reads a folder with a manifest as the manifest says', async () => {
    const inputs = await readInputs(['seeds'])
    expect(ids(inputs)).toEqual(['sichuan', 'panzhihua', 'deyang', 'meishan', 'pidu'])
    expect(inputs.reference).toBe('sichuan')
    expect(inputs.sources[4].manifest).toMatchObject({ status: 'draft', level: 'county' })
    expect(inputs.failures).toEqual([])
  })

  it('reads single files, whose names are their ids', async () => {
    const folder = await makeFolder({ '甲.txt': PLAN, '乙.txt': PLAN })
    const inputs = await readInputs([join(folder, '甲.txt'), join(folder, '乙.txt')])
    expect(ids(inputs)).toEqual(['甲', '乙'])
    expect(inputs.reference).toBeNull()
    expect(inputs.sources[0].manifest).toEqual({})
  })

  it('takes single files for what a manifest beside them says, and leaves the rest of it alone', async () => {
    const inputs = await readInputs(['seeds/sichuan.txt', 'seeds/deyang.txt'])
    expect(ids(inputs)).toEqual(['sichuan', 'deyang'])
    expect(inputs.reference).toBeNull()
    // Its text begins without a title.
    expect(inputs.sources[0].manifest).toMatchObject({ region: '四川省' })
  })

  it('walks a folder without a manifest by name and passes over what programs leave there', async () => {
    const folder = await makeFolder({
      '乙.txt': PLAN,
      '甲.md': PLAN,
      '市级/丙.TXT': PLAN,
      '~$甲.docx': 'x',
      '.DS_Store': 'x',
      '.git/丁.txt': PLAN,
      'figures.csv': 'a,b',
    })
    const inputs = await readInputs([folder])
    expect(ids(inputs)).toEqual(['乙', '丙', '甲'])
    expect(inputs.failures).toEqual([])
  })

  it('tells of plans that it cannot read instead of passing over them', async () => {
    const folder = await makeFolder({ 'a.txt': PLAN, 'b.wps': OLD, 'c.docx': 'PK\u0003\u0004', 'd.txt': '' })
    const inputs = await readInputs([folder, join(folder, 'e.txt')])
    expect(ids(inputs)).toEqual(['a'])
    expect(codes(inputs)).toEqual(['no-such-file', 'needs-conversion', 'broken-file', 'empty'])
  })

  it('reads the first of two plans with one id and names both files', async () => {
    const folder = await makeFolder({ '2021/眉山.txt': PLAN, '2026/眉山.txt': `${PLAN}。` })
    const { sources, failures } = await readInputs([folder])
    expect(sources.map((source) => source.source.file)).toEqual([join(folder, '2021/眉山.txt')])
    expect(failures[0]).toMatchObject({ code: 'same-id', file: join(folder, '2026/眉山.txt') })
    expect(failures[0].message).toContain(join(folder, '2021/眉山.txt'))
  })

  it('takes a file that is named twice once', async () => {
    const inputs = await readInputs(['seeds', 'seeds/sichuan.txt', './seeds/plans.yaml'])
    expect(ids(inputs)).toHaveLength(5)
    expect(inputs.failures).toEqual([])
  })

  it('says so where a folder holds no plan, and where a manifest is wrong', async () => {
    const empty = await makeFolder({ 'figures.csv': 'a,b' })
    const wrong = await makeFolder({ 'plans.yaml': 'plans: []\n', 'a.txt': PLAN })
    const inputs = await readInputs([empty, wrong])
    expect(inputs.sources).toEqual([])
    expect(codes(inputs)).toEqual(['empty-folder', 'manifest'])
  })
})
