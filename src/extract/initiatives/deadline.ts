import type { Initiative } from '../../model/analysis.ts'
import type { TextView } from '../../model/text.ts'
import { compactView, toSearchable } from '../indicators/searchable.ts'
import { findTimes, type Period, type Time, timeLead } from '../indicators/times.ts'

/** A time in some words by which something is due; `at` is its place in them. `year` is null where it comes again or is not told. */
export interface Due {
  readonly at: number
  readonly words: string
  readonly year: number | null
  readonly month?: number
}

/** Behind a time: it is the last moment (2023年底前). The reader of dates takes 底 and 前 with it. */
const lastMoment = /(?:前|底|末|期间|期内|内)$/u
/** In front of a time: it is what is worked towards. */
const towards = /(?:到|至|力争|争取|确保|于)$/u
/** 每年, 每季度: comes again; 年底前, 年内: of a year that the words leave open. 三年内 is how long, not by when. */
const undated = /每(?:半年|年|季度?|个?月)|(?<![\d一二两三四五六七八九十几])(?:年内|年底[之以]?前)/u

/** 2022年度专利奖, 2021年版: the year of a thing, not of an act. */
const namesThing = /^(?:度|版|的)/u

const isDue = (text: string, time: Time, period: Period | null): boolean => {
  if (time.role !== 'deadline' || namesThing.test(text.slice(time.end))) return false
  if (period && time.year < Number(period.start.slice(0, 4))) return false
  return lastMoment.test(text.slice(time.start, time.end)) || towards.test(text.slice(0, time.start))
}

/**
 * By when some words say that what they tell is due: 到2025年, 2023年底前, “十四五”期间, 每年, 年内. Of several times the
 * latest, since by then all of it is due. Undefined where they state none, or only a year that may belong to
 * something else (2022年知识产权执法行动).
 */
export const findDue = (words: string, period: Period | null): Due | undefined => {
  const text = toSearchable(words)
  const due = findTimes(text, period).filter((time) => isDue(text, time, period))
  const last = due.reduce<Time | null>(
    (a, b) => (a && a.year * 12 + (a.month ?? 12) > b.year * 12 + (b.month ?? 12) ? a : b),
    null,
  )
  if (last) {
    const at = last.start - (timeLead.exec(words.slice(0, last.start))?.[0].length ?? 0)
    const month = last.month === undefined ? {} : { month: last.month }
    return { at, words: words.slice(at, last.end), year: last.year, ...month }
  }
  const open = undated.exec(words)
  return open ? { at: open.index, words: open[0], year: null } : undefined
}

/** 到2025年，…，…: a time at the head of a sentence, set off by a comma, governs all that follows. */
const governs = (sentence: string, due: Due): boolean =>
  due.at === 0 && due.year !== null && /^[，,：:]/u.test(sentence.slice(due.words.length))

/** The deadline of an action in its own words, else that of the sentence which opens with one. */
export const readDeadline = (act: TextView, sentence: TextView, period: Period | null): Initiative['deadline'] => {
  const own = compactView(act)
  const due = findDue(own.text, period)
  if (due) return placed(due, own, 'action')
  const whole = compactView(sentence)
  const head = findDue(whole.text.split(/[，,：:]/u)[0], period)
  return head && governs(whole.text, head) ? placed(head, whole, 'sentence') : undefined
}

const placed = (
  { at, ...due }: Due,
  { offsets }: TextView,
  from: 'action' | 'sentence',
): NonNullable<Initiative['deadline']> => ({
  ...due,
  from,
  start: offsets[at],
  end: offsets[at + due.words.length - 1] + 1,
})
