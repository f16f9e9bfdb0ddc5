import type { Document } from '../../model/document.ts'
import { remarkOn } from '../remark-on.ts'
import type { TextRule, WrittenDraft } from '../rule.ts'
import { innerSpaces } from './space-inside-words.ts'
import { findHalfWidth, findPlainBrackets, findWideDigits } from './writing-slips.ts'

const id = 'text/conversion-traces'
const severity = 'info'

/** From so many headings without their number on, an automatic numbering was lost with the Word file. */
export const MANY_LOST = 3

const ofReading: Readonly<Record<string, string>> = {
  'parse/doubled-character': '换页处重复的字',
  'clean/bookmark': '书签标记',
  'clean/page-mark': '混入正文的页码',
}

const leftOvers = ({ diagnostics }: Document): string[] =>
  Object.entries(ofReading).flatMap(([code, what]) => {
    const found = diagnostics.filter((d) => d.code === code)
    const count = found.reduce((n, d) => n + (d.dropped ?? 1), 0)
    return count > 0 ? [`${what}${count}处`] : []
  })

const listTraces = (draft: WrittenDraft): string[] => {
  const { document, reading } = draft
  const half = findHalfWidth(document)
  const spaces = innerSpaces(draft)
  const digits = findWideDigits(document)
  const lost = reading.numberingGaps.filter((g) => g.kind === 'lost').length
  return [
    ...(half.converted ? [`半角标点${half.slips.length + findPlainBrackets(document).length}处`] : []),
    ...(spaces.converted ? [`词语中的空格${spaces.slips.length}处`] : []),
    ...(digits.converted ? [`全角数字${digits.slips.length}处`] : []),
    ...(lost >= MANY_LOST ? [`标题编号丢失${lost}处`] : []),
    ...leftOvers(document),
  ]
}

/** What a conversion did to the text is told once, so that it is not put to the drafter place by place. */
export const conversionTraces: TextRule = {
  id,
  severity,
  checks: '成批的半角标点、丢失的标题编号、混入的页码和书签，是文件转换留下的，合并说明一次。',
  good: '加快建设引领型知识产权强省，推动全省经济社会高质量发展',
  bad: '加快建设引领型知识产权强省,推动全省经济社会高质量发展（全文五百余处）',
  check: (draft) => {
    const traces = listTraces(draft)
    if (traces.length === 0) return { remarks: [] }
    return {
      remarks: [
        remarkOn(
          { id, severity },
          {
            place: null,
            message: `文本带有转换痕迹：${traces.join('、')}，不逐处列出`,
            suggestion: '请以原始文件核对；若原始文件也是这样，请统一更正。',
            about: '转换痕迹',
          },
        ),
      ],
    }
  },
}
