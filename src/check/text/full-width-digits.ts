import { placeOf, remarkOn } from '../remark-on.ts'
import type { TextRule } from '../rule.ts'
import { findWideDigits } from './writing-slips.ts'

const id = 'text/full-width-digits'
const severity = 'info'

export const fullWidthDigits: TextRule = {
  id,
  severity,
  checks: '数字用半角，全角数字在查找、统计时会漏掉。',
  good: '到2025年6月',
  bad: '到２０２５年６月',
  check: ({ document }) => {
    const { slips, converted } = findWideDigits(document)
    if (converted) return { remarks: [] }
    return {
      remarks: slips.map(({ passage, start, end, found }) =>
        remarkOn(
          { id, severity },
          {
            ...placeOf(document, passage, start, end),
            message: `“${found}”为全角数字`,
            suggestion: `请改为半角“${found.normalize('NFKC')}”。`,
          },
        ),
      ),
    }
  },
}
