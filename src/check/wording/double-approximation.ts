import type { Remark } from '../../model/remark.ts'
import { type Passage, readPassages } from '../passages.ts'
import { placeOf, remarkOn } from '../remark-on.ts'
import type { TextRule, WrittenDraft } from '../rule.ts'

const id = 'wording/double-approximation'
const severity = 'warning'

/** 约300余亿元, 超过500家以上, 近20人左右. */
const doubled =
  /(?<!签|节|条|公|预|制|合|契|缔)(?:约|大约|大概|近|将近|超过|超|不少于|不低于|至少)\d[\d.,]*[余多]?(?:[百千万亿]*[^\d，。；、（）]{0,4}?)(?:左右|以上|以下|上下)|(?<!签|节|条|公|预|制|合|契|缔)(?:约|大约|大概|将近|近)\d[\d.,]*[余多]/gu

/** 不少于 and 以上 say the same twice; 超过…左右 say two things. A year or a range in between is another figure. */
const tell = (draft: WrittenDraft, passage: Passage): Remark[] =>
  [...passage.view.text.matchAll(doubled)].map(({ index, 0: words }) =>
    remarkOn(
      { id, severity },
      {
        ...placeOf(draft.document, passage, index, index + words.length),
        message: `“${words}”中表示约数或界限的词重复`,
        suggestion: '请只保留其中一个。',
      },
    ),
  )

export const doubleApproximation: TextRule = {
  id,
  severity,
  checks: '“约”与“余”、“超过”与“以上”等不应同用于一个数。',
  good: '实现销售收入总额约300亿元',
  bad: '实现销售收入总额约300余亿元',
  check: (draft) => ({ remarks: readPassages(draft.document).flatMap((passage) => tell(draft, passage)) }),
}
