import type { Draft } from '../rule.ts'

/** Of a document without a period, figures without a year in so many places and nearly all of them. */
const MANY = 20
const NEARLY_ALL = 0.8

/** A report on a year or the work plan of one: its figures are due in that year and grow over the year before. */
export const isYearly = ({ plan: { period }, indicators }: Draft): boolean => {
  if (period) return period.start.slice(0, 4) === period.end.slice(0, 4)
  const prose = indicators.filter(({ source }) => source === 'prose')
  const undated = prose.filter(({ target }) => target.year === null).length
  return undated >= MANY && undated >= NEARLY_ALL * prose.length
}
