import { servingVerbs, strivingVerbs, trailingAdverbs } from '../../lexicon/targets.ts'
import type { Amount } from './amounts.ts'
import { compose, isLevelOp } from './compose.ts'
import { type Cursor, deadlines, isOutOfPlay, type Prose } from './cursor.ts'
import { type Lead, readLead } from './lead.ts'
import { completeFromSentence } from './lean.ts'
import { distribute, readSeries } from './lists.ts'
import { completeGrade, completeName, type NamePart, readName, startsWithIncrement, withoutIncrement } from './names.ts'
import { nounEnd } from './noun-end.ts'
import { type Range, splitClauses } from './pieces.ts'
import { type Reading, readOp, type Surroundings } from './reading.ts'
import { isName, isStrong, isStrongLead, shapeOf } from './shapes.ts'

const place = (c: Cursor, readings: readonly (Reading | null)[], end: number, after: boolean): void => {
  const good = readings.filter((r) => r !== null)
  if (good.length === 0) return
  c.found.push(...good)
  c.consumed = end
  c.after = after
  c.last = c.clause
  c.pending = null
}

const previousName = (c: Cursor): string | undefined => c.found.at(-1)?.name

/** Words of the figure before that a bare member of a list goes on with: 新增A100个，B5个; 服务…的A15人、B100人. */
const carriedWords = (c: Cursor, lead: Lead, name: NamePart): string[] => {
  const last = c.found.at(-1)
  if (!last || isStrongLead(lead) || name.verb || startsWithIncrement(name.text)) return []
  const same = c.last === c.clause
  const modifier = same ? /^(.+的).{2,}$/u.exec(last.name)?.[1] : undefined
  return [
    ...(c.found.some((r) => startsWithIncrement(r.name)) ? ['承前“新增”'] : []),
    ...(same && c.verb !== null && strivingVerbs.includes(c.verb) ? [`承前“${c.verb}”`] : []),
    ...(modifier && !name.text.includes('的') ? [`承前“${modifier}”`] : []),
  ]
}

/** Members of 争创A、B和C各1家, each with the whole clause as its evidence. */
const placeEach = (c: Cursor, amount: Amount, lead: Lead, name: NamePart, range: Range): void => {
  const note = `“各${amount.value}${amount.unit}”，名称由并列成分拆出`
  const readings = distribute(c.prose.text, name).map((words) => compose(c, amount, lead, name, words, range))
  place(
    c,
    readings.map((r) => r && { ...r, caveats: [...r.caveats, note] }),
    amount.end,
    false,
  )
}

const placeSeries = (c: Cursor, amount: Amount, lead: Lead, name: NamePart, amounts: readonly Amount[]): boolean => {
  const series = readSeries(c.prose.text, name, amount, amounts, deadlines(c))
  if (!series) return false
  const readings = series.map((member) => {
    const range = { start: name.clauseStart, end: member.amount.end }
    const reading = compose(c, member.amount, lead, name, member.name, range)
    return reading && member.time ? { ...reading, time: member.time } : reading
  })
  place(c, readings, series[series.length - 1].amount.end, false)
  return true
}

const placeBefore = (c: Cursor, amount: Amount, lead: Lead, name: NamePart, amounts: readonly Amount[]): void => {
  const range = { start: name.clauseStart, end: amount.end }
  if (lead.each) {
    placeEach(c, amount, lead, name, range)
    return
  }
  if (lead.respectively && placeSeries(c, amount, lead, name, amounts)) return
  // In 职业技能培训10万人次 the verb before the figure is the noun.
  const isNoun = lead.verb && !trailingAdverbs.includes(lead.verb) && c.prose.text.startsWith(lead.verb, lead.end)
  const noun = isNoun ? name.text + lead.verb : name.text
  const reading = compose(c, amount, lead, name, completeFromSentence(c, noun, amount), range)
  const carried = carriedWords(c, lead, name)
  place(c, [reading && { ...reading, caveats: [...reading.caveats, ...carried] }], amount.end, false)
  c.verb = name.verb ?? c.verb
}

const placeAfter = (c: Cursor, amount: Amount, lead: Lead, part: NamePart, share: boolean): void => {
  const { text, times } = c.prose
  const from = text[amount.end] === '的' ? amount.end + 1 : amount.end
  const end = nounEnd(text, from, c.clause.end)
  const serving = lead.verb !== undefined && servingVerbs.includes(lead.verb) ? part.text + lead.verb : ''
  const words = share ? (part.text ? serving : '') + text.slice(from, end) : readName(text, from, end, times).text
  const full =
    words.length <= 2 && lead.verb && !share ? lead.verb + words : completeGrade(words, text.slice(end, c.clause.end))
  if (words.length < 2) return
  place(c, [compose(c, amount, lead, part, full, { start: part.clauseStart, end })], end, !share)
  c.verb = lead.verb ?? c.verb
}

