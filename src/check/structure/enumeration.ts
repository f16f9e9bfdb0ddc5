import { chineseNumber } from '../../lexicon/five-year-plans.ts'
import type { Remark } from '../../model/remark.ts'
import { type Passage, readPassages } from '../passages.ts'
import { placeOf, remarkOn } from '../remark-on.ts'
import type { TextRule, WrittenDraft } from '../rule.ts'

const id = 'structure/enumeration'
const severity = 'error'

/** 一是…二是…; （1）…（2）… inside a paragraph. */
const styles: readonly RegExp[] = [
  /(?<=^|[。；：，”])([一二三四五六七八九十]{1,2})是/gu,
  /(?<=^|[。；：，”])第([一二三四五六七八九十]{1,2})，/gu,
]

const ordinalOf = (text: string): number => chineseNumber(text) ?? 0

const findBreaks = (text: string, style: RegExp): { start: number; end: number; expected: number }[] => {
  const found = [...text.matchAll(style)].map(({ index, 0: words, 1: number }) => ({
    start: index,
    end: index + words.length,
    ordinal: ordinalOf(number),
  }))
  if (found.length < 2 || found[0].ordinal !== 1) return []
  return found.flatMap(({ start, end, ordinal }, i) => {
    const before = found[i - 1]?.ordinal ?? 0
    return ordinal === before + 1 || ordinal === 1 ? [] : [{ start, end, expected: before + 1 }]
  })
}

const tell = (draft: WrittenDraft, passage: Passage): Remark[] =>
  styles.flatMap((style) =>
    findBreaks(passage.view.text, style).map(({ start, end, expected }) =>
      remarkOn(
        { id, severity },
        {
          ...placeOf(draft.document, passage, start, end),
          message: `列举的序号不相连：此处应为第${expected}项，写作“${passage.view.text.slice(start, end)}”`,
          suggestion: '请核对是否漏了一项，或改正序号。',
        },
      ),
    ),
  )

export const enumeration: TextRule = {
  id,
  severity,
  checks: '段内“一是……二是……”的序号应当相连。',
  good: '一是知识产权创造能力有待提高。二是知识产权保护水平仍需提升。三是知识产权服务能力有待提高。',
  bad: '一是知识产权创造能力有待提高。三是知识产权服务能力有待提高。',
  check: (draft) => ({
    remarks: readPassages(draft.document)
      .filter(({ kind }) => kind === 'text')
      .flatMap((passage) => tell(draft, passage)),
  }),
}
