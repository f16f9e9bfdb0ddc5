import { isOneYear } from '../../model/one-year.ts'
import type { Draft } from '../rule.ts'

/** Of a document without a period, figures without a year in so many places and nearly all of them. */
const MANY = 20
const NEARLY_ALL = 0.8

/** 5年内重点引进100名: who writes so again and again plans for years, though no year is named. */
const afterYears = /[2-9二两三四五]年(?:之?内|左右)/gu
const OFTEN = 3

/** A report on a year or the work plan of one: its figures are due in that year and grow over the year before. */
export const isYearly = ({ plan: { period }, indicators, document }: Draft): boolean => {
  if (period) return isOneYear(period)
  const prose = indicators.filter(({ source }) => source === 'prose')
  const undated = prose.filter(({ target }) => target.year === null).length
  if (undated < MANY || undated < NEARLY_ALL * prose.length) return false
  return [...document.text.matchAll(afterYears)].length < OFTEN
}
