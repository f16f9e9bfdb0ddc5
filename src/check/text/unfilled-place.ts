import { unfilled } from '../../lexicon/writing-marks.ts'
import type { Remark } from '../../model/remark.ts'
import { type Passage, readPassages } from '../passages.ts'
import { placeOf, remarkOn } from '../remark-on.ts'
import type { TextRule, WrittenDraft } from '../rule.ts'

const id = 'text/unfilled-place'
const severity = 'error'

const isLetter = (char: string | undefined): boolean => char !== undefined && /[A-Za-z0-9]/u.test(char)

const tell = (draft: WrittenDraft, passage: Passage): Remark[] => {
  const { text } = passage.view
  return [...text.matchAll(unfilled)]
    .filter(({ index, 0: found }) => !isLetter(text[index - 1]) && !isLetter(text[index + found.length]))
    .map(({ index, 0: found }) =>
      remarkOn(
        { id, severity },
        {
          ...placeOf(draft.document, passage, index, index + found.length),
          message: `“${found}”应是尚未填写的内容`,
          suggestion: '请补上内容，或删去这一处。',
        },
      ),
    )
}

export const unfilledPlace: TextRule = {
  id,
  severity,
  checks: '模板中尚未填写的地方（××、XX、待补充）不应留在成稿里。',
  good: '新增知识产权贯标企业15户',
  bad: '新增知识产权贯标企业XX户',
  check: (draft) => ({ remarks: readPassages(draft.document).flatMap((passage) => tell(draft, passage)) }),
}
