import { matchWhere } from '../../model/match-where.ts'
import type { Remark } from '../../model/remark.ts'
import { type Passage, readPassages } from '../passages.ts'
import { placeOf, remarkOn } from '../remark-on.ts'
import type { TextRule, WrittenDraft } from '../rule.ts'
import { agrees, amountOf, figure, likeWritten, percent, sentencesWithRate } from './figures.ts'

const id = 'arithmetic/share'
const severity = 'error'

/** 受理…758件，结案总数756件，结案率99.7%: the rate is that of the word before the part. */
const rate = new RegExp(
  `${figure}[，、；]?[^。；\\d]{0,8}?(\\p{Script=Han}{2})(?:总数|数量|件数|数)?(?:为|达|达到)?${figure}[，、；]\\3率(?:为|达|达到)?${percent}`,
  'gu',
)

/** …100件，其中发明40件，占40%. */
const part = new RegExp(
  `${figure}(?:[，、（(][^。；\\d其]{0,12})?[，（(]?其中[^。；，\\d]{0,24}${figure}[，、]?(?:占比?|占总数的?|占全部的?|占比为|占比达)${percent}`,
  'gu',
)

const rateWords = /[，、；]\p{Script=Han}{2}率/u
const partWords = /其中[^。]*占/u

interface Share {
  readonly start: number
  readonly end: number
  readonly whole: readonly [string, string]
  readonly part: readonly [string, string]
  readonly written: string
}

const findIn = (text: string): Share[] => [
  ...matchWhere(text, rateWords, rate).map(
    ({ index, 0: found, 1: a, 2: u, 4: b, 5: v, 6: p }): Share => ({
      start: index,
      end: index + found.length,
      whole: [a, u],
      part: [b, v],
      written: p,
    }),
  ),
  ...matchWhere(text, partWords, part).map(
    ({ index, 0: found, 1: a, 2: u, 3: b, 4: v, 5: p }): Share => ({
      start: index,
      end: index + found.length,
      whole: [a, u],
      part: [b, v],
      written: p,
    }),
  ),
]

const findShares = (whole: string): Share[] =>
  sentencesWithRate(whole).flatMap(({ text, from }) =>
    findIn(text).map((found) => ({ ...found, start: found.start + from, end: found.end + from })),
  )

const tell = (draft: WrittenDraft, passage: Passage): Remark[] =>
  findShares(passage.view.text).flatMap(({ start, end, whole, part: of, written }) => {
    const [a, b] = [amountOf(...whole), amountOf(...of)]
    if (!a || !b || a.base !== b.base || a.value === 0) return []
    const value = (b.value / a.value) * 100
    if (agrees(value, written)) return []
    return [
      remarkOn(
        { id, severity },
        {
          ...placeOf(draft.document, passage, start, end),
          message: `由${of.join('')}和${whole.join('')}算得${likeWritten(value, written)}%，文中写作${written}%`,
          suggestion: '请核对三个数字。',
        },
      ),
    ]
  })

export const share: TextRule = {
  id,
  severity,
  checks: '句中同时写明整体、部分和比率的，比率应当算得出来。',
  good: '受理案件758件，结案总数756件，结案率99.7%',
  bad: '受理案件758件，结案总数756件，结案率97.9%',
  check: (draft) => ({ remarks: readPassages(draft.document).flatMap((passage) => tell(draft, passage)) }),
}
