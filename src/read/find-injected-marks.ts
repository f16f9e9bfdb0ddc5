import type { Diagnostic } from '../model/document.ts'

/** A Chinese character with a syllable of pinyin in brackets: 知識產(chǎn)權(quán). Units and names of laws are longer or capital. */
const mark = /\p{Script=Han}[（(][a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{1,6}[)）]/gu
/** One may stand in any text, as 克(g) does. */
const FEWEST = 3

/** Tells of marks that a site put into the words of a page, because words with them match no others. */
export const findInjectedMarks = (text: string): Diagnostic[] => {
  const found = [...text.matchAll(mark)]
  if (found.length < FEWEST) return []
  const [first] = found
  const message = `文字里夹有 ${found.length} 处拼音之类的标记（如“${first[0]}”），会妨碍比对，请换用干净的文本`
  return [
    {
      severity: 'warning',
      code: 'read/injected-marks',
      message,
      start: first.index,
      end: first.index + first[0].length,
    },
  ]
}
