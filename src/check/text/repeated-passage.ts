import type { DocNode, Sentence } from '../../model/document.ts'
import { quoteEvidence } from '../../model/evidence.ts'
import type { Remark } from '../../model/remark.ts'
import { splitClauses, splitSentences } from '../../model/sentences.ts'
import { bareText, type Span, sourceSpan } from '../../model/text.ts'
import { remarkOn } from '../remark-on.ts'
import type { TextRule, WrittenDraft } from '../rule.ts'

const id = 'text/repeated-passage'
const severity = 'warning'

/** What is shorter may stand twice by right: 落实乡村教师生活补助政策. */
const SHORTEST = 24
/** Of a longer passage two clauses may be so short. */
const SHORTEST_RUN = 12
const SHOWN = 30

/** Two clauses that stand one after the other, or a sentence of one clause. */
interface Run extends Span {
  readonly node: number
  readonly words: string
}

interface Pair {
  readonly run: Run
  /** Where the same words stand first. */
  readonly first: Run
}

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

/** Clauses of a sentence two by two, or the whole sentence where it has one only: a part of a sentence is pasted as well. */
const runsOf = ({ node, view }: Sentence): Run[] => {
  if (isResponsible.test(view.text)) return []
  const clauses = splitClauses(view)
  const last = Math.max(1, clauses.length - 1)
  return clauses.slice(0, last).map((clause, i) => {
    const { start } = sourceSpan(clause)
    const { end } = sourceSpan(clauses[i + 1] ?? clause)
    const words = `${clause.text}，${clauses[i + 1]?.text ?? ''}`.replace(responsible, '')
    return { node, words, start, end }
  })
}

/** Places that follow or overlap each other are one: three clauses pasted are two runs. */
const join = (pairs: readonly Pair[]): Pair[] => {
  const all: Pair[] = []
  for (const pair of pairs) {
    const before = all.at(-1)
    if (!before || before.run.node !== pair.run.node || pair.run.start > before.run.end) all.push(pair)
    else all[all.length - 1] = { first: before.first, run: { ...before.run, end: pair.run.end } }
  }
  return all
}

const tell = (draft: WrittenDraft, { run, first }: Pair): Remark => {
  const place = quoteEvidence(draft.document, run.node, run)
  const text = place.quote
  return remarkOn(
    { id, severity },
    {
      place,
      message: `“${text.length > SHOWN ? `${text.slice(0, SHOWN)}……` : text}”与前文完全相同`,
      suggestion: '请核对是否重复粘贴；两处都需要的，不必改。',
      about: text,
      basis: [quoteEvidence(draft.document, first.node, first)],
    },
  )
}

export const repeatedPassage: TextRule = {
  id,
  severity,
  checks:
    '任务和保障措施中，相连的两个分句（二十四字以上）在前文已经一字不差地写过：多是重复粘贴。责任单位、专栏不算。',
  good: '健全联控联保工作机制，对辍学学生实行台账化管理。（只写一次）',
  bad: '8．健全联控联保工作机制，对辍学学生实行台账化管理。……19．健全联控联保工作机制，对辍学学生实行台账化管理。',
  check: (draft) => {
    const runs = splitSentences(draft.document)
      .filter(({ context, node }) => contexts.includes(context) && !isBoxed(draft, node))
      .flatMap(runsOf)
    const seen = new Map<string, Run>()
    const pairs = runs.flatMap((run): Pair[] => {
      const key = bareText(run.words)
      if (key.length < SHORTEST_RUN) return []
      const first = seen.get(key)
      if (!first) seen.set(key, run)
      return first ? [{ run, first }] : []
    })
    const isLong = ({ run }: Pair): boolean =>
      bareText(draft.document.text.slice(run.start, run.end)).length >= SHORTEST
    return {
      remarks: join(pairs)
        .filter(isLong)
        .map((pair) => tell(draft, pair)),
    }
  },
}
