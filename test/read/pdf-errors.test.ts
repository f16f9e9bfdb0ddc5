import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PlanError } from '../../src/model/errors.ts'
import { isPdf } from '../../src/read/pdf/is-pdf.ts'
import { readPdf } from '../../src/read/pdf/read-pdf.ts'
import { readSource } from '../../src/read/read-source.ts'
import { makeFolder, rejection } from './folder.ts'
import { makePdf, setParagraphs } from './make-pdf.ts'

const LONG = { timeout: 60_000 }
const LIMITS = { maxPages: 50 }
const TEXT =
  '知识产权强省体系初步构建。国家引领型知识产权强省试点省获批建设，11个国家知识产权试点示范城市、66个强县工程试点示范县（市、区）、5个试点示范园区加快建设，254家企业开展国家知识产权示范和优势培育工作，川渝知识产权合作取得突破性进展。'
const words = setParagraphs([TEXT, TEXT], { left: 80, right: 528, top: 110, size: 16, leading: 28 }).words

const codeOf = async (bytes: Uint8Array): Promise<string> => {
  const error = await rejection(readPdf(bytes, 'plan.pdf', LIMITS))
  expect(error.file).toBe('plan.pdf')
  expect(error.remedy).not.toBe('')
  return error.code
}

/** A font whose letters are named by number and mean nothing: /G21 /G22 … */
const glyphNames = (): string => {
  const names = Array.from({ length: 200 }, (_, i) => `/G${(i + 33).toString(16)}`).join(' ')
  return `<< /Type /Font /Subtype /Type1 /BaseFont /ABCDEF+Song /FirstChar 33 /LastChar 232 /Encoding << /Type /Encoding /Differences [33 ${names}] >> >>`
}

const letters = (from: number, count: number): string =>
  Array.from({ length: count }, (_, i) => (from + ((i * 37) % 180)).toString(16).padStart(2, '0')).join('')

describe('readPdf: what cannot be read', () => {
  it('refuses a scan and names text recognition', async () => {
    const picture = 'q 500 0 0 700 40 60 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u0080 EI Q'
    const error = await rejection(readPdf(makePdf(Array(3).fill({ words: [], raw: picture })), 'scan.pdf', LIMITS))
    expect(error.code).toBe('pdf-no-text')
    expect(error.message).toContain('3 页')
    expect(error.remedy).toContain('OCR')
  })

  it('refuses a scan that bears page numbers only', async () => {
    const pages = Array.from({ length: 4 }, (_, i) => ({ words: [[290, 790, 12, `- ${i + 1} -`] as const] }))
    expect(await codeOf(makePdf(pages))).toBe('pdf-no-text')
  })

  it('refuses letters that are glyph numbers', async () => {
    const raw = Array.from(
      { length: 20 },
      (_, i) => `BT /F1 16 Tf 1 0 0 1 80 ${700 - i * 28} Tm <${letters(40, 28)}> Tj ET`,
    )
    expect(await codeOf(makePdf([{ words: [], raw: raw.join('\n') }], glyphNames()))).toBe('pdf-garbled')
  })

  it('refuses letters for private use, and characters that make no sense', async () => {
    const shift = (by: (code: number) => number) =>
      words.map(
        ([x, y, size, text]) =>
          [x, y, size, [...text].map((c) => String.fromCodePoint(by(c.codePointAt(0) ?? 0))).join('')] as const,
      )
    const font =
      '<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>'
    expect(
      await codeOf(makePdf([{ words: shift((c) => 0xe000 + (c % 0x1000)) }], font.replace(' /ToUnicode 6 0 R', ''))),
    ).toBe('pdf-garbled')
    expect(await codeOf(makePdf([{ words: shift((c) => 0x7a00 + ((c * 7) % 0x1500)) }]))).toBe('pdf-garbled')
  })

  it('refuses a PDF with a password and says how to take it off', LONG, async () => {
    const error = await rejection(readSource('test/cases/read/pdf/encrypted.pdf'))
    expect(error.code).toBe('pdf-encrypted')
    expect(error.remedy).toContain('密码')
  })

  it('reads a PDF that only forbids copying', LONG, async () => {
    expect((await readSource('test/cases/read/pdf/no-copy.pdf')).text).toContain('知识产权强省体系初步构建')
  })

  it('refuses more pages than the limit', async () => {
    const error = await rejection(readPdf(makePdf(Array(51).fill({ words })), 'long.pdf', LIMITS))
    expect(error.code).toBe('too-many-pages')
    expect(error.message).toContain('51')
  })

  it('refuses what only begins like a PDF', async () => {
    const junk = Buffer.from(`%PDF-1.7\n${'\u0000\u00ff garbage obj endobj stream '.repeat(400)}`, 'latin1')
    expect(await codeOf(junk)).toBe('pdf-broken')
    expect(await codeOf(Buffer.from('%PDF-1.4'))).toBe('pdf-broken')
    const noPages = '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF'
    expect(await codeOf(Buffer.from(noPages))).toBe('pdf-no-text')
  })

  it('ends in text or in a plain error wherever a file is cut or bitten', LONG, async () => {
    const bytes = await readFile('test/cases/read/pdf/deyang-libreoffice.pdf')
    const damaged = [0.05, 0.3, 0.7, 0.95, 0.999].map((share) => bytes.subarray(0, Math.floor(bytes.length * share)))
    for (const step of [97, 1009])
      damaged.push(Buffer.from(bytes.map((b, i) => (i > 20 && i % step === 0 ? b ^ 0x55 : b))))
    for (const part of damaged) {
      const result = await readPdf(part, 'plan.pdf', LIMITS).catch((error: unknown) => error)
      if (result instanceof PlanError) expect(result.code).toMatch(/^pdf-/)
      else expect((result as { text: string }).text).toMatch(/\p{Script=Han}/u)
    }
  })

  it('survives a page tree that bites its own tail and a page without contents', LONG, async () => {
    const text = Buffer.from(makePdf([{ words }, { words }])).toString('latin1')
    const looped = text.replace(/\/Kids \[6 0 R/u, '/Kids [2 0 R')
    const result = await readPdf(Buffer.from(looped, 'latin1'), 'plan.pdf', LIMITS).catch((error: unknown) => error)
    expect(result instanceof PlanError ? result.code : (result as { text: string }).text).toMatch(/^pdf-|知识产权/)
  })
})

describe('isPdf', () => {
  it('goes by content, whatever the name', async () => {
    const folder = await makeFolder({ '规划.txt': makePdf([{ words }]), '规划.pdf': `${TEXT}\n` })
    expect((await readSource(join(folder, '规划.txt'))).reader).toBe('pdf')
    expect((await readSource(join(folder, '规划.pdf'))).text).toBe(`${TEXT}\n`)
  })

  it('takes bytes before the mark, and no text that speaks of it', () => {
    expect(isPdf(Buffer.from('\ufeff%PDF-1.4\n'))).toBe(true)
    expect(isPdf(Buffer.from('HTTP junk\r\n%PDF-1.6\r\n'))).toBe(true)
    expect(isPdf(Buffer.from('格式为 %PDF-1.4 的文件'))).toBe(false)
    expect(isPdf(Buffer.from('一、总体要求\n二、主要目标\n%PDF-1.4\n'))).toBe(false)
  })
})
