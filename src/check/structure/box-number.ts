import { quoteEvidence } from '../../model/evidence.ts'
import { remarkOn } from '../remark-on.ts'
import type { TextRule } from '../rule.ts'

const id = 'structure/box-number'
const severity = 'warning'

const isNumbered = (number: string | undefined): boolean => /[\d一二三四五六七八九十]/u.test(number ?? '')

export const boxNumber: TextRule = {
  id,
  severity,
  checks: '专栏应当编号；全文只有一个专栏的，可以不编号。',
  good: '专栏2 知识产权跨区域协作行动',
  bad: '专栏 知识产权跨区域协作行动（其他专栏都有编号）',
  check: ({ document }) => {
    const boxes = document.nodes.filter(({ kind }) => kind === 'box')
    const bare = boxes.filter(({ number }) => !isNumbered(number))
    if (boxes.length < 2) return { remarks: [] }
    return {
      remarks: bare.map((box) =>
        remarkOn(
          { id, severity },
          {
            place: quoteEvidence(document, box.index, box.titleSpan ?? box),
            message: `专栏“${box.title ?? ''}”没有编号`,
            suggestion: '请按顺序编号。',
            about: box.title ?? '',
          },
        ),
      ),
    }
  },
}
