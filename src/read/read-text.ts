import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import type { SourceText } from '../model/document.ts'
import { PlanError } from '../model/errors.ts'
import { decodeBytes } from './decode-bytes.ts'
import { isPdf } from './pdf/is-pdf.ts'
import { rejectBinary, rejectForeignText } from './reject-unreadable.ts'

/** The longest plans have some 300,000 characters, under a megabyte; 20 leave room and still fit in memory. */
const DEFAULT_MAX_BYTES = 20 * 1024 * 1024

export interface ReadOptions {
  /** Files above this size are refused, so that a wrong file does not fill the memory. */
  readonly maxBytes?: number
  /** PDF files with more pages are refused. */
  readonly maxPages?: number
}

/** The longest plans, annexes included, have some 300 pages. */
const DEFAULT_MAX_PAGES = 1000

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`

/** Node's error codes in the words of the user. */
const OPEN_ERRORS: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ['没有这个文件或文件夹', '检查路径和文件名；路径里有空格时加引号'],
  ENOTDIR: ['没有这个文件或文件夹', '检查路径和文件名；路径里有空格时加引号'],
  EACCES: ['没有读取权限', '修改文件权限后重试'],
  EPERM: ['没有读取权限', '修改文件权限后重试'],
  ELOOP: ['是指向自己的链接', '给出真正的文件'],
}

/** What went wrong when a file was opened, as one line with its remedy. */
export const openError = (error: unknown, file: string): PlanError => {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  const [message, remedy] = OPEN_ERRORS[code] ?? [`打不开（${code || String(error)}）`, '检查文件和磁盘后重试']
  return new PlanError(code === 'ENOENT' || code === 'ENOTDIR' ? 'no-such-file' : 'unreadable', message, remedy, file)
}

const readBytes = async (file: string, maxBytes: number): Promise<Uint8Array> => {
  try {
    const { size } = await stat(file)
    if (size > maxBytes) {
      const message = `文件太大：${megabytes(size)}，上限 ${megabytes(maxBytes)}`
      throw new PlanError('too-large', message, '检查是否选错文件；确是规划时用 --max-size 提高上限（单位 MB）', file)
    }
    return await readFile(file)
  } catch (error) {
    throw error instanceof PlanError ? error : openError(error, file)
  }
}

/**
 * Reads one plan. The text is what the file holds without its byte order mark, nothing else changed, so that all
 * offsets can be followed to the file; of a PDF, what its pages say, laid out as plain text.
 *
 * @throws PlanError `no-such-file`, `unreadable`, `too-large`, `empty`, `binary`, `encoding`, `not-a-plan`, or one of those
 *   of `readPdf`
 */
export const readText = async (file: string, options: ReadOptions = {}): Promise<SourceText> => {
  const bytes = await readBytes(file, options.maxBytes ?? DEFAULT_MAX_BYTES)
  if (isPdf(bytes)) {
    // Behind a dynamic import: who has no PDF does not wait for its reader.
    const { readPdf } = await import('./pdf/read-pdf.ts')
    const source = await readPdf(bytes, file, { maxPages: options.maxPages ?? DEFAULT_MAX_PAGES })
    rejectForeignText(source.text, file)
    return source
  }
  rejectBinary(bytes, file)
  const { text, diagnostics } = decodeBytes(bytes, file)
  rejectForeignText(text, file)
  return { file, text, sha256: createHash('sha256').update(bytes).digest('hex'), diagnostics }
}
