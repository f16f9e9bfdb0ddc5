import { servingVerbs, strivingVerbs, trailingAdverbs } from '../../lexicon/targets.ts'
import { placeAgain } from './again.ts'
import type { Amount } from './amounts.ts'
import { compose } from './compose.ts'
import { amountAt, type Cursor, isOutOfPlay, type Prose } from './cursor.ts'
import { type Lead, readLead } from './lead.ts'
import { completeFromSentence } from './lean.ts'
import { distribute, distributeAlike } from './lists.ts'
import { completeGrade, type NamePart, readName, startsWithIncrement } from './names.ts'
import { nounEnd } from './noun-end.ts'
import { type Range, splitClauses } from './pieces.ts'
import { place, placeSeries } from './place.ts'
import type { Reading, Surroundings } from './reading.ts'
import { isName, isStrong, isStrongLead, shapeOf } from './shapes.ts'

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
const placeEach = (c: Cursor, amount: Amount, lead: Lead, names: readonly string[], name: NamePart): void => {
  const note = `“${lead.each ? '各' : '均'}${amount.value}${amount.unit}”，名称由并列成分拆出`
  const range = { start: name.clauseStart, end: amount.end }
  const readings = names.map((words) => compose(c, amount, lead, name, words, range))
  place(
    c,
    readings.map((r) => r && { ...r, caveats: [...r.caveats, note] }),
    amount.end,
    false,
  )
}

/** A name with the verb before its figure, where that is its noun. */
const nameWithVerb = (text: string, lead: Lead, name: NamePart): string => {
  // 五年累计投入6亿元, 每年安排不少于50亿元: without a name, what is done with the money.
  if (name.text === '') return lead.cumulative ? `累计${lead.verb}` : `每年${lead.verb}资金`
  if (!lead.verb || trailingAdverbs.includes(lead.verb)) return name.text
  // 职业技能培训10万人次, “科创贷”累计投放突破500亿元.
  return lead.level || text.startsWith(lead.verb, lead.end) ? name.text + lead.verb : name.text
}

const placeBefore = (c: Cursor, amount: Amount, lead: Lead, name: NamePart, amounts: readonly Amount[]): void => {
  const { text } = c.prose
  const each = lead.each ? distribute(text, name) : lead.alike ? distributeAlike(text, name) : null
  if (each) {
    placeEach(c, amount, lead, each, name)
    return
  }
  if (lead.respectively && placeSeries(c, amount, lead, name, amounts)) return
  const words = completeFromSentence(c, nameWithVerb(text, lead, name), amount)
  const range = { start: name.clauseStart, end: amount.end }
  const reading = compose(c, amount, lead, name, words, range)
  const carried = carriedWords(c, lead, name)
  place(c, [reading && { ...reading, caveats: [...reading.caveats, ...carried] }], amount.end, false)
  c.verb = name.verb ?? c.verb
}

/** 每5名失能老年人配备1名养老护理员: for how many of what each is counted. */
const eachOf = /^每(?!年|季|月|周|日|天|次)[\d\p{Script=Han}]/u

/** 每个设区的市至少有1所三级甲等综合医院、1所三级中医医院: the second is counted for the same. */
const eachHost = /^每\p{Script=Han}.{0,14}?(?:有|配备|建成|建有|设立|建立|配有)/u

const placeAfter = (c: Cursor, amount: Amount, lead: Lead, part: NamePart, share: boolean): void => {
  const { text, times } = c.prose
  // 建设5条238公里高速公路, but 培育5家10亿元以上企业.
  const beside = amountAt(c, amount.end)
  const counted = beside?.kind === 'length' && !beside.bound ? beside.end : amount.end
  const from = text[counted] === '的' ? counted + 1 : counted
  const end = nounEnd(text, from, c.clause.end)
  const serving = lead.verb !== undefined && servingVerbs.includes(lead.verb) ? part.text + lead.verb : ''
  const words = share
    ? (part.text ? serving : '') + text.slice(from, end).replace(/^为/u, '')
    : readName(text, from, end, times).text
  const each = !share && lead.verb && eachOf.test(part.text) ? part.text + lead.verb : ''
  const short = words.length <= 2 && lead.verb && !share
  const full = each + (short && !each ? lead.verb : '') + completeGrade(words, text.slice(end, c.clause.end))
  if (words.length < 2) return
  const host = part.text === '' && c.after && c.last === c.clause ? c.found.at(-1) : undefined
  const carried = host ? (eachHost.exec(host.name)?.[0] ?? '') : ''
  const reading = compose(c, amount, lead, part, carried + full, { start: part.clauseStart, end })
  const least = carried !== '' && host?.op === '>=' && reading?.op === '='
  place(c, [reading && least ? { ...reading, op: '>=' } : reading], end, !share)
  c.verb = lead.verb ?? c.verb
}

const placeAround = (c: Cursor, amount: Amount, lead: Lead, name: NamePart): void => {
  const end = nounEnd(c.prose.text, amount.end, c.clause.end)
  const words = name.text + c.prose.text.slice(amount.end, end)
  place(c, [compose(c, amount, lead, name, words, { start: name.clauseStart, end })], end, false)
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
  else if (shape === 'again') placeAgain(c, amount, lead, amounts)
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
