import { fiveYearPlanEnd } from '../../lexicon/five-year-plans.ts'
import { matchWhere } from '../../model/match-where.ts'

/** A plan's period, ISO months. */
export interface Period {
  readonly start: string
  readonly end: string
}

/**
 * A point in time named in a text, with offsets into it.
 * deadline: by when a target is due; base: what it is compared with; past: when something reported happened.
 */
export interface Time {
  readonly start: number
  readonly end: number
  readonly role: 'deadline' | 'base' | 'past'
  readonly year: number
  readonly month?: number
  /** True for “十四五”末, 规划期末: the year is that of a period's end. */
  readonly named: boolean
}

const yearRange = /((?:19|20)\d\d)年?(?:\d{1,2}月)?[-－—–―~～至到]{1,2}((?:19|20)\d\d)年(?:(\d{1,2})月)?/gu
const date =
  /((?:19|20)\d\d)年(?:(\d{1,2})月(?:\d{1,2}日)?)?(年?底|年?末|年?初|年中|上半年|下半年)?(?:之前|以前|前|期间|时)?/gu
const named =
  /(?:[“"][一二三四五六七八九十]{1,3}五[”"]、)?[“"]?([一二三四五六七八九十]{1,3})五[”"]?(?:(?:规划)?(?:时期末|期末|时期|期间|末)|(?<=[较比][“"]?[一二三四五六七八九十]{1,3}五[”"]?)(?=下降|降低|减少|增长|提高|提升|增加|上升|翻))/gu
const ownPeriod = /(?:规划|工作|计划|行动|实施|建设)期(?:满|末|内|结束|间)|期末/gu

const comparing = /(?:(?<!占)比|较|同|与|相较|相比|对比|自|从|由|以|[高低优好快]于|超过)$/u
const leading = /(?:到|至|力争|争取|确保|在|于)$/u

const yearOf = (month: string | undefined): number | null => (month ? Number(month.slice(0, 4)) : null)

const roleOf = (before: string, after: string, year: number, period: Period | null): Time['role'] => {
  const first = yearOf(period?.start)
  if (/^(?:的(?:基础上|\d+(?:\.\d+)?倍)|基础上|相比)/u.test(after)) return 'base'
  if (comparing.test(before)) return first !== null && year > first && !/(?:比|较)$/u.test(before) ? 'deadline' : 'base'
  if (first !== null && year < first) return /达到$/u.test(before) ? 'base' : 'past'
  if (/截(?:至|止)$/u.test(before) && (first === null || year <= first)) return 'past'
  if (first === null && !leading.test(before) && /^(?:，|,|全|我|本)/u.test(after)) return 'past'
  return 'deadline'
}

const monthOf = (month: string | undefined, edge: string | undefined): number | undefined => {
  if (month) return Number(month)
  return edge?.endsWith('初') ? 1 : undefined
}

/**
 * All points in time of a text, in order. `text` may have figures hidden that are no dates (document numbers, years in
 * titles). Named periods end by the formula of the five-year plans; 规划期末 is the end of `period`.
 */
export const findTimes = (text: string, period: Period | null): Time[] => {
  const times: Time[] = []
  const add = (start: number, length: number, year: number, isNamed: boolean, month?: number): void => {
    const end = start + length
    if (times.some((t) => start < t.end && t.start < end)) return
    const role = roleOf(text.slice(Math.max(0, start - 4), start), text.slice(end, end + 8), year, period)
    times.push({ start, end, role, year, named: isNamed, ...(month ? { month } : {}) })
  }
  for (const m of matchWhere(text, '年', yearRange))
    add(m.index, m[0].length, Number(m[2]), true, m[3] ? Number(m[3]) : undefined)
  for (const m of matchWhere(text, '年', date)) add(m.index, m[0].length, Number(m[1]), false, monthOf(m[2], m[3]))
  for (const m of matchWhere(text, '五', named)) {
    const year = fiveYearPlanEnd(m[1])
    if (year !== null) add(m.index, m[0].length, year, true)
  }
  const end = yearOf(period?.end)
  if (end !== null) for (const m of matchWhere(text, '期', ownPeriod)) add(m.index, m[0].length, end, true)
  return times.sort((a, b) => a.start - b.start)
}

/** Words that end in a time and lead to it (到, 截至, 力争到), for cutting it off the head of a clause. */
export const timeLead = /(?:力争|争取|确保|预计|计划)?(?:到|至|截至|截止|在|于)?$/u
