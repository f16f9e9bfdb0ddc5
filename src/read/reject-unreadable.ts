import { PlanError } from '../model/errors.ts'

const SAVE_AS_TEXT = '用 Word 或 WPS 打开，“另存为”选“纯文本 (*.txt)”，编码选 UTF-8'

/** Formats that open with these bytes. They hold plans, but not as text. */
const FORMATS = [
  { magic: 'PK\u0003\u0004', what: '是压缩格式（docx、xlsx、wps 或 zip），不是文本', remedy: SAVE_AS_TEXT },
  { magic: '\u00d0\u00cf\u0011\u00e0', what: '是旧版 Word 或 WPS 文档，不是文本', remedy: SAVE_AS_TEXT },
  { magic: '{\\rtf', what: '是 RTF 文档，不是纯文本', remedy: SAVE_AS_TEXT },
] as const

const WEB_PAGE = /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)\b/iu

const isUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)

/**
 * Refuses bytes that are not a text file.
 *
 * @throws PlanError `empty` or `binary`, each with what to do about it
 */
export const rejectBinary = (bytes: Uint8Array, file: string): void => {
  if (bytes.length === 0) throw new PlanError('empty', '文件是空的', '换成有正文的文件', file)
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  const format = FORMATS.find(({ magic }) => head.startsWith(magic))
  if (format) throw new PlanError('binary', format.what, format.remedy, file)
  if (!isUtf16(bytes) && bytes.includes(0)) {
    throw new PlanError('binary', '是二进制文件，不是文本', '换成 UTF-8 或 GB18030 编码的纯文本文件', file)
  }
}

/** Below this share of Chinese characters a text is no Chinese plan: source code, a log, an English paper. */
const MIN_HAN = 0.2

/**
 * Refuses text that cannot be a Chinese plan.
 *
 * @throws PlanError `empty` or `not-a-plan`
 */
export const rejectForeignText = (text: string, file: string): void => {
  const bare = text.replace(/\s+/gu, '')
  if (bare === '') throw new PlanError('empty', '文件里只有空白', '换成有正文的文件', file)
  if (WEB_PAGE.test(text)) {
    throw new PlanError('binary', '是网页，不是纯文本', '在浏览器里复制正文，存成 .txt（UTF-8）', file)
  }
  const han = bare.match(/\p{Script=Han}/gu)?.length ?? 0
  if (han / [...bare].length < MIN_HAN) {
    throw new PlanError('not-a-plan', '不是中文规划：几乎没有汉字', '检查是否选错文件，或文字是否已成乱码', file)
  }
}
