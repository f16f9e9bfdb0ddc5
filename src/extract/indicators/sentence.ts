import {
  fundingVerbs,
  pastWords,
  prepositions,
  servingVerbs,
  statisticNouns,
  subsidyWords,
} from '../../lexicon/targets.ts'
import { type Amount, findAmounts } from './amounts.ts'
import { type Lead, readLead } from './lead.ts'
import { distribute, readSeries } from './lists.ts'
import { completeName, type NamePart, readName, startsWithIncrement } from './names.ts'
import { nounEnd } from './noun-end.ts'
import { type Range, splitClauses } from './pieces.ts'
import { describe, type Reading, readOp, type Surroundings } from './reading.ts'
import type { Time } from './times.ts'

/** A paragraph ready for reading: its compact text, the same with figures hidden that count nothing, and its times. */
export interface Prose {
  readonly text: string
  readonly search: string
  readonly times: readonly Time[]
}

/** Where the reader stands in a sentence. */
interface Cursor {
  readonly prose: Prose
  readonly around: Surroundings
  readonly sentence: Range
  readonly found: Reading[]
  clause: Range
  consumed: number
  /** True where the last figure stood before its name: 20家工作站，10家工作点. */
  after: boolean
  /** Figure and name that a change starts from: 由60%提高到75%. */
  pending: { amount: Amount; lead: Lead; name: NamePart } | null
  clauseOfLast: Range | null
}

const boundary = /^(?:$|[，,；;。：:！!？?、）)\]】”]|和|及|与|并|且|以及|或|（|\(|的(?:目标|水平|标准|要求|比例))/u
const grade = /^(?:级|期|型|线|能级|量级|股权)/u
const speed = /^(?:以上|左右)?的(?:年均)?(?:速度|增速|增幅)/u

const isBoundary = (after: string): boolean => boundary.test(after) || speed.test(after)

/** The deadline that governs a place in the sentence: the last one before it. */
const timeBefore = (c: Cursor, place: number, roles: readonly Time['role'][]): Time | null =>
  c.prose.times.findLast((t) => t.start >= c.sentence.start && t.end <= place && roles.includes(t.role)) ?? null

/** True where the words before a figure report it. */
const isPast = (c: Cursor, amount: Amount, lead: Lead): boolean => {
  if (c.around.past) return false
  const due = timeBefore(c, amount.start, ['deadline'])
  const then = timeBefore(c, amount.start, ['past'])
  if (lead.past || (then && (!due || then.start > due.start))) return true
  const from = Math.max(due?.end ?? c.sentence.start, c.sentence.start)
  return pastWords.some((word) => c.prose.text.slice(from, amount.start).includes(word))
}

/** Money and rates that are given to somebody, and spans of time that are no level. */
const isOutOfPlay = (c: Cursor, amount: Amount, lead: Lead): boolean => {
  const clause = c.prose.text.slice(c.clause.start, c.clause.end)
  const given = (amount.kind === 'money' || amount.kind === 'percent') && subsidyWords.some((w) => clause.includes(w))
  const span = amount.kind === 'time' && !(lead.level && !lead.level.approximate) && !lead.growth
  return given || span || isPast(c, amount, lead) || grade.test(c.prose.text.slice(amount.end))
}

type Shape = 'before' | 'after' | 'around' | 'share' | 'again' | null

const isStrongLead = (lead: Lead): boolean =>
  lead.growth !== undefined ||
  lead.increment !== undefined ||
  (lead.level !== undefined && !lead.level.approximate)

const isStrong = (amount: Amount, lead: Lead): boolean => amount.factor || isStrongLead(lead)

const isName = (name: string): boolean =>
  name.length >= 2 && name.length <= 60 && /[\p{L}]{2}/u.test(name) && !/(?:等|[在对向于])$/u.test(name)

/** True where nothing but the promise of a count makes a bare 名称5家 a target. */
const isPromised = (c: Cursor, name: NamePart): boolean =>
  c.around.goals ||
  c.around.past ||
  name.verb !== undefined ||
  startsWithIncrement(name.text) ||
  servingVerbs.some((word) => name.text.startsWith(word)) ||
  c.clauseOfLast === c.clause ||
  timeBefore(c, name.start, ['deadline']) !== null ||
  (c.found.length > 0 && c.clauseOfLast !== null) ||
  statisticNouns.some((noun) => name.text.endsWith(noun))

