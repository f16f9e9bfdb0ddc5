import type { DocNode, Sentence } from '../../model/document.ts'
import { quoteEvidence } from '../../model/evidence.ts'
import { groupBy } from '../../model/group-by.ts'
import type { Remark } from '../../model/remark.ts'
import { splitSentences } from '../../model/sentences.ts'
import { bareText, sourceSpan } from '../../model/text.ts'
import { remarkOn } from '../remark-on.ts'
import type { TextRule, WrittenDraft } from '../rule.ts'

const id = 'text/repeated-passage'
const severity = 'warning'

/** A shorter sentence may stand twice by right: 落实乡村教师生活补助政策. */
const SHORTEST = 20
const SHOWN = 30

const contexts: readonly DocNode['context'][] = ['tasks', 'safeguards']
/** （责任单位：市教育局、市财政局）, （市商务局负责）: who is responsible is named again under each task. */
const responsible = /[（(【[][^（()）】\]]*(?:单位|部门|责任|牵头|配合|负责)[^（()）】\]]*[）)】\]]/gu
const isResponsible = /^(?:牵头|责任|配合|主要|负责|实施|参加)*(?:单位|部门)[：:]/u
/** 专栏 sum up what the text around them says. */
const isBoxed = (draft: WrittenDraft, node: number): boolean => {
  for (let at = node; at >= 0; at = draft.document.nodes[at].parent)
    if (draft.document.nodes[at].kind === 'box') return true
  return false
}

const keyOf = ({ view: { text } }: Sentence): string => {
  const own = text.replace(responsible, '')
  return isResponsible.test(own) ? '' : bareText(own)
}

const tell = (draft: WrittenDraft, [first, ...again]: readonly Sentence[]): Remark[] =>
  again.map((sentence) => {
    const { text } = sentence.view
    return remarkOn(
      { id, severity },
      {
        place: quoteEvidence(draft.document, sentence.node, sourceSpan(sentence.view)),
        message: `“${text.length > SHOWN ? `${text.slice(0, SHOWN)}……` : text}”与前文一句完全相同`,
        suggestion: '请核对是否重复粘贴；两处都需要的，不必改。',
        about: text,
        basis: [quoteEvidence(draft.document, first.node, sourceSpan(first.view))],
      },
    )
  })

export const repeatedPassage: TextRule = {
  id,
  severity,
  checks: '任务和保障措施中，一句话（二十字以上）在前文已经一字不差地写过：多是整段重复粘贴。责任单位、专栏不算。',
  good: '健全联控联保工作机制，对辍学学生实行台账化管理。（只写一次）',
  bad: '8．健全联控联保工作机制，对辍学学生实行台账化管理。……19．健全联控联保工作机制，对辍学学生实行台账化管理。',
  check: (draft) => {
    const sentences = splitSentences(draft.document).filter(({ context }) => contexts.includes(context))
    const alike = groupBy(sentences, keyOf)
    return {
      remarks: [...alike]
        .filter(([key, { length }]) => length > 1 && key.length >= SHORTEST)
        .flatMap(([, same]) =>
          tell(
            draft,
            same.filter(({ node }) => !isBoxed(draft, node)),
          ),
        ),
    }
  },
}
