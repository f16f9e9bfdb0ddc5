import { extname } from 'node:path'
import type { Diagnostic, SourceText } from '../model/document.ts'
import { PlanError } from '../model/errors.ts'
import { findInjectedMarks } from './find-injected-marks.ts'
import { completeLimits, type ReadLimits, type ReadOptions } from './limits.ts'
import { readBytes } from './open-file.ts'
import { type Reader, readers } from './readers.ts'
import { rejectBinary, rejectForeignText } from './reject-unreadable.ts'
import { isZip, readZip } from './zip/read-zip.ts'

const isUnknownZip = (bytes: Uint8Array, file: string): boolean =>
  isZip(bytes) && readers.find(({ sniff }) => sniff(bytes, file))?.id === 'txt'

const refuseZip = (bytes: Uint8Array, file: string, limits: ReadLimits): never => {
  readZip(bytes, file, limits)
  throw new PlanError('binary', '是压缩包里的压缩包，或不是文档的压缩文件', '解压后给出其中的规划', file)
}

const chooseReader = (bytes: Uint8Array, file: string): Reader => {
  if (bytes.length === 0) rejectBinary(bytes, file)
  const reader = readers.find(({ sniff }) => sniff(bytes, file)) as Reader
  if (reader.id === 'txt') rejectBinary(bytes, file)
  return reader
}

/** A file that does not hold what its name says is read by what it holds. */
const tellOtherFormat = (reader: Reader, file: string): Diagnostic[] => {
  const ending = extname(file).toLowerCase()
  const named = readers.find(({ endings }) => endings.includes(ending))
  if (!named || named === reader) return []
  const message = `扩展名是 ${ending}，内容是 ${reader.id}，按内容读取`
  return [{ severity: 'info', code: 'read/other-format', message }]
}

/** What a reader stumbles over in a broken file must not end the run for the other plans. */
const readGuarded = async (reader: Reader, bytes: Uint8Array, file: string, limits: ReadLimits) => {
  try {
    return await reader.read(bytes, file, limits)
  } catch (error) {
    if (error instanceof PlanError) throw error
    const message = `读不出（${reader.id}：${(error as Error).message}）`
    throw new PlanError('broken-file', message, '检查文件能否打开；另存为 .docx 或 .txt 后重试', file)
  }
}

/**
 * Reads the bytes of one plan with the reader that knows them.
 *
 * @throws PlanError where they hold no plan that can be read
 */
export const readPlanBytes = async (bytes: Uint8Array, file: string, limits: ReadLimits): Promise<SourceText> => {
  if (isUnknownZip(bytes, file)) refuseZip(bytes, file, limits)
  const reader = chooseReader(bytes, file)
  const source = await readGuarded(reader, bytes, file, limits)
  rejectForeignText(source.text, file)
  const told = [...tellOtherFormat(reader, file), ...findInjectedMarks(source.text)]
  return told.length === 0 ? source : { ...source, diagnostics: [...source.diagnostics, ...told] }
}

/**
 * Reads one plan of any format.
 *
 * @throws PlanError `no-such-file`, `unreadable`, `too-large`, or as the reader of its format
 */
export const readSource = async (file: string, options: ReadOptions = {}): Promise<SourceText> => {
  const limits = completeLimits(options)
  return readPlanBytes(await readBytes(file, limits.maxBytes), file, limits)
}
