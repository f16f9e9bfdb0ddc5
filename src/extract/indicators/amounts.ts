import { chineseNumber } from '../../lexicon/five-year-plans.ts'
import { boundPattern, boundWords } from '../../lexicon/targets.ts'
import { magnitudePattern, parseUnit, type UnitKind } from '../../lexicon/units.ts'
import { matchWhere } from '../../model/match-where.ts'
import { endOf, endOfRate, endOfUnit } from './read-unit.ts'

/** A figure with its unit, as it stands in a text; offsets into that text. */
export interface Amount {
  readonly start: number
  /** End of figure, unit and bound (以上). */
  readonly end: number
  readonly value: number
  /** Upper end of a range: 1-2个. */
  readonly upper?: number
  /** As written: 万件, %, 个百分点; empty where there is none. */
  readonly unit: string
  readonly kind: UnitKind | null
  /** What the word after it says: 以上, 以内, 左右. */
  readonly bound?: '>=' | '<='
  readonly approximate: boolean
  /** 翻一番, 一倍: a factor in words. */
  readonly factor: boolean
}

/** True for 5%, 2倍 and 一番, which say of how much of something. */
export const isRelative = ({ kind, factor }: Amount): boolean =>
  factor || ['percent', 'permille', 'points', 'times'].includes(kind ?? '')

const number = '\\d+(?:,\\d{3})*(?:\\.\\d+)?'
const figure = new RegExp(number, 'gu')
const rangeEnd = new RegExp(`[-－—–―~～至]{1,2}(${number})`, 'uy')
const more = /[余多]/uy
const boundWord = new RegExp(boundPattern, 'uy')
const doubling = /翻([一两二三四]?)番|翻倍/gu
const wordTimes = new RegExp(`([一两二三四五])倍(${boundPattern})?`, 'gu')
const roundMoney = new RegExp(
  `(?<=突破|达到|超过|迈上|跨越|达|超|逾|破)(${magnitudePattern})(元)(${boundPattern})?`,
  'gu',
)

const round: Readonly<Record<string, number>> = { 百亿: 100, 千亿: 1000, 万亿: 10000, 十亿: 10 }

const toNumber = (text: string): number => Number(text.replace(/,/gu, ''))
const smallNumber = (word: string): number => (word === '两' ? 2 : (chineseNumber(word) ?? 1))

/** The next match from an offset on; of a sticky expression one that begins there. */
const matchFrom = (expression: RegExp, text: string, at: number): RegExpExecArray | null => {
  expression.lastIndex = at
  return expression.exec(text)
}

/** What a number begins, and where it ends; no amount where it counts nothing. */
const readFigure = (
  text: string,
  { index: start, 0: digits }: RegExpExecArray,
): { end: number; amount: Amount | null } => {
  const range = matchFrom(rangeEnd, text, endOfRate(text, start + digits.length))
  const unitStart = endOf(more, text, range ? rangeEnd.lastIndex : start + digits.length)
  const unitEnd = endOfUnit(text, unitStart)
  const boundStart = endOf(more, text, unitEnd)
  const end = endOf(boundWord, text, boundStart)
  const word = text.slice(unitStart, unitEnd)
  const bound = end > boundStart ? boundWords[text.slice(boundStart, end)] : undefined
  const value = toNumber(digits)
  const upper = range ? toNumber(range[1]) : undefined
  const isFigure = upper === undefined || upper > value
  // Hundreds of digits are no figure.
  if (!isFigure || !Number.isFinite(value) || !Number.isFinite(upper ?? 0)) return { end, amount: null }
  const amount: Amount = {
    start,
    end,
    value,
    ...(upper === undefined ? {} : { upper }),
    unit: word,
    kind: word.startsWith('/') ? 'density' : parseUnit(word).kind,
    ...(bound && bound.op !== '=' ? { bound: bound.op } : {}),
    approximate: bound?.approximate === true || /[余多]/u.test(text.slice(start, end)),
    factor: false,
  }
  return { end, amount }
}

const findFigures = (text: string): Amount[] => {
  const found: Amount[] = []
  for (let next = matchFrom(figure, text, 0); next; ) {
    const { end, amount } = readFigure(text, next)
    if (amount) found.push(amount)
    next = matchFrom(figure, text, end)
  }
  return found
}

const fromWords = (start: number, length: number, value: number, unit: string, suffix?: string): Amount => {
  const bound = suffix ? boundWords[suffix] : undefined
  const op = bound && bound.op !== '=' ? { bound: bound.op } : {}
  const approximate = bound?.approximate === true
  return { start, end: start + length, value, unit, kind: 'times', ...op, approximate, factor: true }
}

const fromRound = (m: RegExpMatchArray): Amount | null => {
  const value = round[m[1]]
  if (!value) return null
  const base = { start: m.index ?? 0, end: (m.index ?? 0) + m[0].length, value, unit: '亿元', kind: 'money' as const }
  const bound = m[3] ? boundWords[m[3]] : undefined
  return { ...base, ...(bound && bound.op !== '=' ? { bound: bound.op } : {}), approximate: false, factor: false }
}

/** 分别下降0.5个、1个和1个百分点: the last of a list says what all of them count. */
const withPoints = (text: string, amounts: readonly Amount[]): Amount[] => {
  const result = [...amounts]
  for (let i = result.length - 2; i >= 0; i--) {
    const [a, b] = [result[i], result[i + 1]]
    if (b.kind === 'points' && (a.unit === '个' || a.unit === '') && /^[、和及与]$/u.test(text.slice(a.end, b.start)))
      result[i] = { ...a, unit: b.unit, kind: b.kind }
  }
  return result
}

/** All amounts of a searchable text, in order. 翻一番 is the factor 2, 翻两番 4. */
export const findAmounts = (text: string): Amount[] => {
  const found: Amount[] = []
  for (const m of matchWhere(text, '翻', doubling)) {
    const value = 2 ** (m[1] ? smallNumber(m[1]) : 1)
    const suffix = new RegExp(`^(?:${boundPattern})`, 'u').exec(text.slice(m.index + m[0].length))?.[0]
    found.push(fromWords(m.index, m[0].length + (suffix?.length ?? 0), value, '', suffix))
  }
  for (const m of matchWhere(text, '倍', wordTimes))
    found.push(fromWords(m.index, m[0].length, smallNumber(m[1]), '倍', m[2]))
  found.push(...findFigures(text))
  for (const m of matchWhere(text, '元', roundMoney)) {
    const amount = fromRound(m)
    if (amount) found.push(amount)
  }
  return withPoints(
    text,
    found.sort((a, b) => a.start - b.start),
  )
}
