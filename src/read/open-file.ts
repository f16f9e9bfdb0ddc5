import { readFile, stat } from 'node:fs/promises'
import { PlanError } from '../model/errors.ts'
import { megabytes } from './limits.ts'

/** The name under which a plan on standard input is asked for. */
export const STANDARD_INPUT = '-'

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

const tooLarge = (size: string, maxBytes: number, file: string): PlanError =>
  new PlanError(
    'too-large',
    `文件太大：${size}，上限 ${megabytes(maxBytes)}`,
    '检查是否选错文件；确是规划时用 --max-size 提高上限（单位 MB）',
    file,
  )

const readStandardInput = async (maxBytes: number): Promise<Uint8Array> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxBytes) throw tooLarge(`超过 ${megabytes(maxBytes)}`, maxBytes, STANDARD_INPUT)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/**
 * The bytes of a file, or of standard input where `-` is asked for.
 *
 * @throws PlanError `no-such-file`, `unreadable` or `too-large`
 */
export const readBytes = async (file: string, maxBytes: number): Promise<Uint8Array> => {
  if (file === STANDARD_INPUT) return readStandardInput(maxBytes)
  try {
    const { size } = await stat(file)
    if (size > maxBytes) throw tooLarge(megabytes(size), maxBytes, file)
    return await readFile(file)
  } catch (error) {
    throw error instanceof PlanError ? error : openError(error, file)
  }
}
