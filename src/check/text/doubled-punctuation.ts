import { clauseMarks } from '../../lexicon/writing-marks.ts'
import type { Remark } from '../../model/remark.ts'
import { type Passage, readPassages } from '../passages.ts'
import { placeOf, remarkOn } from '../remark-on.ts'
import type { TextRule, WrittenDraft } from '../rule.ts'

const id = 'text/doubled-punctuation'
const severity = 'warning'

/** `14家，；组建`; a bracket that opens with a comma. ？！ is a mark of its own. */
const doubled = new RegExp(`(?![？！]{2})[${clauseMarks}]{2,}|[“《（][，。；：、]|[，、；：][）》]`, 'gu')

const tell = (draft: WrittenDraft, passage: Passage): Remark[] =>
  [...passage.view.text.matchAll(doubled)].map((match) =>
    remarkOn(
      { id, severity },
      {
        ...placeOf(draft.document, passage, match.index, match.index + match[0].length),
        message: `标点“${match[0]}”连用，其中一个应是多余的`,
        suggestion: '请删去多余的标点，并核对此处是否漏字。',
      },
    ),
  )

export const doubledPunctuation: TextRule = {
  id,
  severity,
  checks: '两个点号连用，常是修改后留下的。',
  good: '成立知识产权维权工作站14家；组建转移转化办公室',
  bad: '成立知识产权维权工作站14家，；组建转移转化办公室',
  check: (draft) => ({ remarks: readPassages(draft.document).flatMap((passage) => tell(draft, passage)) }),
}
