import { readFileSync } from 'node:fs'
import { truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { PlanError } from '../../src/model/errors.ts'
import { completeLimits, type ReadOptions } from '../../src/read/limits.ts'
import { readPlanBytes, readSource } from '../../src/read/read-source.ts'
import { readZip } from '../../src/read/zip/read-zip.ts'
import { writeZip } from '../../src/read/zip/write-zip.ts'
import { cell, makeDocx, paragraph, table } from './docx-file.ts'
import { makeFolder, rejection } from './folder.ts'

const read = (bytes: Uint8Array | string, name: string, options: ReadOptions = {}) =>
  readPlanBytes(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, name, completeLimits(options))
const codeOf = async (bytes: Uint8Array | string, name: string, options?: ReadOptions): Promise<string> => {
  const error = await rejection(read(bytes, name, options))
  expect(error.remedy).not.toBe('')
  expect(error.message).not.toContain('\n')
  expect(error.file).toBe(name)
  return error.code
}

const DOCX = makeDocx({ body: paragraph('一、总体要求') + paragraph('规划期为2021年至2025年。').repeat(50) })

/** A zip with one entry of a million times as many bytes as it has, or one that states fewer than it has. */
const makeBomb = (name: string, size: number): Buffer => {
  const packed = deflateRawSync(Buffer.alloc(size))
  const zip = writeZip([
    { name: '[Content_Types].xml', content: Buffer.from('<Types/>') },
    { name, content: packed },
  ])
  const at = zip.indexOf(Buffer.from(name)) - 30
  const central = zip.lastIndexOf(Buffer.from(name)) - 46
  zip.writeUInt16LE(8, at + 8)
  zip.writeUInt16LE(8, central + 10)
  zip.writeUInt32LE(10, central + 24)
  return zip
}

const nest = (depth: number, open: string, close: string): string =>
  `${open.repeat(depth)}规划期为2021年至2025年。${close.repeat(depth)}`

describe('files that are not what they should be', () => {
  it.each(['规划.docx', '规划.html', '规划.txt', '规划.pdf', '规划.doc', '规划.zip'])(
    '%s without a byte',
    async (name) => {
      expect(await codeOf('', name)).toBe('empty')
    },
  )

  it('a Word file cut anywhere', async () => {
    for (const share of [0.1, 0.5, 0.9, 0.999]) {
      const cut = DOCX.subarray(0, Math.floor(DOCX.length * share))
      expect(await codeOf(cut, '规划.docx')).toBe('broken-file')
    }
  })

  it('a Word file with any byte changed is read or refused, and never stops the run', async () => {
    const outcomes = new Set<string>()
    for (let at = 0; at < DOCX.length; at += 97) {
      const bytes = Buffer.from(DOCX)
      bytes[at] ^= 0xff
      outcomes.add(
        await read(bytes, '规划.docx').then(
          () => 'read',
          (error) => error.name,
        ),
      )
    }
    expect([...outcomes].sort()).toEqual(['PlanError', 'read'])
  })

  it('a Word file whose document is no XML, or missing', async () => {
    const types = { name: '[Content_Types].xml', content: Buffer.from('<Types/>') }
    const broken = writeZip([types, { name: 'word/document.xml', content: Buffer.from('<w:document') }])
    const missing = writeZip([types, { name: 'word/styles.xml', content: Buffer.from('<w:styles/>') }])
    expect(await codeOf(broken, '规划.docx')).toBe('broken-file')
    expect(await codeOf(missing, '规划.docx')).toBe('broken-file')
  })

  it('a spreadsheet, a locked file, an OFD, a zip by the name of a Word file', async () => {
    const ole = (stream: string) =>
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.from(stream, 'utf16le')])
    const file = (name: string) => writeZip([{ name, content: Buffer.from('x') }])
    expect(await codeOf(ole('EncryptedPackage'), '规划.docx')).toBe('encrypted')
    expect(await codeOf(ole('Workbook'), '规划.doc')).toBe('needs-conversion')
    expect(await codeOf(ole('WordDocument'), '规划.wps')).toBe('needs-conversion')
    expect(await codeOf(file('OFD.xml'), '规划.ofd')).toBe('needs-conversion')
    expect(await codeOf(file('xl/workbook.xml'), '规划.docx')).toBe('needs-conversion')
    expect(await codeOf(file('甲.txt'), '规划.docx')).toBe('binary')
  })

  it('a page, a text and a Word file in English', async () => {
    const english = 'The quick brown fox jumps over the lazy dog. '.repeat(20)
    expect(await codeOf(`<html><body>${english}</body></html>`, 'a.html')).toBe('not-a-plan')
    expect(await codeOf(makeDocx({ body: paragraph(english) }), 'a.docx')).toBe('not-a-plan')
    expect(await codeOf('<html><body></body></html>', 'a.html')).toBe('empty')
  })
})

