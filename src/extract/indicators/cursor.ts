import { pastWords, subsidyWords } from '../../lexicon/targets.ts'
import type { Amount } from './amounts.ts'
import type { Lead } from './lead.ts'
import type { NamePart } from './names.ts'
import type { Range } from './pieces.ts'
import type { Reading, Surroundings } from './reading.ts'
import type { Time } from './times.ts'

/** A paragraph ready for reading: its compact text, the same with figures hidden that count nothing, its times and amounts. */
export interface Prose {
  readonly text: string
  readonly search: string
  readonly times: readonly Time[]
  readonly amounts: readonly Amount[]
}

/** Figure and name that a change starts from: 由60%提高到75%. */
interface Pending {
  readonly amount: Amount
  readonly lead: Lead
  readonly name: NamePart
}

/** Where the reader stands in a sentence; the one thing that changes while a sentence is read. */
export interface Cursor {
  readonly prose: Prose
  readonly around: Surroundings
  readonly sentence: Range
  readonly found: Reading[]
  clause: Range
  /** Up to where the words of the clause belong to figures already read. */
  consumed: number
  /** True where the last figure stood before its name: 20家工作站，10家工作点. */
  after: boolean
  pending: Pending | null
  /** Clause of the last figure that was read. */
  last: Range | null
  /** Verb of the last figure that had one. */
  verb: string | null
}

const levelGrade = /^(?:级|期|型|线|能级|量级|股权)/u

/** The last time before a place in the sentence that has one of the roles. */
export const timeBefore = (c: Cursor, place: number, roles: readonly Time['role'][]): Time | null =>
  c.prose.times.findLast((t) => t.start >= c.sentence.start && t.end <= place && roles.includes(t.role)) ?? null

/** All deadlines of the sentence. */
export const deadlines = (c: Cursor): Time[] =>
  c.prose.times.filter((t) => t.start >= c.sentence.start && t.end <= c.sentence.end && t.role === 'deadline')

/** True where the words before a figure report it. */
const isPast = (c: Cursor, amount: Amount, lead: Lead): boolean => {
  if (c.around.past) return false
  const due = timeBefore(c, amount.start, ['deadline'])
  const then = timeBefore(c, amount.start, ['past'])
  if (lead.past || (then && (!due || then.start > due.start))) return true
  const from = Math.max(due?.end ?? c.sentence.start, c.sentence.start)
  return pastWords.some((word) => c.prose.text.slice(from, amount.start).includes(word))
}

/** 按照每百户不低于20平方米的标准配建: a norm of building, not a result. 每月至少探访1次: how often, not how much. */
const isNorm = (c: Cursor, amount: Amount): boolean => {
  const before = c.prose.text.slice(c.clause.start, amount.start)
  const after = c.prose.text.slice(amount.end, amount.end + 3)
  if (/按照?/u.test(before) && /^的?(?:标准|比例|要求)/u.test(after)) return true
  return /次$/u.test(amount.unit) && /每(?:日|天|周|月|季度?|半年)/u.test(before)
}

/** 最高50万元 is what one may ask for; a sentence with 是指 before its figure defines a word. */
const isRule = (c: Cursor, amount: Amount): boolean => {
  const before = c.prose.text.slice(c.sentence.start, amount.start)
  return (amount.kind === 'money' && /最高(?:可达|可贷|可享|不超过)?$/u.test(before)) || before.includes('是指')
}

/** True for what is no target whatever stands around it: subsidies, spans of time, grades (千亿级) and reports. */
export const isOutOfPlay = (c: Cursor, amount: Amount, lead: Lead): boolean => {
  const clause = c.prose.text.slice(c.clause.start, c.clause.end)
  const given = (amount.kind === 'money' || amount.kind === 'percent') && subsidyWords.some((w) => clause.includes(w))
  const span = amount.kind === 'time' && !(lead.level && !lead.level.approximate) && !lead.growth
  return (
    given ||
    span ||
    isNorm(c, amount) ||
    isRule(c, amount) ||
    isPast(c, amount, lead) ||
    levelGrade.test(c.prose.text.slice(amount.end))
  )
}
