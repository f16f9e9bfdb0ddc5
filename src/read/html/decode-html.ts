import type { Diagnostic } from '../../model/document.ts'
import { decodeBytes } from '../decode-bytes.ts'

interface Decoded {
  readonly text: string
  readonly diagnostics: readonly Diagnostic[]
}

const HEAD = 4096
const charsetLabel = /charset\s*=\s*["']?\s*([\w-]+)/iu
/** Above this share of unreadable characters a page is not in the encoding that it states. */
const MAX_BROKEN = 0.02

const decodeAs = (bytes: Uint8Array, label: string): string | null => {
  try {
    // GB 2312 and GBK are parts of GB18030, and pages that state them use characters of all of it.
    return new TextDecoder(/^gb/iu.test(label) ? 'gb18030' : label).decode(bytes)
  } catch {
    return null
  }
}

const isReadable = (text: string): boolean => {
  const wide = text.replace(/[\0-\x7f]+/gu, '')
  return (wide.match(/\ufffd/gu)?.length ?? 0) <= wide.length * MAX_BROKEN
}

/**
 * The text of a web page in the encoding that it states (`<meta charset=gb2312>`), else as any text file.
 *
 * @param stated what stands outside of the page: the head of a part of an .mhtml
 * @throws PlanError `encoding` where no encoding fits
 */
export const decodeHtml = (bytes: Uint8Array, file: string, stated: string | null = null): Decoded => {
  const isMarked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const label = isMarked ? null : (stated ?? charsetLabel.exec(headOf(bytes))?.[1] ?? null)
  const text = label === null ? null : decodeAs(bytes, label)
  if (text !== null && isReadable(text)) {
    const broken = text.includes('\ufffd')
    const message = `网页按所标 ${label} 解码，有个别字不能识别，已用 � 代替`
    return { text, diagnostics: broken ? [{ severity: 'warning', code: 'broken-bytes', message }] : [] }
  }
  const guessed = decodeBytes(bytes, file)
  if (text === null) return guessed
  const message = `网页标作 ${label}，实际不是，按内容推测编码`
  return {
    text: guessed.text,
    diagnostics: [{ severity: 'warning', code: 'encoding-guessed', message }, ...guessed.diagnostics],
  }
}

/** The start of a file with one character for each byte. */
const headOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
