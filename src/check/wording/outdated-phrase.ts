import { outdatedPhrases } from '../../lexicon/outdated-phrases.ts'
import type { Remark } from '../../model/remark.ts'
import { type Passage, readPassages } from '../passages.ts'
import { placeOf, remarkOn } from '../remark-on.ts'
import type { TextRule, WrittenDraft } from '../rule.ts'
import { earliestDate } from './own-date.ts'

const id = 'wording/outdated-phrase'
const severity = 'warning'

const tell = (draft: WrittenDraft, date: string, passage: Passage): Remark[] =>
  outdatedPhrases
    .filter(({ from }) => from <= date)
    .flatMap(({ phrase, because }) =>
      [...passage.view.text.matchAll(new RegExp(phrase, 'gu'))].map(({ index, 0: words }) =>
        remarkOn(
          { id, severity },
          {
            ...placeOf(draft.document, passage, index, index + words.length),
            message: `“${words}”在本文件的时点（${date.slice(0, 7)}）已不是现行提法`,
            suggestion: `${because}，请核改。`,
          },
        ),
      ),
    )

/** Looking back, a plan may use the words of then. */
export const outdatedPhrase: TextRule = {
  id,
  severity,
  checks: '机构、法律、任务的名称以本文件成文时现行的为准；回顾部分不查。',
  good: '依据《民法典》；市金融监管分局',
  bad: '依据《物权法》；市银保监局（成文于2023年6月以后）',
  check: (draft) => {
    const date = earliestDate(draft.plan)
    if (date === null) return { remarks: [], notChecked: '没有成文日期，也没有规划期' }
    return {
      remarks: readPassages(draft.document)
        .filter(({ node }) => draft.document.nodes[node].context !== 'review')
        .flatMap((passage) => tell(draft, date, passage)),
    }
  },
}
