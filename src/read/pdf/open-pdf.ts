import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { PlanError } from '../../model/errors.ts'

export type Pdf = PDFDocumentProxy
export type PdfPage = PDFPageProxy

/** Operators of a page by name, as pdf.js numbers them. */
export type Operators = typeof import('pdfjs-dist/legacy/build/pdf.mjs').OPS

export interface OpenPdf {
  readonly pdf: Pdf
  readonly operators: Operators
  readonly close: () => Promise<void>
}

/** A page of a long plan takes a tenth of a second; a damaged file may keep the reader waiting for what never comes. */
const longestStep = 60_000

/** Waits for one step of reading, but not for ever. */
export const inTime = async <T>(step: Promise<T>, file: string): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(brokenPdf(file, '读取超时')), longestStep)
  })
  try {
    return await Promise.race([step, late])
  } finally {
    clearTimeout(timer)
  }
}

export const brokenPdf = (file: string, why: string): PlanError =>
  new PlanError(
    'pdf-broken',
    `PDF 已损坏，无法读取（${why}）`,
    '重新下载或重新导出；在阅读器里能打开的，用“打印到 PDF”另存一份',
    file,
  )

const encrypted = (file: string): PlanError =>
  new PlanError(
    'pdf-encrypted',
    'PDF 有密码，无法读取',
    '在阅读器里输入密码打开，用“打印到 PDF”另存为不加密的文件',
    file,
  )

const explain = (error: unknown, file: string): PlanError => {
  if (error instanceof PlanError) return error
  const { name, message } = error as Error
  return name === 'PasswordException' ? encrypted(file) : brokenPdf(file, String(message ?? error).slice(0, 80))
}

/**
 * Opens a PDF with pdf.js, which is loaded only here. Character maps and standard fonts come from the package itself:
 * without them text in GBK-encoded fonts is read as nothing, and no error tells.
 *
 * @throws PlanError `pdf-encrypted` or `pdf-broken`
 */
export const openPdf = async (bytes: Uint8Array, file: string): Promise<OpenPdf> => {
  const { getDocument, OPS, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const task = getDocument({
    // pdf.js takes the buffer away from its owner.
    data: Uint8Array.from(bytes),
    cMapUrl: `${join(home, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(home, 'standard_fonts')}/`,
    wasmUrl: `${join(home, 'wasm')}/`,
    useSystemFonts: false,
    disableFontFace: true,
    // Pictures are not read, and a scan in colour fills the memory.
    maxImageSize: 1,
    isEvalSupported: false,
    verbosity: VerbosityLevel.ERRORS,
  })
  try {
    const pdf = await inTime(task.promise, file)
    return { pdf, operators: OPS, close: () => task.destroy() }
  } catch (error) {
    await task.destroy()
    throw explain(error, file)
  }
}
