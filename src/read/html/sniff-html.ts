const pageStart =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|script|style)\b/iu
const fragmentStart = /^\s*<(?:table|tbody|tr|div|p|span|section|article|center|font|h[1-6]|ul|ol)\b[^>]*>/iu

/** The first characters of a file, read as far as telling tags from text needs. */
const readStart = (bytes: Uint8Array): string => {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff
  const label = isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'latin1'
  return new TextDecoder(label).decode(bytes.subarray(0, 2048)).replace(/^(?:\ufeff|\u00ef\u00bb\u00bf)/u, '')
}

export const isHtml = (bytes: Uint8Array): boolean => {
  const start = readStart(bytes)
  return pageStart.test(start) || fragmentStart.test(start)
}

export const isMhtml = (bytes: Uint8Array): boolean => {
  const start = readStart(bytes)
  return /^[\w-]+:/u.test(start) && /^mime-version:/imu.test(start) && /multipart\/related|text\/html/iu.test(start)
}
