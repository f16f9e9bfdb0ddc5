import { doingVerbs, pastWords, subsidyWords, yearOnYearWords } from '../../lexicon/targets.ts'
import { isOneYear } from '../../model/one-year.ts'
import { type Amount, isRelative } from './amounts.ts'
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
  c.prose.times.findLast(
    (t) => t.start >= c.sentence.start && t.end <= place && roles.includes(t.role) && !isOfPart(c, t),
  ) ?? null

/** 其中2026年完成200家；接入率提高至80%: the year of a part ends with its clause. */
const isOfPart = (c: Cursor, time: Time): boolean =>
  time.start < c.clause.start &&
  (/(?:^|[，；。（(])其中$/u.test(c.prose.text.slice(Math.max(c.sentence.start - 1, 0), time.start)) ||
    /^、(?:19|20)\d\d年(?:底|末)?分别/u.test(c.prose.text.slice(time.end)) ||
    (/(?:19|20)\d\d年(?:底|末)?、$/u.test(c.prose.text.slice(c.sentence.start, time.start)) &&
      c.prose.text.startsWith('分别', time.end)))

/** All deadlines of the sentence. */
export const deadlines = (c: Cursor): Time[] =>
  c.prose.times.filter((t) => t.start >= c.sentence.start && t.end <= c.sentence.end && t.role === 'deadline')

/** The figure that begins at a place. */
export const amountAt = (c: Cursor, place: number): Amount | undefined => c.prose.amounts.find((a) => a.start === place)

/** 高速公路5条238公里: a second measure of what has just been counted. */
export const isBeside = (c: Cursor, amount: Amount): boolean =>
  !c.after &&
  (c.consumed === amount.start ||
    // 避让搬迁150户、480人.
    (c.prose.text[c.consumed] === '、' && c.consumed + 1 === amount.start && c.found.at(-1)?.unit !== amount.unit))

/** 其中2022年完成4万户: a year and a verb, and what is counted was named before. */
export const isDated = (lead: Lead): boolean =>
  (lead.verb !== undefined || lead.increment !== undefined) && lead.base?.role === 'deadline'

const isAge = (c: Cursor, time: Time): boolean =>
  c.prose.text[time.end - 1] === '前' &&
  /^(?:建成|竣工|投用|投入使用|登记|注册|取得)/u.test(c.prose.text.slice(time.end))

/** 现有企业100家 counts what there is; 完成现有1215座水库除险加固 says what is done to it. */
const present = new RegExp(`(?<!${doingVerbs.join('|')}|[对将把])现有`, 'u')

/** 专利拥有量达到8.5件，同比增长15%: the plan of a single year promises so. */
const isOfOneYear = ({ around }: Cursor): boolean => around.period !== null && isOneYear(around.period)

/** True where the words before a figure report it. */
const isPast = (c: Cursor, amount: Amount, lead: Lead): boolean => {
  if (c.around.past) return false
  const due = timeBefore(c, amount.start, ['deadline'])
  // 2000年底前建成的老旧小区: an age, and no report.
  const then = c.prose.times.findLast(
    (t) => t.start >= c.sentence.start && t.end <= amount.start && t.role === 'past' && !isAge(c, t),
  )
  if (lead.past || (then && (!due || then.start > due.start))) return true
  // 到2025年，已建成小区补齐设施，用地达标率提高到80%: behind a deadline only the clause itself can report.
  const from = due ? Math.max(due.end, c.clause.start) : c.sentence.start
  const words = c.prose.text.slice(from, amount.start)
  const says = (word: string): boolean => words.includes(word)
  return (
    pastWords.some(says) || (says('现有') && present.test(words)) || (!isOfOneYear(c) && yearOnYearWords.some(says))
  )
}

/** 按照每百户不低于20平方米的标准配建: a norm of building, not a result. 每月至少探访1次: how often, not how much. */
const isNorm = (c: Cursor, amount: Amount): boolean => {
  const before = c.prose.text.slice(c.clause.start, amount.start)
  const after = c.prose.text.slice(amount.end, amount.end + 3)
  if (/按照?/u.test(before) && /^的?(?:标准|比例|要求)/u.test(after)) return true
  // 新建项目按照装机规模的10%、储能时长2小时配置储能.
  if (/按照?[^，；]{2,12}的$/u.test(before)) return true
  // 新建居住区按照每百户不少于20平方米、已建成居住区按照…的标准配建.
  const rest = c.prose.text.slice(amount.end, c.clause.end)
  if (/按照?[^，；]{0,12}每/u.test(before) && /^(?:、.{0,60})?的(?:标准|比例|要求)/u.test(rest)) return true
  return /次$/u.test(amount.unit) && /每(?:日|天|周|月|季度?|半年)|召开.{0,4}会议/u.test(before)
}

/** 对组织境外游客10人以上的旅行社: the clause says to whom or to what something is done. */
const addressed =
  /^(?:(?:其中|并|同时)?[对凡给]|针对)(?!.{0,30}(?:达到?|[提升增降]至|[提升增降].到|控制在|保持|稳定在))/u
/** 300张床位以上的养老机构, 30万吨/年以下煤矿: the figure says which ones are meant. */
const sizeBehind = /^\p{Script=Han}{1,4}(?:以上|以下|以内)的/u
const sizeBefore = /^的(?!目标|水平|标准|要求|比例|速度|增速|增幅)/u

/** 违法所得不足1万元, 占比未满5%: short of a figure is a case of a rule, and never what is to be reached. */
const shortOf = /(?:不足|不满|未满|未达|达不到)$/u

/** A figure that is the condition of a rule or the size of what a task is about, and nothing to be reached. */
const isCondition = (c: Cursor, amount: Amount, lead: Lead): boolean => {
  if (shortOf.test(c.prose.text.slice(c.clause.start, amount.start))) return true
  if (isRelative(amount)) return false
  const { text } = c.prose
  const rest = text.slice(amount.end, c.clause.end)
  if (addressed.test(text.slice(c.clause.start, amount.start)) && amount.bound && !lead.level) return true
  if (!lead.level && sizeBehind.test(rest)) return true
  const under = text.slice(0, amount.end).endsWith('以下') && /^\p{Script=Han}{2}/u.test(rest)
  if (under && !lead.level) return true
  return amount.bound !== undefined && !lead.level && !lead.verb && !lead.increment && sizeBefore.test(rest)
}

/** 最高50万元 is what one may ask for; a sentence with 是指 before its figure defines a word. */
const isRule = (c: Cursor, amount: Amount): boolean => {
  const before = c.prose.text.slice(c.sentence.start, amount.start)
  return (amount.kind === 'money' && /最高(?:可达|可贷|可享|不超过)?$/u.test(before)) || before.includes('是指')
}

/** 90周岁以上每人每月200元: what each is paid. */
const eachTime = /每(?:人|户|名|张|家)(?:次)?每?(?:月|天|日|餐|年)/u

/** True for what is no target whatever stands around it: subsidies, spans of time, grades (千亿级) and reports. */
export const isOutOfPlay = (c: Cursor, amount: Amount, lead: Lead): boolean => {
  const clause = c.prose.text.slice(c.clause.start, c.clause.end)
  const money = amount.kind === 'money'
  const given =
    ((money || amount.kind === 'percent') && subsidyWords.some((w) => clause.includes(w))) ||
    (money && eachTime.test(clause))
  const span = amount.kind === 'time' && !(lead.level && !lead.level.approximate) && !lead.growth && !lead.from
  return (
    given ||
    span ||
    isNorm(c, amount) ||
    isCondition(c, amount, lead) ||
    isRule(c, amount) ||
    isPast(c, amount, lead) ||
    levelGrade.test(c.prose.text.slice(amount.end))
  )
}
