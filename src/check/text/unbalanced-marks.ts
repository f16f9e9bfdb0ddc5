import type { Remark } from '../../model/remark.ts'
import { type Passage, readPassages } from '../passages.ts'
import { placeOf, remarkOn } from '../remark-on.ts'
import type { CheckRule, Draft } from '../rule.ts'

const id = 'text/unbalanced-marks'
const severity = 'error'

/** Half-width and full-width marks close each other; which of them to use is another question. */
const kinds: Readonly<Record<string, { kind: string; opens: boolean }>> = Object.fromEntries(
  ['“”', '‘’', '《》', '〈〉', '（）', '()', '「」', '『』', '【】', '〔〕', '［］', '[]'].flatMap(([open, close]) => {
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
const numbersList = /(?:^|[。；：，、\s])[0-9A-Za-z一二三四五六七八九十]{1,2}$/u

/** Marks of a passage that have no partner in it. */
const findAlone = (passage: Passage): Mark[] => {
  const open: Mark[] = []
  const alone: Mark[] = []
  const { text } = passage.view
  for (let at = 0; at < text.length; at++) {
    const known = kinds[text[at]]
    if (!known) continue
    const mark: Mark = { passage, at, char: text[at], ...known }
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

const tell = (draft: Draft, { passage, at, char, kind, opens }: Mark): Remark =>
  remarkOn(
    { id, severity },
    {
      ...placeOf(draft.document, passage, at, at + 1),
      message: `${names[kind] ?? '括号'}“${char}”没有与之成对的另一半`,
      suggestion: opens ? '请补上后半，或删去多余的前半。' : '请补上前半，或删去多余的后半。',
    },
  )

export const unbalancedMarks: CheckRule = {
  id,
  severity,
  checks: '引号、书名号、括号应当成对。',
  good: '深入开展“铁拳”“蓝天”“剑网”等专项行动',
  bad: '深入开展“铁拳”“蓝天“剑网”等专项行动',
  check: (draft) => ({
    remarks: withoutPairs(readPassages(draft.document).map(findAlone)).map((mark) => tell(draft, mark)),
  }),
}
