import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/read/read-source.ts'
import { makeFolder, rejection } from './folder.ts'

const SENTENCE = '到2025年6月，高新技术企业达到402户。'

/** `知识产权` in GBK; Node encodes to no Chinese encoding but UTF. */
const GBK = Uint8Array.from([0xd6, 0xaa, 0xca, 0xb6, 0xb2, 0xfa, 0xc8, 0xa8])

const readBytes = async (content: string | Uint8Array, options = {}) =>
  readSource(join(await makeFolder({ 'plan.txt': content }), 'plan.txt'), options)

describe('readSource', () => {
  it('reads a seed byte for byte, with the digest of its bytes', async () => {
    const bytes = await readFile('seeds/sichuan.txt')
    const source = await readSource('seeds/sichuan.txt')
    expect(source.text).toBe(bytes.toString('utf8'))
    expect(source.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
    expect(source.diagnostics).toEqual([])
  })

  it('keeps carriage returns, so that offsets stay true', async () => {
    expect((await readBytes('一、总体要求\r\n（一）指导思想\r\n')).text).toBe('一、总体要求\r\n（一）指导思想\r\n')
  })

  it('leaves out the byte order mark of UTF-8 and UTF-16, and nothing else', async () => {
    const little = Buffer.from(`\ufeff${SENTENCE}`, 'utf16le')
    const big = Buffer.from(little).swap16()
    for (const content of [`\ufeff${SENTENCE}`, little, big]) {
      const source = await readBytes(content)
      expect(source.text).toBe(SENTENCE)
      expect(source.diagnostics).toEqual([])
    }
  })

  it('reads GB18030 where the bytes are no UTF-8, and says that it guessed', async () => {
    const source = await readBytes(GBK)
    expect(source.text).toBe('知识产权')
    expect(source.diagnostics).toMatchObject([{ severity: 'warning', code: 'encoding-guessed' }])
  })

  it('stays with UTF-8 where only a character is cut, and says where', async () => {
    const bytes = Buffer.from(SENTENCE.repeat(20))
    const source = await readBytes(bytes.subarray(0, -1))
    expect(source.text.startsWith(SENTENCE)).toBe(true)
    expect(source.text.at(source.diagnostics[0].start ?? -1)).toBe('\ufffd')
    expect(source.diagnostics[0].code).toBe('broken-bytes')
  })

  it.each([
    ['nothing', '', 'empty'],
    ['white space', ' \n\u3000\n', 'empty'],
    ['a torn PDF', '%PDF-1.7\n%', 'pdf-broken'],
    ['the start of a zip', 'PK\u0003\u0004\u0014', 'broken-file'],
    ['an Office file of no known kind', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'needs-conversion'],
    ['NUL bytes', `${SENTENCE}\u0000\u0000`, 'binary'],
    ['English', 'The quick brown fox jumps over the lazy dog.', 'not-a-plan'],
    ['bytes of no encoding', Uint8Array.from([0xff, 0xff, 0x80, 0xff, 0x81, 0xff, 0xff]), 'encoding'],
  ])('refuses %s with its remedy', async (_, content, code) => {
    const error = await rejection(readBytes(content))
    expect(error.code).toBe(code)
    expect(error.file).toMatch(/plan\.txt$/)
    expect(error.remedy).not.toBe('')
    expect(error.message).not.toContain('\n')
  })

  it('refuses a file that is not there', async () => {
    expect(await rejection(readSource('seeds/nowhere.txt'))).toMatchObject({ code: 'no-such-file' })
  })

  it('refuses a file over the limit and names the option', async () => {
    const error = await rejection(readBytes(SENTENCE, { maxBytes: 10 }))
    expect(error.code).toBe('too-large')
    expect(error.remedy).toContain('--max-size')
  })
})
