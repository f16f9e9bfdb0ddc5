import type { Initiative } from '../../model/analysis.ts'
import { toSearchable } from '../indicators/searchable.ts'
import { findTimes, type Period, type Time, timeLead } from '../indicators/times.ts'

/** Behind a time: it is the last moment (2023年底前). The reader of dates takes 底 and 前 with it. */
const lastMoment = /(?:前|底|末|期间|期内|内)$/u
/** In front of a time: it is what is worked towards. */
const towards = /(?:到|至|力争|争取|确保|于)$/u
const yearly = /每年/u

/** 2022年度专利奖, 2021年版: the year of a thing, not of an act. */
const namesThing = /^(?:度|版|的)/u

const isDue = (text: string, time: Time, period: Period | null): boolean => {
  if (time.role !== 'deadline' || namesThing.test(text.slice(time.end))) return false
  if (period && time.year < Number(period.start.slice(0, 4))) return false
  return lastMoment.test(text.slice(time.start, time.end)) || towards.test(text.slice(0, time.start))
}

/**
 * By when the words of an action say that it is due: 到2025年, 2023年底前, “十四五”期间, or 每年. Of several times the
 * latest, since by then all of it is due. Undefined where the words state none, or only a year that may belong to
 * something else (2022年知识产权执法行动).
 */
export const readDeadline = (words: string, period: Period | null): Initiative['deadline'] => {
  const text = toSearchable(words)
  const due = findTimes(text, period).filter((time) => isDue(text, time, period))
  const last = due.reduce<Time | null>(
    (a, b) => (a && a.year * 12 + (a.month ?? 12) > b.year * 12 + (b.month ?? 12) ? a : b),
    null,
  )
  if (last) {
    const lead = timeLead.exec(words.slice(0, last.start))?.[0].length ?? 0
    const month = last.month === undefined ? {} : { month: last.month }
    return { words: words.slice(last.start - lead, last.end), year: last.year, ...month }
  }
  const every = yearly.exec(words)
  return every ? { words: every[0], year: null } : undefined
}