describe('files that grow when they are read', () => {
  it('a zip bomb is stopped at the limit, whatever size it states', async () => {
    const bomb = makeBomb('word/document.xml', 8 * 1024 * 1024)
    expect(bomb.length).toBeLessThan(20_000)
    expect(await codeOf(bomb, '规划.docx', { maxUnzippedBytes: 1024 * 1024 })).toBe('too-large-unzipped')
  })

  it('a zip of too many files, one that is cut, and one with a wrong sum', () => {
    const limits = completeLimits({ maxEntries: 2 })
    const files = ['甲.txt', '乙.txt', '丙.txt'].map((name) => ({ name, content: Buffer.from('规划') }))
    const codeOfZip = (zip: Buffer): string => {
      try {
        for (const { read: readEntry } of readZip(zip, 'a.zip', limits)) readEntry()
        return 'read'
      } catch (error) {
        return error instanceof PlanError ? error.code : String(error)
      }
    }
    expect(codeOfZip(writeZip(files.slice(0, 2)))).toBe('read')
    expect(codeOfZip(writeZip(files))).toBe('too-many-entries')
    expect(codeOfZip(writeZip(files.slice(0, 2)).subarray(0, -30))).toBe('broken-file')
    const wrong = Buffer.from(writeZip(files.slice(0, 1)))
    wrong[wrong.indexOf(Buffer.from('规划'))] ^= 1
    expect(codeOfZip(wrong)).toBe('broken-file')
  })

  it('tables in tables without end', async () => {
    const page = nest(5000, '<table><tr><td>', '</td></tr></table>')
    expect(await codeOf(page, '规划.html')).toBe('too-deep')
    expect(await codeOf(nest(200_000, '<div>', ''), '规划.html')).toBe('too-deep')
    const body = nest(5000, '<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>')
    expect(await codeOf(makeDocx({ body }), '规划.docx')).toBe('too-deep')
    expect((await read(nest(40, '<table><tr><td>', '</td></tr></table>'), '规划.html')).text).toContain('规划期')
  })

  it('elements without end', async () => {
    const page = `<html><body>${'<p>规划。</p>'.repeat(200)}</body></html>`
    expect(await codeOf(page, '规划.html', { maxElements: 400 })).toBe('too-many-elements')
    expect(await codeOf(makeDocx({ body: paragraph('规划。').repeat(200) }), '规划.docx', { maxElements: 400 })).toBe(
      'too-many-elements',
    )
  })

  it('200 MB of text', async () => {
    const file = join(await makeFolder({ 'a.txt': '' }), 'a.txt')
    await truncate(file, 200 * 1024 * 1024)
    expect(await rejection(readSource(file))).toMatchObject({ code: 'too-large', file })
  })

  it('cells that cover more than a table can hold', async () => {
    const page = `<table>${'<tr><td colspan=1000 rowspan=65534>知识产权</td><td>规划</td></tr>'.repeat(200)}</table>`
    expect(await codeOf(page, '规划.html')).toBe('too-many-cells')
    const body = table(Array.from({ length: 20 }, () => [cell('知识产权', { span: 900_000_000 }), '规划']))
    expect(await codeOf(makeDocx({ body }), '规划.docx', { maxCells: 10_000 })).toBe('too-many-cells')
    const rows = `|指标|单位|目标|\n|---|---|---|\n${'|专利|件|5|\n'.repeat(100)}`
    expect(await codeOf(rows, '规划.md', { maxCells: 100 })).toBe('too-many-cells')
  })

  it('mark-up that never ends', async () => {
    for (const open of ['<script>', '<style>', '<!--', '<svg>', '<p>', '<a href=x>', '<td>', '<li>', '<'])
      expect(['read', 'PlanError']).toContain(
        await read(`<html><body><p>规划期为2021年至2025年。</p>${open.repeat(20_000)}`, '规划.html').then(
          () => 'read',
          (error) => error.name,
        ),
      )
  })
})

describe('characters that are none', () => {
  it('control characters are told of and do no harm', async () => {
    const { text, diagnostics } = await read('一、总体\u0001要求\u0008\n规划期为2021年至2025年。', '规划.txt')
    expect(text).toContain('\u0001')
    expect(diagnostics.map(({ code }) => code)).toEqual(['read/control-characters'])
  })

  it('lone surrogates become the sign for unknown characters', async () => {
    const utf16 = Buffer.from('\ufeff一、总体\ud800要求', 'utf16le')
    const page = '<html><body><p>一、总体&#xD800;要求</p></body></html>'
    const docx = makeDocx({ body: '<w:p><w:r><w:t>一、总体&#xD800;要求</w:t></w:r></w:p>' })
    for (const [bytes, name] of [
      [utf16, '规划.txt'],
      [page, '规划.html'],
      [docx, '规划.docx'],
    ] as const) {
      const outcome = await read(bytes, name).then(
        ({ text }) => text.trim(),
        (error) => error.code,
      )
      expect(['一、总体\ufffd要求', 'broken-file']).toContain(outcome)
    }
  })

  it('a plan inside all of them stays what it is', async () => {
    const seed = readFileSync('seeds/pidu.txt')
    expect((await read(seed, '规划.docx')).text).toBe(seed.toString('utf8'))
  })
})
