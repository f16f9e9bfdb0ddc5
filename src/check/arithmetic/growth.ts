import type { Remark } from '../../model/remark.ts'
import { type Passage, readPassages } from '../passages.ts'
import { placeOf, remarkOn } from '../remark-on.ts'
import type { TextRule, WrittenDraft } from '../rule.ts'
import { agrees, amountOf, likeWritten } from './figures.ts'
import { findGrowths } from './find-growths.ts'

const id = 'arithmetic/growth'
const severity = 'error'

const tell = (draft: WrittenDraft, passage: Passage): Remark[] =>
  findGrowths(passage.view.text).flatMap(({ start, end, from, to, written, falls }) => {
    const [a, b] = [amountOf(...from), amountOf(...to)]
    if (!a || !b || a.base !== b.base || a.value === 0) return []
    const value = (falls ? a.value - b.value : b.value - a.value) * (100 / a.value)
    if (agrees(value, written)) return []
    return [
      remarkOn(
        { id, severity },
        {
          ...placeOf(draft.document, passage, start, end),
          message: `由${from.join('')}到${to.join('')}算得${likeWritten(value, written)}%，文中写作${written}%`,
          suggestion: '请核对两个数字和增幅。',
        },
      ),
    ]
  })

export const growth: TextRule = {
  id,
  severity,
  checks: '句中同时写明前后两个数和增幅的，增幅应当算得出来。',
  good: '2015年每万人发明专利拥有量1.15件；2020年每万人发明专利拥有量2.81件，增长144.34%',
  bad: '2015年每万人发明专利拥有量1.15件；2020年每万人发明专利拥有量2.81件，增长134.34%',
  check: (draft) => ({ remarks: readPassages(draft.document).flatMap((passage) => tell(draft, passage)) }),
}