const canCount = (amount: Amount, lead: Lead): boolean => {
  if (amount.kind === 'money') return fundingVerbs.includes(lead.verb ?? '')
  return ['count', 'length', 'area', 'weight', 'power'].includes(amount.kind ?? '')
}

/** 创造、运用、保护、管理、服务5个环节, 彭山葡萄等3件: the figure only sums up what was listed. */
const sumsUp = (c: Cursor, amount: Amount): boolean => {
  const words = c.prose.text.slice(Math.max(c.clause.start, c.consumed), amount.start)
  return words.endsWith('等') || (amount.value >= 3 && words.split('、').length === amount.value)
}

/** Which side of the figure its name stands on; null where the figure is no target. */
const shapeOf = (c: Cursor, amount: Amount, lead: Lead, name: NamePart, after: string): Shape => {
  const closed = isBoundary(after)
  const empty = name.text === ''
  const led = lead.verb !== undefined || lead.increment !== undefined || (empty && c.after && !lead.level)
  const preposition = prepositions.includes(c.prose.text.slice(name.clauseStart, lead.end))
  if (sumsUp(c, amount)) return null
  if (c.pending) return closed ? 'again' : null
  if (!closed && led && canCount(amount, lead) && !preposition) return 'after'
  const share = amount.kind === 'percent' && !closed && !lead.growth && !preposition
  if (share && (empty || lead.verb)) return 'share'
  if (empty) return isStrong(amount, lead) && closed ? 'again' : null
  if (!isName(name.text)) return null
  if (share && !lead.level && !after.startsWith('的') && (amount.value === 100 || c.around.goals)) return 'around'
  if (!closed) return null
  if (isStrong(amount, lead)) return 'before'
  return amount.unit !== '' && amount.kind !== null && isPromised(c, name) ? 'before' : null
}

const cumulativeOf = (c: Cursor, lead: Lead, name: NamePart, full: string): boolean | null => {
  if (lead.cumulative || name.cumulative || full.includes('累计')) return true
  const before = c.prose.text.slice(c.clause.start, name.start)
  const flow = lead.increment || lead.annual || startsWithIncrement(full) || /每年|年均/u.test(before + full)
  return flow ? false : null
}

const baseOf = (c: Cursor, lead: Lead): Reading['base'] => {
  const start = c.pending
  const time = start ? start.lead.base : lead.base?.role === 'deadline' ? undefined : lead.base
  const year = time?.year ?? (start && c.around.period ? firstYear(c.around.period.start) : undefined)
  if (year === undefined) return undefined
  const month = time?.month === undefined ? {} : { month: time.month }
  return { value: start ? start.amount.value : null, year, ...month }
}

/** The base year of a plan that starts in January is the year before. */
const firstYear = (start: string): number => Number(start.slice(0, 4)) - (start.endsWith('-01') ? 1 : 0)

const withIncrement = (name: string, lead: Lead): string =>
  lead.increment && !startsWithIncrement(name) && lead.increment !== '增加' ? lead.increment + name : name

/** Puts a reading together; null where the words and the figure do not fit each other. */
const compose = (c: Cursor, amount: Amount, lead: Lead, part: NamePart, words: string, range: Range): Reading | null => {
  const read = readOp(amount, lead, words)
  if (!read) return null
  const name = withIncrement(words, lead)
  const own = lead.base?.role === 'deadline' ? lead.base : null
  const roles: Time['role'][] = c.around.past ? ['deadline', 'past'] : ['deadline']
  const base = baseOf(c, lead)
  return {
    name,
    ...read,
    ...(amount.upper === undefined ? {} : { upper: amount.upper }),
    unit: amount.unit === '倍' ? '' : amount.unit,
    time: own ?? timeBefore(c, amount.start, roles),
    ...(base ? { base } : {}),
    cumulative: cumulativeOf(c, lead, part, name),
    start: range.start,
    end: range.end,
    caveats: describe(amount, lead, c.prose.text, name),
  }
}

