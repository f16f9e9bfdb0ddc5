import { PlanError } from '../../model/errors.ts'

/** The characters that any page of Chinese administrative prose is full of. */
const common = new Set(
  '的一是在和有中国大为上发展人年工作业建设实施推进加强度政府管理服务市县新产经济保护家高全化动行与及对开',
)
/** A page with fewer characters than this holds no text: a page number, a stamp, the name of a scanner. */
const fewestPerPage = 12
/** Shares beyond which letters are no text. In a readable plan no letter in a hundred is unmapped, every fourth is common. */
const mostUnmapped = 0.2
const fewestCommon = 0.06
const fewestHan = 0.2

const unmapped = /[\ue000-\uf8ff\ufffd\u0080-\u009f]|[\u{f0000}-\u{10ffff}]/gu
const han = /\p{Script=Han}/gu

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** How many characters stand for nothing because a font does not say what its glyphs mean. */
export const countUnmapped = (text: string): number => count(text, unmapped)

const noText = (file: string, pages: number): PlanError =>
  new PlanError(
    'pdf-no-text',
    `PDF 的 ${pages} 页上没有文字，多半是扫描件，只有图像`,
    '先做文字识别（OCR），例如 ocrmypdf -l chi_sim 原件.pdf 新文件.pdf，或向发文单位索取 Word 版',
    file,
  )

const garbled = (file: string): PlanError =>
  new PlanError(
    'pdf-garbled',
    'PDF 的字体没有文字编码，取出的都是乱码',
    '做文字识别（OCR）：ocrmypdf --force-ocr -l chi_sim 原件.pdf 新文件.pdf；或向发文单位索取 Word 版',
    file,
  )

/** Words of Latin script make up most of a foreign text, and none of one whose letters are glyph numbers. */
const isForeign = (text: string): boolean => {
  const words = text.match(/\b[A-Za-z]{2,14}\b/gu)?.filter((w) => /[aeiou]/iu.test(w)) ?? []
  return words.join('').length > text.replace(/\s/gu, '').length * 0.55
}

/**
 * Refuses what pdf.js takes out without an error although nobody can read it.
 *
 * @throws PlanError `pdf-no-text` or `pdf-garbled`
 */
export const checkText = (text: string, pages: number, file: string): void => {
  const bare = text.replace(/[\s.．…·\d—–-]+/gu, '')
  if (bare.length < Math.min(pages, 30) * fewestPerPage) throw noText(file, pages)
  if (countUnmapped(bare) > bare.length * mostUnmapped) throw garbled(file)
  const characters = bare.match(han) ?? []
  if (characters.length < bare.length * fewestHan) {
    if (!isForeign(text)) throw garbled(file)
  } else if (characters.length > 150) {
    const known = characters.filter((c) => common.has(c)).length
    if (known < characters.length * fewestCommon) throw garbled(file)
  }
}
