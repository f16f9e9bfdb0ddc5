import { halfWidthMarks, oddMarks } from '../../lexicon/writing-marks.ts'
import type { Remark } from '../../model/remark.ts'
import { placeOf, remarkOn } from '../remark-on.ts'
import type { TextRule, WrittenDraft } from '../rule.ts'
import { findHalfWidth, findPlainBrackets, type Slip } from './writing-slips.ts'

const id = 'text/half-width-punctuation'
const severity = 'info'

const tellMark = ({ document }: WrittenDraft, { passage, start, end, found }: Slip): Remark =>
  remarkOn(
    { id, severity },
    {
      ...placeOf(document, passage, start, end),
      message: found in oddMarks ? `“${found}”不是规范的标点` : `中文句中用了半角标点“${found}”`,
      suggestion: `请改为“${halfWidthMarks[found] ?? oddMarks[found]}”。`,
    },
  )

/** Brackets are told once: where both kinds stand, the plan has to choose. */
const tellBrackets = ({ document }: WrittenDraft): Remark[] => {
  const slips = findPlainBrackets(document).filter(({ found }) => found !== ')')
  const [first] = slips
  if (!first) return []
  return [
    remarkOn(
      { id, severity },
      {
        place: placeOf(document, first.passage, first.start, first.end).place,
        message: `半角括号或直引号与全角的混用（共${slips.length}处，此为第一处）`,
        suggestion: '请统一为全角括号“（）”或弯引号。',
        about: '半角括号、直引号',
      },
    ),
  ]
}

export const halfWidthPunctuation: TextRule = {
  id,
  severity,
  checks: '中文句中的逗号、分号、冒号等用全角。成批出现的，作为转换痕迹另行说明。',
  good: '国家及行业标准制修订工作，推动有关必要专利纳入产品和技术标准；',
  bad: '国家及行业标准制修订工作,推动有关必要专利纳入产品和技术标准;',
  check: (draft) => {
    const { slips, converted } = findHalfWidth(draft.document)
    return { remarks: converted ? [] : [...slips.map((slip) => tellMark(draft, slip)), ...tellBrackets(draft)] }
  },
}
