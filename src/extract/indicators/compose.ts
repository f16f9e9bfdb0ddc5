import { levelWords } from '../../lexicon/targets.ts'
import type { Amount } from './amounts.ts'
import { type Cursor, timeBefore } from './cursor.ts'
import type { Lead } from './lead.ts'
import { type NamePart, startsWithIncrement } from './names.ts'
import type { Range } from './pieces.ts'
import { describe, type Reading, readOp } from './reading.ts'
import type { Time } from './times.ts'

export const isLevelOp = (op: Reading['op']): boolean => op === '=' || op === '>=' || op === '<='

const cumulativeOf = (c: Cursor, lead: Lead, name: NamePart, full: string): boolean | null => {
  if (lead.cumulative || name.cumulative || full.includes('累计')) return true
  const before = c.prose.text.slice(c.clause.start, name.start)
  const flow = lead.increment || lead.annual || startsWithIncrement(full) || /每年|年均/u.test(before + full)
  return flow ? false : null
}

/** The base year of a plan that starts in January is the year before. */
const firstYear = (start: string): number => Number(start.slice(0, 4)) - (start.endsWith('-01') ? 1 : 0)

const baseOf = (c: Cursor, lead: Lead): Reading['base'] => {
  const start = c.pending
  const time = start ? start.lead.base : lead.base?.role === 'deadline' ? undefined : lead.base
  const year = time?.year ?? (start && c.around.period ? firstYear(c.around.period.start) : undefined)
  if (year === undefined) return undefined
  const month = time?.month === undefined ? {} : { month: time.month }
  return { value: start ? start.amount.value : null, year, ...month }
}

/** 贯标企业新增10家 is told as 新增贯标企业. */
const withIncrement = (name: string, lead: Lead): string =>
  lead.increment && !startsWithIncrement(name) && lead.increment !== '增加' ? lead.increment + name : name

/** 每年安排不少于2000万元用于农村公路养护: money for a purpose. */
const purpose = /^用于(?:支持)?(.{2,}?)(?:的?资金)?$/u

/** （以下简称“三新食品”） is said of the name, 以乡镇（街道）为单位 of how it is counted: no part of it. */
const withoutAside = (name: string): string =>
  name
    .replace(/[（(](?:以下)?简称[^（()）]{1,30}[)）]/gu, '')
    .replace(/(?<=.)以\p{Script=Han}{1,6}(?:（\p{Script=Han}{1,6}）)?为单位$/u, '')
    .replace(/^(?:的(?!士)|对(?=\p{Script=Han}{4,}率$)|统筹(?=安排\p{Script=Han}{2,}资金$))/u, '')

/** 响应能力达到最大负荷的3%, 交流轮岗教师比例不低于教师总数的15%: a share, and its bound stands inside the words. */
const shareOf =
  /^(\p{Script=Han}{2,20}?)(?:的?(?:占比|比例|比重))?(达到|达|占到?|不得?低于|不得?少于|不得?高于|不得?超过|超过|高于|控制在)([^，；、]{2,20})的$/u

const readShare = (words: string): { name: string; op?: Reading['op'] } => {
  const [, part, word, whole] = shareOf.exec(words) ?? []
  if (!part) return { name: words }
  const op = levelWords.find((level) => level.word === word.replace('不得', '不'))?.op
  return { name: `${part}占${whole}的比重`, ...(op ? { op } : {}) }
}

/** Puts a reading together; null where the words and the figure do not fit each other. */
export const compose = (
  c: Cursor,
  amount: Amount,
  lead: Lead,
  part: NamePart,
  words: string,
  range: Range,
): Reading | null => {
  const read = readOp(amount, lead, words)
  if (!read) return null
  const share = amount.kind === 'percent' ? readShare(words) : { name: words.replace(purpose, '$1资金') }
  const name = withoutAside(withIncrement(share.name, lead))
  const own = lead.base?.role === 'deadline' ? lead.base : null
  const roles: Time['role'][] = c.around.past ? ['deadline', 'past'] : ['deadline']
  const base = baseOf(c, lead)
  return {
    name,
    ...read,
    ...(share.op && read.op === '=' ? { op: share.op } : {}),
    ...(amount.upper === undefined ? {} : { upper: amount.upper }),
    unit: amount.unit === '倍' ? '' : amount.unit + (lead.per ? `/${lead.per}` : ''),
    time: own ?? timeBefore(c, amount.start, roles),
    ...(base ? { base } : {}),
    cumulative: cumulativeOf(c, lead, part, name),
    start: range.start,
    end: range.end,
    caveats: describe(amount, lead, c.prose.text, name),
  }
}
