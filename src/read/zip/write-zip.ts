import { crc32 } from 'node:zlib'

export interface ZipFile {
  readonly name: string
  readonly content: Uint8Array
}

/** Bit 11: the name is in UTF-8. */
const UTF8_NAME = 0x0800
/** 1980-01-01, the first day of the format, so that the same files give the same bytes. */
const FIRST_DAY = 0x21

const record = (size: number, fields: readonly (readonly [number, 2 | 4, number])[], name: Buffer): Buffer => {
  const buffer = Buffer.alloc(size)
  for (const [at, width, value] of fields) buffer.writeUIntLE(value, at, width)
  return Buffer.concat([buffer, name])
}

/** Packs files into a zip without compressing them. */
export const writeZip = (files: readonly ZipFile[]): Buffer => {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content } of files) {
    const bytes = Buffer.from(name)
    const shared = (at: number): [number, 2 | 4, number][] => [
      [at, 2, 20],
      [at + 2, 2, UTF8_NAME],
      [at + 8, 2, FIRST_DAY],
      [at + 10, 4, crc32(content)],
      [at + 14, 4, content.length],
      [at + 18, 4, content.length],
      [at + 22, 2, bytes.length],
    ]
    const local = record(30, [[0, 4, 0x04034b50], ...shared(4)], bytes)
    directory.push(record(46, [[0, 4, 0x02014b50], [4, 2, 20], ...shared(6), [42, 4, offset]], bytes))
    parts.push(local, Buffer.from(content))
    offset += local.length + content.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const end = record(
    22,
    [
      [0, 4, 0x06054b50],
      [8, 2, files.length],
      [10, 2, files.length],
      [12, 4, size],
      [16, 4, offset],
    ],
    Buffer.alloc(0),
  )
  return Buffer.concat([...parts, ...directory, end])
}
