import type { Amount } from './amounts.ts'
import { compose } from './compose.ts'
import { type Cursor, deadlines } from './cursor.ts'
import type { Lead } from './lead.ts'
import { readSeries } from './lists.ts'
import type { NamePart } from './names.ts'
import type { Reading } from './reading.ts'

/** Puts what was read to what was found, and the cursor behind it. */
export const place = (c: Cursor, readings: readonly (Reading | null)[], end: number, after: boolean): void => {
  const good = readings.filter((r) => r !== null)
  if (good.length === 0) return
  c.found.push(...good)
  c.consumed = end
  c.after = after
  c.last = c.clause
  c.pending = null
}

/** A、B分别达到10%、20%, with a name or a year for each figure; false where their numbers do not agree. */
export const placeSeries = (
  c: Cursor,
  amount: Amount,
  lead: Lead,
  name: NamePart,
  amounts: readonly Amount[],
): boolean => {
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
