import { PlanError } from '../model/errors.ts'

const isUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)

/**
 * Refuses bytes that are neither text nor any known format.
 *
 * @throws PlanError `empty` or `binary`, each with what to do about it
 */
export const rejectBinary = (bytes: Uint8Array, file: string): void => {
  if (bytes.length === 0) throw new PlanError('empty', '文件是空的', '换成有正文的文件', file)
  if (!isUtf16(bytes) && bytes.includes(0)) {
    throw new PlanError('binary', '是二进制文件，不是文本', '换成 Word、PDF、网页或纯文本文件', file)
  }
}

/** Below this share of Chinese characters a text is no Chinese plan: source code, a log, an English paper. */
const MIN_HAN = 0.2

const countCharacters = (text: string): number => {
  let count = 0
  for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) count++
  return count
}

/**
 * Refuses text that cannot be a Chinese plan.
 *
 * @throws PlanError `empty` or `not-a-plan`
 */
export const rejectForeignText = (text: string, file: string): void => {
  const bare = text.replace(/\s+/gu, '')
  if (bare === '') throw new PlanError('empty', '文件里没有文字', '换成有正文的文件；图片须先做文字识别', file)
  const han = countCharacters(bare.replace(/\P{Script=Han}+/gu, ''))
  if (han / countCharacters(bare) < MIN_HAN) {
    throw new PlanError('not-a-plan', '不是中文规划：几乎没有汉字', '检查是否选错文件，或文字是否已成乱码', file)
  }
}
