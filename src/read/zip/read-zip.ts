import { crc32, inflateRawSync } from 'node:zlib'
import { PlanError } from '../../model/errors.ts'
import { megabytes, type ReadLimits } from '../limits.ts'

export interface ZipEntry {
  readonly name: string
  /** Unpacks the entry; what all entries give together is held against the limit. */
  readonly read: () => Uint8Array
}

interface Directory {
  readonly count: number
  readonly start: number
}

const END_LENGTH = 22
const LONGEST_COMMENT = 0xffff
const STORED = 0
const DEFLATED = 8

const broken = (file: string, why: string): PlanError =>
  new PlanError('broken-file', `压缩文件已损坏或不完整（${why}）`, '重新下载或另存一次后重试', file)

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5) && bytes[3] === bytes[2] + 1

const findDirectory = (view: DataView, file: string): Directory => {
  const last = view.byteLength - END_LENGTH
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue
    return { count: view.getUint16(at + 10, true), start: view.getUint32(at + 16, true) }
  }
  throw broken(file, '没有目录')
}

/** Chinese archivers write names in GBK and do not say so. */
const decodeName = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

const packedBytes = (bytes: Uint8Array, view: DataView, header: number, size: number): Uint8Array => {
  if (view.getUint32(header, true) !== 0x04034b50) throw new RangeError('local header')
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  if (start + size > bytes.length) throw new RangeError('data')
  return bytes.subarray(start, start + size)
}

const unpack = (packed: Uint8Array, method: number, room: number): Uint8Array | null => {
  if (method === STORED) return packed.length > room ? null : packed
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, room) })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return null
    throw error
  }
}

const bomb = (limits: ReadLimits, file: string): PlanError =>
  new PlanError(
    'too-large-unzipped',
    `解压后超过 ${megabytes(limits.maxUnzippedBytes)}`,
    '检查是否选错文件；确是规划时用 --max-unzipped 提高上限（单位 MB）',
    file,
  )

/** Reads one record of the directory; `spend` takes bytes from what may still be unpacked, or returns false. */
const readRecord = (
  bytes: Uint8Array,
  at: number,
  file: string,
  room: { left: number; readonly limits: ReadLimits },
): { entry: ZipEntry; next: number } => {
  const view = viewOf(bytes)
  if (view.getUint32(at, true) !== 0x02014b50) throw new RangeError('directory')
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)]
  const [sum, size] = [view.getUint32(at + 16, true), view.getUint32(at + 20, true)]
  const nameLength = view.getUint16(at + 28, true)
  const header = view.getUint32(at + 42, true)
  const name = decodeName(bytes.subarray(at + 46, at + 46 + nameLength))
  const read = (): Uint8Array => {
    if (flags & 1) throw new PlanError('encrypted', '文件加了密码', '去掉密码后重新保存', file)
    if (method !== STORED && method !== DEFLATED) throw broken(file, `压缩方法 ${method}`)
    try {
      const content = unpack(packedBytes(bytes, view, header, size), method, room.left)
      if (content === null) throw bomb(room.limits, file)
      room.left -= content.length
      if (crc32(content) !== sum) throw new RangeError('checksum')
      return content
    } catch (error) {
      throw error instanceof PlanError ? error : broken(file, name)
    }
  }
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  return { entry: { name, read }, next }
}

/** The names in a zip, as far as telling what it is needs them; none where it has no directory. */
export const listZip = (bytes: Uint8Array): string[] => {
  try {
    const limits = { maxEntries: Number.POSITIVE_INFINITY, maxUnzippedBytes: 0 } as ReadLimits
    return isZip(bytes) ? readZip(bytes, '', limits).map(({ name }) => name) : []
  } catch {
    return []
  }
}

/**
 * The entries of a zip file, folders left out. Nothing is unpacked before it is asked for.
 *
 * @throws PlanError `broken-file` or `too-many-entries`; on reading an entry also `encrypted` or `too-large-unzipped`
 */
export const readZip = (bytes: Uint8Array, file: string, limits: ReadLimits): ZipEntry[] => {
  if (bytes.length < END_LENGTH) throw broken(file, '太短')
  const { count, start } = findDirectory(viewOf(bytes), file)
  if (count > limits.maxEntries) {
    const message = `压缩文件里有 ${count} 个文件，上限 ${limits.maxEntries}`
    throw new PlanError('too-many-entries', message, '只留规划后重试，或用 --max-entries 提高上限', file)
  }
  const room = { left: limits.maxUnzippedBytes, limits }
  const entries: ZipEntry[] = []
  try {
    for (let i = 0, at = start; i < count; i++) {
      const { entry, next } = readRecord(bytes, at, file, room)
      if (!entry.name.endsWith('/')) entries.push(entry)
      at = next
    }
  } catch {
    throw broken(file, '目录')
  }
  return entries
}
