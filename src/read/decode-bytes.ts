import type { Diagnostic } from '../model/document.ts'
import { PlanError } from '../model/errors.ts'

/** Above this share of unreadable characters the text is not in the encoding that was tried. */
const MAX_BROKEN = 0.02

interface Decoded {
  readonly text: string
  readonly diagnostics: readonly Diagnostic[]
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, i) => bytes[i] === byte)

/** Encodings that a byte order mark states. */
const MARKED = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const

const decodeAs = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes)

/** U+FFFD per character outside ASCII; ASCII reads alike in all encodings and says nothing. */
const brokenShare = (text: string): number => {
  let broken = 0
  let wide = 0
  for (const character of text) {
    if (character > '\u007f') wide++
    if (character === '\ufffd') broken++
  }
  return wide === 0 ? 0 : broken / wide
}

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

const firstBroken = (text: string): { start: number; end: number } => {
  const start = text.indexOf('\ufffd')
  return { start, end: start + 1 }
}

const guessEncoding = (bytes: Uint8Array, file: string): Decoded => {
  const utf8 = decodeAs(bytes, 'utf-8')
  // A UTF-8 file that was cut in the middle of a character is still UTF-8.
  if (brokenShare(utf8) <= MAX_BROKEN) {
    const count = utf8.split('\ufffd').length - 1
    const message = `有 ${count} 处不是有效的 UTF-8，已用 � 代替，请核对原文件`
    return { text: utf8, diagnostics: [{ severity: 'warning', code: 'broken-bytes', message, ...firstBroken(utf8) }] }
  }
  const gb = decodeAs(bytes, 'gb18030')
  if (brokenShare(gb) <= MAX_BROKEN) {
    const message = '文件不是 UTF-8，按 GB18030（含 GBK、GB 2312）读入；这是推测，如有乱码请另存为 UTF-8'
    return { text: gb, diagnostics: [{ severity: 'warning', code: 'encoding-guessed', message }] }
  }
  throw new PlanError('encoding', '认不出文字编码', '用文本编辑器打开，另存为 UTF-8 后重试', file)
}

/**
 * Decodes a text file: UTF-8, UTF-16 with a byte order mark, else GB18030 as a guess that a diagnostic tells.
 * The byte order mark is no part of the text.
 *
 * @throws PlanError `encoding` where no encoding fits
 */
export const decodeBytes = (bytes: Uint8Array, file: string): Decoded => {
  const marked = MARKED.find(({ mark }) => startsWith(bytes, mark))
  if (marked && marked.encoding !== 'utf-8') return { text: decodeAs(bytes, marked.encoding), diagnostics: [] }
  if (isUtf8(bytes)) return { text: decodeAs(bytes, 'utf-8'), diagnostics: [] }
  return guessEncoding(bytes, file)
}
