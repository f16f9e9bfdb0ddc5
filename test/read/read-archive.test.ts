import { chmod, readFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { completeLimits } from '../../src/read/limits.ts'
import { readInputs } from '../../src/read/read-inputs.ts'
import { readPlanBytes, readSource } from '../../src/read/read-source.ts'
import { writeZip } from '../../src/read/zip/write-zip.ts'
import { makeDocx, paragraph } from './docx-file.ts'
import { encodeGb } from './encode-gb.ts'
import { makeFolder, rejection } from './folder.ts'

const PLAN = '眉山市“十四五”知识产权发展规划\n第一章 规划背景\n一、发展基础\n'
const DOCX = makeDocx({ body: paragraph('一、总体要求') + paragraph('规划期为2021年至2025年。') })
const ids = (inputs: { sources: readonly { id: string }[] }) => inputs.sources.map((source) => source.id)

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

describe('a zip of plans', () => {
  const zip = writeZip([
    { name: '规划/乙市.docx', content: DOCX },
    { name: '规划/甲市.txt', content: Buffer.from(PLAN) },
    { name: '规划/~$乙市.docx', content: Buffer.from('x') },
    { name: '__MACOSX/._甲市.txt', content: Buffer.from('x') },
    { name: '规划/图.png', content: Buffer.from('x') },
    { name: '规划/丙市.wps', content: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]) },
    { name: '更多.zip', content: writeZip([{ name: '丁市.txt', content: Buffer.from(PLAN) }]) },
  ])

  it('is read in place; what in it cannot be read is told of', async () => {
    const folder = await makeFolder({ '全省.zip': zip })
    const { sources, failures } = await readInputs([folder])
    expect(sources.map(({ id, source }) => [id, source.file.slice(folder.length + 1), source.reader])).toEqual([
      ['乙市', '全省.zip/规划/乙市.docx', 'docx'],
      ['甲市', '全省.zip/规划/甲市.txt', 'txt'],
    ])
    expect(failures.map(({ code, file }) => [code, file?.slice(folder.length + 1)])).toEqual([
      ['binary', '全省.zip/更多.zip'],
      ['needs-conversion', '全省.zip/规划/丙市.wps'],
    ])
  })

  it('may have names in GBK, as Chinese programs write them', async () => {
    const name = encodeGb('甲市.txt')
    const bytes = writeZip([{ name: 'x'.repeat(name.length), content: Buffer.from(PLAN) }])
    for (let at = bytes.indexOf('xxxx'); at >= 0; at = bytes.indexOf('xxxx')) name.copy(bytes, at)
    expect(ids(await readInputs([join(await makeFolder({ 'a.zip': bytes }), 'a.zip')]))).toEqual(['甲市'])
  })

  it('without a plan is refused, as is one over its limits', async () => {
    const folder = await makeFolder({ 'a.zip': writeZip([{ name: 'a.png', content: Buffer.from('x') }]), 'b.zip': zip })
    const { failures } = await readInputs([folder], { maxEntries: 3 })
    expect(failures.map(({ code }) => code)).toEqual(['empty-folder', 'too-many-entries'])
    const bomb = await readInputs([join(folder, 'b.zip')], { maxUnzippedBytes: 100 })
    expect(bomb.failures.map(({ code }) => code)).toContain('too-large-unzipped')
  })
})

describe('standard input', () => {
  const feed = (chunks: readonly Buffer[]) =>
    vi.spyOn(process, 'stdin', 'get').mockReturnValue(Readable.from(chunks) as unknown as typeof process.stdin)

  it('is a plan of any format by the name -', async () => {
    feed([DOCX.subarray(0, 100), DOCX.subarray(100)])
    const { sources } = await readInputs(['-'])
    expect(sources.map(({ id, source }) => [id, source.file, source.reader])).toEqual([['stdin', '-', 'docx']])
  })

  it('is cut off at the limit', async () => {
    feed(Array.from({ length: 1000 }, () => Buffer.alloc(1024, 'a')))
    expect(await rejection(readSource('-', { maxBytes: 4096 }))).toMatchObject({ code: 'too-large' })
  })
})

describe('old Word files', () => {
  const OLD = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.from('WordDocument', 'utf16le'),
  ])
  const RTF = Buffer.from('{\\rtf1\\ansi}')
  const ODT = writeZip([{ name: 'mimetype', content: Buffer.from('application/vnd.oasis.opendocument.text') }])

  /** A program by the name of LibreOffice that writes what it is given, or fails. */
  const stand = async (script: string): Promise<string> => {
    const folder = await makeFolder({ soffice: `#!/bin/sh\n${script}\n`, 'plan.docx': DOCX })
    await chmod(join(folder, 'soffice'), 0o755)
    vi.stubEnv('PATH', [folder, process.env.PATH].join(delimiter))
    return folder
  }

  it.each([
    ['规划.doc', OLD],
    ['规划.rtf', RTF],
    ['规划.odt', ODT],
  ])('%s says how to convert it where there is no LibreOffice', async (name, bytes) => {
    vi.stubEnv('PATH', await makeFolder({ 'a.txt': 'x' }))
    const error = await rejection(readPlanBytes(bytes, name, completeLimits()))
    expect(error.code).toBe('needs-conversion')
    expect(error.remedy).toMatch(/另存为.*docx.*LibreOffice/u)
  })

  it('is converted in a profile of its own, which is gone afterwards', async () => {
    const folder = await stand('echo "$@" > "$(dirname "$0")/words"; cp "$(dirname "$0")/plan.docx" .')
    const source = await readPlanBytes(OLD, '规划.doc', completeLimits())
    expect(source.text).toBe('一、总体要求\n规划期为2021年至2025年。\n')
    expect(source).toMatchObject({ reader: 'doc', diagnostics: [{ code: 'read/converted' }] })
    const words = await readFile(join(folder, 'words'), 'utf8')
    const profile = /-env:UserInstallation=file:\/\/(\S+)\/profile /u.exec(words)?.[1] ?? ''
    expect(profile).toContain('duizhao-convert-')
    await expect(readFile(join(profile, 'plan.doc'))).rejects.toThrow('ENOENT')
  })

  it('tells where LibreOffice fails', async () => {
    await stand('exit 3')
    expect(await rejection(readPlanBytes(OLD, '规划.doc', completeLimits()))).toMatchObject({ code: 'conversion' })
  })
})
