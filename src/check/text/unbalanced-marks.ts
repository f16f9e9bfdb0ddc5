import { quoteEvidence } from '../../model/evidence.ts'
import type { Remark } from '../../model/remark.ts'
import { sourceSpan } from '../../model/text.ts'
import { type Passage, readPassages, wordsAround } from '../passages.ts'
import { remarkOn } from '../remark-on.ts'
import type { TextRule, WrittenDraft } from '../rule.ts'

const id = 'text/unbalanced-marks'
const severity = 'error'

const pairs = ['“”', '‘’', '《》', '〈〉', '（）', '()', '「」', '『』', '【】', '〔〕', '［］', '[]']
const anyMark = new RegExp(`[${pairs.join('').replace(']', '\\]')}]`, 'gu')

/** Half-width and full-width marks close each other; which of them to use is another question. */
const kinds: Readonly<Record<string, { kind: string; opens: boolean }>> = Object.fromEntries(
  pairs.flatMap(([open, close]) => {
    const kind = open.normalize('NFKC')
    return [
      [open, { kind, opens: true }],
      [close, { kind, opens: false }],
    ]
  }),
)

interface Mark {
  readonly passage: Passage
  readonly at: number
  readonly char: string
  readonly opens: boolean
  readonly kind: string
}

/** `1）` and `a)` number a list and close nothing. */
const numbersList = /(?<![0-9A-Za-z])[0-9A-Za-z]{1,2}$|(?:^|[。；：，、])[一二三四五六七八九十]{1,2}$/u

/** Marks of a passage that have no partner in it. */
const findAlone = (passage: Passage): Mark[] => {
  const open: Mark[] = []
  const alone: Mark[] = []
  const { text } = passage.view
  for (const { index: at, 0: char } of text.matchAll(anyMark)) {
    const mark: Mark = { passage, at, char, ...kinds[char] }
    if (mark.opens) open.push(mark)
    else {
      const partner = open.findLastIndex((o) => o.kind === mark.kind)
      if (partner >= 0) open.splice(partner, 1)
      else if (mark.kind !== '(' || !numbersList.test(text.slice(0, at))) alone.push(mark)
    }
  }
  return [...alone, ...open].sort((a, b) => a.at - b.at)
}

/** A title and what runs on behind it, or two parts of a paragraph that a page parted, close each other's marks. */
const withoutPairs = (alone: readonly (readonly Mark[])[]): Mark[] => {
  const told: Mark[] = []
  let waiting: Mark[] = []
  for (const marks of alone) {
    const opened: Mark[] = []
    for (const mark of marks) {
      const partner = mark.opens ? -1 : waiting.findLastIndex((o) => o.kind === mark.kind)
      if (partner >= 0) waiting.splice(partner, 1)
      else if (mark.opens) opened.push(mark)
      else told.push(mark)
    }
    told.push(...waiting)
    waiting = opened
  }
  return [...told, ...waiting].sort((a, b) => a.passage.node - b.passage.node || a.at - b.at)
}

const names: Readonly<Record<string, string>> = { '“': '引号', '‘': '引号', '《': '书名号', '〈': '书名号' }

const LONGEST_QUOTE = 120

/** Where the other half may be missing: from a lone opening mark to the end of its clause, before a lone closing one from its beginning. */
const reach = ({ passage, at, char, opens }: Mark): { start: number; end: number } => {
  const { text } = passage.view
  if (opens) {
    const stop = text.slice(at + 1).search(/[，。；]/u)
    return { start: at, end: stop < 0 ? Math.min(text.length, at + LONGEST_QUOTE) : at + 1 + stop }
  }
  const before = text.slice(Math.max(0, at - LONGEST_QUOTE), at)
  const from = Math.max(...['，', '。', '；', '：', char].map((mark) => before.lastIndexOf(mark))) + 1
  return { start: at - before.length + from, end: at + 1 }
}

const tell = (draft: WrittenDraft, mark: Mark): Remark => {
  const { passage, char, kind, opens, at } = mark
  const { start, end } = reach(mark)
  return remarkOn(
    { id, severity },
    {
      place: quoteEvidence(draft.document, passage.node, sourceSpan(passage.view, start, end)),
      about: wordsAround(passage.view, at, at + 1),
      message: `${names[kind] ?? '括号'}“${char}”没有与之成对的另一半`,
      suggestion: opens ? '请补上后半，或删去多余的前半。' : '请补上前半，或删去多余的后半。',
    },
  )
}

export const unbalancedMarks: TextRule = {
  id,
  severity,
  checks: '引号、书名号、括号应当成对。',
  good: '深入开展“铁拳”“蓝天”“剑网”等专项行动',
  bad: '深入开展“铁拳”“蓝天“剑网”等专项行动',
  check: (draft) => ({
    remarks: withoutPairs(readPassages(draft.document).map(findAlone)).map((mark) => tell(draft, mark)),
  }),
}
