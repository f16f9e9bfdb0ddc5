import { englishFunctionWords } from '../../lexicon/writing-marks.ts'
import type { Remark } from '../../model/remark.ts'
import { type Passage, readPassages } from '../passages.ts'
import { placeOf, remarkOn } from '../remark-on.ts'
import type { TextRule, WrittenDraft } from '../rule.ts'

const id = 'text/foreign-residue'
const severity = 'error'

/** A word between Chinese words, or between Chinese marks: 思想 and 习近平. */
const latinWord = /(?<=[\p{Script=Han}”’》）])\s*([A-Za-z]+)\s*(?=[\p{Script=Han}“‘《（])/gu

const tell = (draft: WrittenDraft, passage: Passage): Remark[] =>
  [...passage.view.text.matchAll(latinWord)]
    .filter((match) => englishFunctionWords.has(match[1].toLowerCase()) && match[1] !== match[1].toUpperCase())
    .map((match) =>
      remarkOn(
        { id, severity },
        {
          ...placeOf(draft.document, passage, match.index, match.index + match[0].length),
          message: `中文句中夹有英文“${match[1]}”，应是翻译或改写时的残留`,
          suggestion: match[1].toLowerCase() === 'and' ? '请改为“和”“与”或顿号。' : '请改为中文或删去。',
        },
      ),
    )

export const foreignResidue: TextRule = {
  id,
  severity,
  checks: '中文句中夹有英文虚词（and、of、the 等），应是翻译、拼接时的残留。',
  good: '习近平新时代中国特色社会主义思想和习近平总书记重要指示精神',
  bad: '习近平新时代中国特色社会主义思想 and 习近平总书记重要指示精神',
  check: (draft) => ({ remarks: readPassages(draft.document).flatMap((passage) => tell(draft, passage)) }),
}
