import { matchWhere } from '../../model/match-where.ts'
import { figure, percent, sentencesWithRate } from './figures.ts'

/** A growth rate whose two figures the same sentence states. Offsets are those of the text. */
export interface Growth {
  readonly start: number
  readonly end: number
  readonly from: readonly [string, string]
  readonly to: readonly [string, string]
  readonly written: string
  readonly falls: boolean
  /** Years of the two figures; null where the sentence names none. */
  readonly years: readonly [number, number] | null
  readonly yearOnYear: boolean
}

const direction = '(同比)?(?:共|累计|实际)?(增长|提高|上升|提升|增加|增幅|下降|降低|减少)(?:了|达|为)?'

/** 从60亿元增长到120亿元，增长100%. */
const span = new RegExp(
  `[从由](?:(\\d{4})年(?:底|末)?的?)?${figure}(?:增长|增加|提高|提升|上升|扩大|下降|降低|减少)(?:到|至)(?:了)?(?:(\\d{4})年(?:底|末)?的?)?${figure}[，、]${direction}${percent}`,
  'gu',
)

/** 2015年…拥有量1.15件，…；2020年…拥有量2.81件，同比增长144.34%: the same words before both figures. */
const apart = new RegExp(
  `(\\d{4})年(?:底|末)?([^。；，\\d]{4,24}?)(?:为|达|达到)?${figure}[^。\\d]{0,20}(?:[^。\\d]{0,6})?[；，](\\d{4})年(?:底|末)?\\2(?:为|达|达到)?${figure}，${direction}${percent}`,
  'gu',
)

const spanSign = /[从由]\d/u
const apartSign = /[；，]\d{4}年/u

const falling = /下降|降低|减少/u

const years = (a: string | undefined, b: string | undefined): readonly [number, number] | null =>
  a && b ? [Number(a), Number(b)] : null

const toGrowth = (
  { index, 0: found }: RegExpMatchArray,
  from: readonly [string, string],
  to: readonly [string, string],
  [earlier, later, yearOnYear, way, written]: readonly (string | undefined)[],
): Growth => ({
  start: index ?? 0,
  end: (index ?? 0) + found.length,
  from,
  to,
  written: written ?? '',
  falls: falling.test(way ?? ''),
  years: years(earlier, later),
  yearOnYear: yearOnYear !== undefined,
})

export const findGrowths = (whole: string): Growth[] =>
  sentencesWithRate(whole).flatMap(({ text, from }) =>
    [
      ...matchWhere(text, spanSign, span).map((m) =>
        toGrowth(m, [m[2], m[3]], [m[5], m[6]], [m[1], m[4], m[7], m[8], m[9]]),
      ),
      ...matchWhere(text, apartSign, apart).map((m) =>
        toGrowth(m, [m[3], m[4]], [m[6], m[7]], [m[1], m[5], m[8], m[9], m[10]]),
      ),
    ].map((growth) => ({ ...growth, start: growth.start + from, end: growth.end + from })),
  )
