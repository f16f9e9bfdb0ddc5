import type { Remark } from '../../model/remark.ts'
import { type Passage, readPassages } from '../passages.ts'
import { placeOf, remarkOn } from '../remark-on.ts'
import type { TextRule, WrittenDraft } from '../rule.ts'

const id = 'text/broken-series'
const severity = 'error'

/** 创造、运用、保护、管理和服务: words of two characters, the last behind 和. */
const series = /((?:\p{Script=Han}{2}、){2,6}\p{Script=Han}{2})(?:和|与|及)(\p{Script=Han}{2})/gu

interface Series {
  readonly passage: Passage
  readonly start: number
  readonly end: number
  readonly members: readonly string[]
  readonly last: string
}

/** A series is the draft's own where it stands complete so many times. */
const OFTEN = 3

const readSeries = (passages: readonly Passage[]): Series[] =>
  passages.flatMap((passage) =>
    [...passage.view.text.matchAll(series)].map(({ index, 0: found, 1: list, 2: last }) => ({
      passage,
      start: index,
      end: index + found.length,
      members: list.split('、'),
      last,
    })),
  )

const keyOf = (members: readonly string[]): string => [...members].sort().join('、')

/** The word that a series lacks; null where it is complete, or another one. */
const missing = ({ members, last }: Series, complete: readonly (readonly string[])[]): string | null => {
  for (const whole of complete) {
    const lacking = whole.filter((member) => !members.includes(member))
    const fits = members.every((member) => whole.includes(member))
    if (fits && lacking.length === 1 && lacking[0] !== last) return lacking[0]
  }
  return null
}

export const brokenSeries: TextRule = {
  id,
  severity,
  checks: '全文反复出现的一组并列词，此处在“和”之后缺了最后一个。',
  good: '围绕知识产权创造、运用、保护、管理和服务全链条',
  bad: '围绕知识产权创造、运用、保护、管理和全链条',
  check: ({ document }: WrittenDraft) => {
    const all = readSeries(readPassages(document))
    const counts = new Map<string, number>()
    for (const { members, last } of all) {
      const key = keyOf([...members, last])
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    const complete = [...counts].filter(([, count]) => count >= OFTEN).map(([key]) => key.split('、'))
    return {
      remarks: all.flatMap((one): Remark[] => {
        const word = missing(one, complete)
        if (word === null) return []
        const place = placeOf(document, one.passage, one.start, one.end)
        const message = `“和”之后疑漏“${word}”：全文他处为“${one.members.join('、')}”与“${word}”并列`
        return [remarkOn({ id, severity }, { ...place, message, suggestion: `请核对，是否补上“${word}”。` })]
      }),
    }
  },
}