const placeAround = (c: Cursor, amount: Amount, lead: Lead, name: NamePart): void => {
  const end = nounEnd(c.prose.text, amount.end, c.clause.end)
  const words = name.text + c.prose.text.slice(amount.end, end)
  place(c, [compose(c, amount, lead, name, words, { start: name.clauseStart, end })], end, false)
}

/** 每年新增10家，到2025年达到50家: the second figure is the stock. */
const placeStock = (c: Cursor, amount: Amount, lead: Lead, last: Reading): void => {
  const name = withoutIncrement(last.name)
  const part = { text: name, start: c.clause.start, end: c.clause.start, clauseStart: last.start, cumulative: false }
  const reading = compose(c, amount, lead, part, name, { start: last.start, end: amount.end })
  place(c, [reading && { ...reading, cumulative: null }], amount.end, false)
}

/** 零售总额突破1.5万亿元，年均增长6%: a yearly rate is a target of its own, and so is a level for another year. */
const placeOther = (c: Cursor, amount: Amount, lead: Lead, last: Reading): void => {
  const part = { text: '', start: c.clause.start, end: c.clause.start, clauseStart: last.start, cumulative: false }
  place(c, [compose(c, amount, lead, part, last.name, { start: last.start, end: amount.end })], amount.end, false)
}

/** A figure without a name of its own belongs to the one before: 提高5个百分点，达到65%. */
const addToLast = (c: Cursor, amount: Amount, lead: Lead): void => {
  const last = c.found.at(-1)
  if (!last || !c.last || c.clause.start - c.last.end > 1) return
  const { text } = c.prose
  const read = readOp(amount, lead, last.name)
  if (!read) return
  const due = deadlines(c).find((t) => t.start >= c.clause.start && t.end <= amount.start)
  if (startsWithIncrement(last.name) && lead.level && due) {
    placeStock(c, amount, lead, last)
    return
  }
  // 到2027年覆盖率达到65%，到2030年达到75%.
  const later = due && lead.level && last.time && last.time.year !== due.year && last.unit === amount.unit
  // 地区生产总值年均增长7%以上、突破3000亿元.
  const level = last.op === 'annual_pct' && isLevelOp(read.op) && last.unit !== amount.unit
  if (read.op === 'annual_pct' || later || level) {
    placeOther(c, amount, lead, last)
    return
  }
  const replaces = isLevelOp(read.op) && !isLevelOp(last.op)
  const words = text.slice(Math.max(c.clause.start, c.consumed), amount.end).replace(/^[、，和]/u, '')
  const note = `原文同时写明“${replaces ? text.slice(last.start, last.end) : words}”`
  const own = compose(
    c,
    amount,
    lead,
    { text: '', start: 0, end: 0, clauseStart: 0, cumulative: false },
    last.name,
    last,
  )
  const base = last.base ?? own?.base
  const merged = replaces ? { ...last, ...read, unit: amount.unit } : last
  c.found[c.found.length - 1] = {
    ...merged,
    end: amount.end,
    ...(base ? { base } : {}),
    caveats: [...last.caveats, note],
  }
}

const placeAgain = (c: Cursor, amount: Amount, lead: Lead): void => {
  if (!c.pending) {
    addToLast(c, amount, lead)
    return
  }
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

/** A clause of this length without a figure ends a list of counts. */
const listGap = 12

/** Reads the figures of one sentence, in order. */
export const readSentence = (prose: Prose, sentence: Range, around: Surroundings): Reading[] => {
  const clauses = splitClauses(prose.text, sentence)
  const start = {
    clause: clauses[0] ?? sentence,
    consumed: sentence.start,
    after: false,
    pending: null,
    last: null,
    verb: null,
  }
  const c: Cursor = { prose, around, sentence, found: [], ...start }
  const all = prose.amounts.filter((a) => a.start >= sentence.start && a.end <= sentence.end)
  for (const clause of clauses) {
    c.clause = clause
    c.pending = null
    const amounts = all.filter((a) => a.start >= clause.start && a.start < clause.end)
    for (const amount of amounts) readAmount(c, amount, amounts)
    if (amounts.length === 0 && clause.end - clause.start > listGap) c.after = false
  }
  return c.found
}
