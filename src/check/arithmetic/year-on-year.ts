import type { Remark } from '../../model/remark.ts'
import { type Passage, readPassages } from '../passages.ts'
import { placeOf, remarkOn } from '../remark-on.ts'
import type { TextRule, WrittenDraft } from '../rule.ts'
import { findGrowths } from './find-growths.ts'

const id = 'arithmetic/year-on-year'
const severity = 'warning'

const tell = (draft: WrittenDraft, passage: Passage): Remark[] =>
  findGrowths(passage.view.text).flatMap(({ start, end, years, yearOnYear, written }) => {
    if (!yearOnYear || !years || years[1] - years[0] === 1) return []
    const at = passage.view.text.lastIndexOf('同比', end)
    return [
      remarkOn(
        { id, severity },
        {
          ...placeOf(draft.document, passage, Math.max(start, at), end),
          message: `“同比增长${written}%”是${years[0]}年到${years[1]}年的增幅，不是与上年相比`,
          suggestion: `请改为“比${years[0]}年增长${written}%”。`,
        },
      ),
    ]
  })

export const yearOnYear: TextRule = {
  id,
  severity,
  checks: '“同比”只用于与上年同期相比。',
  good: '2020年2.81件，比2015年增长144.34%',
  bad: '2015年每万人发明专利拥有量1.15件；2020年每万人发明专利拥有量2.81件，同比增长144.34%',
  check: (draft) => ({ remarks: readPassages(draft.document).flatMap((passage) => tell(draft, passage)) }),
}
