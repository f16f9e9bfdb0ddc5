import { isZip, listZip } from '../zip/read-zip.ts'

/** Formats of offices that are not read as they are. */
export type OfficeFormat = 'doc' | 'wps' | 'rtf' | 'odt' | 'ofd' | 'word-xml' | 'sheet' | 'slides' | 'locked' | 'ole'

const OLE = [0xd0, 0xcf, 0x11, 0xe0]

const includesText = (bytes: Uint8Array, text: string, encoding: BufferEncoding): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(text, encoding))

/** An old Office file is a small file system; the names of its streams tell what wrote it. */
const nameOle = (bytes: Uint8Array, name: string): OfficeFormat => {
  const has = (stream: string): boolean => includesText(bytes, stream, 'utf16le')
  if (has('EncryptedPackage')) return 'locked'
  if (/\.wps$/iu.test(name)) return 'wps'
  if (has('WordDocument')) return 'doc'
  if (has('Workbook')) return 'sheet'
  return has('PowerPoint Document') ? 'slides' : 'ole'
}

const nameZip = (bytes: Uint8Array): OfficeFormat | null => {
  // The first entry of an OpenDocument file is its kind, stored as it is.
  if (includesText(bytes.subarray(0, 100), 'mimetypeapplication/vnd.oasis.opendocument.text', 'latin1')) return 'odt'
  const names = listZip(bytes)
  if (names.includes('OFD.xml')) return 'ofd'
  if (names.includes('xl/workbook.xml')) return 'sheet'
  return names.includes('ppt/presentation.xml') ? 'slides' : null
}

export const isDocx = (bytes: Uint8Array): boolean => {
  const names = listZip(bytes)
  return names.includes('[Content_Types].xml') && names.some((name) => name.startsWith('word/'))
}

/** The format of a file that holds a plan but not in a form that is read as it is; null for all others. */
export const nameOffice = (bytes: Uint8Array, name: string): OfficeFormat | null => {
  if (OLE.every((byte, i) => bytes[i] === byte)) return nameOle(bytes, name)
  if (isZip(bytes)) return isDocx(bytes) ? null : nameZip(bytes)
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (/^\s*\{\\rtf/u.test(start)) return 'rtf'
  return start.includes('progid="Word.Document"') || /<(?:pkg:package|w:wordDocument)\b/u.test(start)
    ? 'word-xml'
    : null
}
