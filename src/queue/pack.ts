import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'

const MEGABYTE = 1024 * 1024
/** A plan of 300,000 characters, held against one of as many, gives some 20 MB of JSON. */
const mostAnswer = 128 * MEGABYTE

const zip = promisify(gzip)
const unzip = promisify(gunzip)

/** Texts and results travel packed: what is repeated in a result takes a tenth of its room. */
export const pack = (bytes: Uint8Array): Promise<Buffer> => zip(bytes, { level: 1 })

/** @throws Error where the bytes are not packed, or are more than `most` when unpacked */
export const unpack = (bytes: Uint8Array, most: number): Promise<Buffer> => unzip(bytes, { maxOutputLength: most })

export const packJson = (value: unknown): Promise<Buffer> => pack(Buffer.from(JSON.stringify(value)))

/** @throws Error as `unpack`, and where it is no JSON */
export const unpackJson = async (bytes: Uint8Array): Promise<unknown> =>
  JSON.parse((await unpack(bytes, mostAnswer)).toString('utf8'))
