import { fiveYearPlanEnd } from '../../lexicon/five-year-plans.ts'
import type { Plan } from '../../model/analysis.ts'

type Period = NonNullable<Plan['period']>

const pad = (month: number): string => String(month).padStart(2, '0')

const named = /[“"]([一二三四五六七八九十]{1,3})五[”"]|第([一二三四五六七八九十]{1,3})个五年/u
const years = /(?<!\d)(20\d\d)年?[-—–－~～至](20\d\d)年?(?!\d)/u
const dash = '[-—–－~～至到]{1,2}'
/** 工作期为2022年7月-2025年6月, 实施期限为2023年至2025年, 规划期2021—2025年. */
const stated = new RegExp(
  `(?:工作期|实施期|规划期|建设期|试点期|执行期|行动期|有效期)限?[为是：:]?(?:从|自)?(20\\d\\d)年?(?:(\\d{1,2})月)?${dash}(20\\d\\d)年(?:(\\d{1,2})月)?`,
  'u',
)
/** 2025年工作要点 is of one year, 2030年前碳达峰行动方案 says by when. */
const oneYear = /(?<!\d)(20\d\d)年(?!\d|(?:底|末)?(?:以|之)?前)/u

const inBody = (text: string): Period | null => {
  const match = text.match(stated)
  if (!match) return null
  const [, startYear, startMonth, endYear, endMonth] = match
  return { start: `${startYear}-${pad(Number(startMonth ?? 1))}`, end: `${endYear}-${pad(Number(endMonth ?? 12))}` }
}

const inName = (text: string): Period | null => {
  const range = text.match(years)
  if (range) return { start: `${range[1]}-01`, end: `${range[2]}-12` }
  const ordinal = text.match(named)
  const end = ordinal ? fiveYearPlanEnd(ordinal[1] ?? ordinal[2]) : null
  return end === null ? null : { start: `${end - 4}-01`, end: `${end}-12` }
}

const inTitle = (title: string): Period | null => {
  const year = title.match(oneYear)
  return inName(title) ?? (year ? { start: `${year[1]}-01`, end: `${year[1]}-12` } : null)
}

/**
 * The months that a plan is made for: as it states them, else as its title names them, else as the first sentence of a
 * plan without a title does (“十四五”时期是…的重要阶段). Null where it states none.
 *
 * @param opening the plan's preface without white space
 */
export const readPeriod = (title: string | null, opening: string): Period | null => {
  const first = opening.split('。')[0]
  return (
    inBody(opening) ?? (title ? inTitle(title) : null) ?? (/^[“"]/u.test(first) ? inName(first.slice(0, 12)) : null)
  )
}
