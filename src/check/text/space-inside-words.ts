import { placeOf, remarkOn } from '../remark-on.ts'
import type { TextRule, WrittenDraft } from '../rule.ts'
import { findInnerSpaces, type Slips } from './writing-slips.ts'

const id = 'text/space-inside-words'
const severity = 'warning'

/** Two characters are of one word where the dictionary or the draft itself writes them together. */
export const innerSpaces = ({ document, words }: WrittenDraft): Slips =>
  findInnerSpaces(document, (pair) => words().has(pair) || document.text.split(pair).length > 3)

export const spaceInsideWords: TextRule = {
  id,
  severity,
  checks: '词语中间不应有空格，查找、引用时会漏掉。',
  good: '强化知识产权创造、保护、运用、管理和服务',
  bad: '强化知识产权创造、保护、运用、管理和服 务',
  check: (draft) => {
    const { slips, converted } = innerSpaces(draft)
    if (converted) return { remarks: [] }
    return {
      remarks: slips.map(({ passage, start, end, found }) =>
        remarkOn(
          { id, severity },
          {
            ...placeOf(draft.document, passage, start, end),
            message: `“${found}”中间有空格`,
            suggestion: '请删去空格。',
          },
        ),
      ),
    }
  },
}
