import type { Remark } from '../../model/remark.ts'
import { type Passage, readPassages } from '../passages.ts'
import { placeOf, remarkOn } from '../remark-on.ts'
import type { TextRule, WrittenDraft } from '../rule.ts'
import { findFragments, findUnseenJoins, type Lost, measureUsage, type Part, type Usage } from './find-lost.ts'
import { runsOf } from './index-runs.ts'

const id = 'text/lost-character'
const severity = 'error'

const tell = (draft: WrittenDraft, passage: Passage, { at, char, elsewhere }: Lost): Remark => {
  const { text } = passage.view
  return remarkOn(
    { id, severity },
    {
      ...placeOf(draft.document, passage, at - 1, at + 1),
      message: `“${text.slice(Math.max(0, at - 3), at + 3)}”疑漏“${char}”字：全文他处写作“${elsewhere}”`,
      suggestion: `请核对，是否补上“${char}”。`,
    },
  )
}

/** One remark a place, however it was found. */
const findLost = (part: Part, usage: Usage): Lost[] => {
  const found = [...findUnseenJoins(part, usage), ...findFragments(part, usage)]
  return found.filter((lost, i) => found.findIndex((other) => Math.abs(other.at - lost.at) <= 2) === i)
}

export const lostCharacter: TextRule = {
  id,
  severity,
  checks: '疑似漏字：此处的写法全文仅见一次，补上一字即为全文他处的写法。不依据错字表，只依据本文自身的用字。',
  good: '为中小微企业提供知识产权专业化服务',
  bad: '为中小微企业提供知识权专业化服务',
  check: (draft) => {
    const passages = readPassages(draft.document)
    const texts = passages.map(({ view }) => view.text)
    const runs = runsOf(draft.document)
    const usage = measureUsage(texts, draft.words(), runs)
    return {
      remarks: passages.flatMap((passage, i) =>
        findLost({ text: texts[i], start: runs.starts[i] }, usage).map((lost) => tell(draft, passage, lost)),
      ),
    }
  },
}
