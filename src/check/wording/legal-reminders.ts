import { type LegalReminder, legalReminders } from '../../lexicon/legal-reminders.ts'
import type { Plan } from '../../model/analysis.ts'
import type { Remark } from '../../model/remark.ts'
import { type Passage, readPassages } from '../passages.ts'
import { placeOf, remarkOn } from '../remark-on.ts'
import type { TextRule, WrittenDraft } from '../rule.ts'

const id = 'wording/legal-reminders'
const severity = 'info'

const concerns = ({ levels }: LegalReminder, { level }: Plan): boolean => levels === null || levels.includes(level)

const tell = (draft: WrittenDraft, passage: Passage): Remark[] =>
  legalReminders
    .filter((reminder) => concerns(reminder, draft.plan))
    .flatMap(({ words, message, law }) =>
      [...passage.view.text.matchAll(new RegExp(words, 'gu'))].map(({ index, 0: found }) =>
        remarkOn(
          { id, severity },
          {
            ...placeOf(draft.document, passage, index, index + found.length),
            message: `请人工核：${message}`,
            suggestion: `依据：${law}。`,
          },
        ),
      ),
    )

export const legalReminder: TextRule = {
  id,
  severity,
  checks: '与法律规定可能不合的提法，提请人工核对，不作结论。',
  good: '提升商标品牌知名度；推动出台知识产权政策措施',
  bad: '支持“三星堆”争创中国驰名商标；出台知识产权专项法规（设区的市）',
  check: (draft) => ({
    remarks: readPassages(draft.document)
      .filter(({ node }) => ['goals', 'tasks', 'safeguards'].includes(draft.document.nodes[node].context))
      .flatMap((passage) => tell(draft, passage)),
  }),
}
