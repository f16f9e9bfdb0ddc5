import { parseUnit } from '../../lexicon/units.ts'
import type { Amount } from './amounts.ts'
import { compose, isLevelOp } from './compose.ts'
import { type Cursor, deadlines, isBeside, isDated } from './cursor.ts'
import type { Lead } from './lead.ts'
import { completeName, startsWithIncrement, withoutIncrement } from './names.ts'
import { place, placeSeries } from './place.ts'
import { type Reading, readOp } from './reading.ts'
import { isName, isStrong } from './shapes.ts'

/** 每年新增10家，到2025年达到50家, 新增30项，累计达到260项: the second figure is the stock. */
const placeStock = (c: Cursor, amount: Amount, lead: Lead, last: Reading): void => {
  const name = withoutIncrement(last.name)
  const part = { text: name, start: c.clause.start, end: c.clause.start, clauseStart: last.start, cumulative: false }
  const reading = compose(c, amount, lead, part, name, { start: last.start, end: amount.end })
  place(c, [reading && { ...reading, cumulative: null }], amount.end, false)
}

const isRate = ({ kind }: Amount): boolean => kind === 'percent' || kind === 'permille' || kind === 'points'

/** 零售总额突破1.5万亿元，年均增长6%: a yearly rate is a target of its own, and so is a level for another year. */
const placeOther = (c: Cursor, amount: Amount, lead: Lead, last: Reading): void => {
  const part = { text: '', start: c.clause.start, end: c.clause.start, clauseStart: last.start, cumulative: false }
  const whole = lead.cumulative ? last.name.replace(/^(?:每年|年均)/u, '') : last.name
  // 总产值年均增速保持6%左右，达到800亿元.
  const name = isRate(amount) ? whole : whole.replace(/年均(?:增速|增幅|增长率?)$/u, '')
  place(c, [compose(c, amount, lead, part, name, { start: last.start, end: amount.end })], amount.end, false)
}

const sameUnit = (last: Reading, amount: Amount): boolean => parseUnit(last.unit).base === parseUnit(amount.unit).base

/** A count for one year of what was counted before: its own time stands right before it, and nothing but a verb. */
const isYearlyPart = (lead: Lead, last: Reading, amount: Amount): boolean =>
  isDated(lead) && lead.base?.year !== last.time?.year && sameUnit(last, amount)

/** 每年安排不少于1亿元，三年累计不少于3亿元: the total is a target of its own. */
const isTotal = (lead: Lead, last: Reading, amount: Amount): boolean =>
  lead.cumulative && lead.growth === undefined && last.cumulative === false && sameUnit(last, amount)

/** A figure without a name of its own belongs to the one before: 提高5个百分点，达到65%. */
const addToLast = (c: Cursor, amount: Amount, lead: Lead): void => {
  const last = (isDated(lead) && c.found.findLast((r) => sameUnit(r, amount))) || c.found.at(-1)
  if (!last || !c.last || c.clause.start - c.last.end > 1) return
  const { text } = c.prose
  const read = readOp(amount, lead, last.name)
  if (!read) return
  const due = deadlines(c).findLast((t) => t.start >= c.clause.start && t.end <= amount.start)
  if (startsWithIncrement(last.name) && lead.level && (due || lead.cumulative)) {
    placeStock(c, amount, lead, last)
    return
  }
  // 新改造户厕50万户，其中2022年完成12万户、2023年完成10万户.
  const part = isYearlyPart(lead, last, amount)
  // 到2027年覆盖率达到65%，到2030年达到75%.
  const later = due && lead.level && last.time && last.time.year !== due.year && last.unit === amount.unit
  // 地区生产总值年均增长7%以上、突破3000亿元.
  const level = last.op === 'annual_pct' && isLevelOp(read.op) && last.unit !== amount.unit
  const own = part || isBeside(c, amount) || isTotal(lead, last, amount)
  if (!own && !isStrong(amount, lead)) return
  if (read.op === 'annual_pct' || later || level || own) {
    placeOther(c, amount, lead, last)
    return
  }
  const replaces = isLevelOp(read.op) && !isLevelOp(last.op)
  const words = text.slice(Math.max(c.clause.start, c.consumed), amount.end).replace(/^[、，和]/u, '')
  const note = `原文同时写明“${replaces ? text.slice(last.start, last.end) : words}”`
  const nameless = { text: '', start: 0, end: 0, clauseStart: 0, cumulative: false }
  const base = last.base ?? compose(c, amount, lead, nameless, last.name, last)?.base
  const merged = replaces ? { ...last, ...read, unit: amount.unit, time: due ?? last.time } : last
  c.found[c.found.length - 1] = {
    ...merged,
    end: amount.end,
    ...(base ? { base } : {}),
    caveats: [...last.caveats, note],
  }
}

/** Reads a figure whose name stands before: what a change starts from, or the figure that was read last. */
export const placeAgain = (c: Cursor, amount: Amount, lead: Lead, amounts: readonly Amount[]): void => {
  const last = c.found.at(-1)
  // 改善住房1.2万户，2026年、2027年分别完成3000户和4000户.
  if (!c.pending && lead.respectively && last && c.last) {
    const at = c.clause.start
    const part = { text: last.name, start: at, end: at, clauseStart: last.start, cumulative: false }
    if (sameUnit(last, amount) && placeSeries(c, amount, lead, part, amounts)) return
  }
  if (!c.pending) {
    addToLast(c, amount, lead)
    return
  }
  const { name } = c.pending
  const words = completeName(name.text, last?.name)
  const range = { start: name.clauseStart, end: amount.end }
  // 由60%提高到75% is a level; 增加 stands between two levels and is no increment.
  const level = { ...lead, growth: undefined, increment: undefined }
  if (isName(words)) place(c, [compose(c, amount, level, name, words, range)], amount.end, false)
}