const previousName = (c: Cursor): string | undefined => c.found.at(-1)?.name

/** 每年新增10家，到2025年达到50家: the second figure is the stock. */
const placeStock = (c: Cursor, amount: Amount, lead: Lead, last: Reading): void => {
  const name = last.name.replace(/^(?:新增加?|净增加?|增加|增设|再增)/u, '')
  const part = { text: name, start: c.clause.start, end: c.clause.start, clauseStart: last.start, cumulative: false }
  const reading = compose(c, amount, lead, part, name, { start: last.start, end: amount.end })
  place(c, [reading && { ...reading, cumulative: null }], amount.end, false)
}

/** A figure without a name of its own belongs to the one before: 提高5个百分点，达到65%. */
const addToLast = (c: Cursor, amount: Amount, lead: Lead): void => {
  const last = c.found.at(-1)
  if (!last || !c.clauseOfLast || c.clause.start - c.clauseOfLast.end > 1) return
  const words = c.prose.text.slice(Math.max(c.clause.start, c.consumed), amount.end).replace(/^[、，和]/u, '')
  const isLevel = (op: Reading['op']): boolean => op === '=' || op === '>=' || op === '<='
  const read = readOp(amount, lead, last.name)
  if (!read) return
  const due = deadlines(c).some((t) => t.start >= c.clause.start && t.end <= amount.start)
  if (startsWithIncrement(last.name) && lead.level && due) return placeStock(c, amount, lead, last)
  const note = `原文同时写明“${isLevel(read.op) && !isLevel(last.op) ? c.prose.text.slice(last.start, last.end) : words}”`
  const base = last.base ?? baseOf(c, lead)
  const merged = isLevel(read.op) && !isLevel(last.op) ? { ...last, ...read, unit: amount.unit } : last
  c.found[c.found.length - 1] = { ...merged, end: amount.end, ...(base ? { base } : {}), caveats: [...last.caveats, note] }
}

const place = (c: Cursor, readings: readonly (Reading | null)[], end: number, after: boolean): void => {
  const good = readings.filter((r) => r !== null)
  if (good.length === 0) return
  c.found.push(...good)
  c.consumed = end
  c.after = after
  c.clauseOfLast = c.clause
  c.pending = null
}

/** Words of the figure before that a bare member of a list goes on with: 新增A100个，B5个; 服务…的A15人、B100人. */
const carriedWords = (c: Cursor, lead: Lead, name: NamePart): string[] => {
  const last = c.found.at(-1)
  if (!last || isStrongLead(lead) || name.verb || startsWithIncrement(name.text)) return []
  const modifier = c.clauseOfLast === c.clause ? /^(.+的).{2,}$/u.exec(last.name)?.[1] : undefined
  const increment = c.found.some((r) => startsWithIncrement(r.name)) ? ['承前“新增”'] : []
  return modifier && !name.text.includes('的') ? [...increment, `承前“${modifier}”`] : increment
}

const placeBefore = (c: Cursor, amount: Amount, lead: Lead, name: NamePart, amounts: readonly Amount[]): void => {
  const range = { start: name.clauseStart, end: amount.end }
  const make = (words: string, a: Amount, r: Range): Reading | null => compose(c, a, lead, name, words, r)
  if (lead.each) return placeEach(c, distribute(c.prose.text, name).map((n) => make(n, amount, range)), amount.end)
  const series = lead.respectively ? readSeries(c.prose.text, name, amount, amounts, deadlines(c)) : null
  if (series) {
    const readings = series.map((s) => {
      const r = make(s.name, s.amount, { start: range.start, end: s.amount.end })
      return r && s.time ? { ...r, time: s.time } : r
    })
    return place(c, readings, series.at(-1)!.amount.end, false)
  }
  // In 职业技能培训10万人次 the verb before the figure is the noun.
  const noun = lead.verb && c.prose.text.startsWith(lead.verb, lead.end) ? name.text + lead.verb : name.text
  const reading = make(completeName(noun, previousName(c)), amount, range)
  const carried = carriedWords(c, lead, name)
  place(c, [reading && { ...reading, caveats: [...reading.caveats, ...carried] }], amount.end, false)
}

const placeEach = (c: Cursor, readings: readonly (Reading | null)[], end: number): void => {
  const noted = readings.map((r) => r && { ...r, caveats: [...r.caveats, `“各${r.value}${r.unit}”，名称由并列成分拆出`] })
  place(c, noted, end, false)
}

const deadlines = (c: Cursor): Time[] =>
  c.prose.times.filter((t) => t.start >= c.sentence.start && t.end <= c.sentence.end && t.role === 'deadline')

const placeAfter = (c: Cursor, amount: Amount, lead: Lead, part: NamePart, share: boolean): void => {
  const { text, times } = c.prose
  const from = text[amount.end] === '的' ? amount.end + 1 : amount.end
  const end = nounEnd(c.prose.text, from, c.clause.end)
  const name = readName(text, from, end, times)
  const serving = lead.verb !== undefined && servingVerbs.includes(lead.verb) ? part.text + lead.verb : ''
  const words = share ? (part.text ? serving : '') + text.slice(from, end) : name.text
  const short = words.length <= 2 && lead.verb && !share ? lead.verb + words : words
  if (words.length >= 2) place(c, [compose(c, amount, lead, part, short, { start: part.clauseStart, end })], end, !share)
}

const placeAround = (c: Cursor, amount: Amount, lead: Lead, name: NamePart): void => {
  const end = nounEnd(c.prose.text, amount.end, c.clause.end)
  const words = name.text + c.prose.text.slice(amount.end, end)
  place(c, [compose(c, amount, lead, name, words, { start: name.clauseStart, end })], end, false)
}

const placeAgain = (c: Cursor, amount: Amount, lead: Lead): void => {
  if (!c.pending) return addToLast(c, amount, lead)
  const { name } = c.pending
  const words = completeName(name.text, previousName(c))
  const range = { start: name.clauseStart, end: amount.end }
  // 由60%提高到75% is a level; 增加 stands between two levels and is no increment.
  const level = { ...lead, growth: undefined, increment: undefined }
  if (isName(words)) place(c, [compose(c, amount, level, name, words, range)], amount.end, false)
}

const readAmount = (c: Cursor, amount: Amount, amounts: readonly Amount[]): void => {
  const from = Math.max(c.clause.start, c.consumed, c.pending?.amount.end ?? 0)
  if (amount.start < from) return
  const { text, times } = c.prose
  const lead = readLead(text, from, amount, times)
  if (isOutOfPlay(c, amount, lead)) return
  const name = readName(text, from, lead.end, times, isStrong(amount, lead))
  if (lead.from && isName(name.text)) {
    c.pending = { amount, lead, name }
    return
  }
  const shape = shapeOf(c, amount, lead, name, text.slice(amount.end, c.clause.end))
  if (shape === 'before') placeBefore(c, amount, lead, name, amounts)
  else if (shape === 'after' || shape === 'share') placeAfter(c, amount, lead, name, shape === 'share')
  else if (shape === 'around') placeAround(c, amount, lead, name)
  else if (shape === 'again') placeAgain(c, amount, lead)
}

/** Reads the figures of one sentence, in order. */
export const readSentence = (prose: Prose, sentence: Range, around: Surroundings): Reading[] => {
  const clauses = splitClauses(prose.text, sentence)
  const first = clauses[0] ?? sentence
  const start = { clause: first, consumed: sentence.start, after: false, pending: null, clauseOfLast: null }
  const c: Cursor = { prose, around, sentence, found: [], ...start }
  const all = findAmounts(prose.search).filter((a) => a.start >= sentence.start && a.end <= sentence.end)
  for (const clause of clauses) {
    c.clause = clause
    c.pending = null
    const amounts = all.filter((a) => a.start >= clause.start && a.start < clause.end)
    for (const amount of amounts) readAmount(c, amount, amounts)
    if (amounts.length === 0 && c.clauseOfLast && clause.end - clause.start > 12) c.after = false
  }
  return c.found
}
