import { referenceNoun } from '../../model/plan-noun.ts'
import type { Remark } from '../../model/remark.ts'
import type { CheckRule, Comparison, Draft } from '../rule.ts'
import { quoteTitle, upperOnly } from '../upper.ts'

const id = 'alignment/period-mismatch'

type Period = { readonly start: string; readonly end: string }

const month = (text: string): string => `${text.slice(0, 4)}年${Number(text.slice(5))}月`
const show = ({ start, end }: Period): string => `${month(start)}至${month(end)}`

const remarkOn = ({ plan }: Draft, { reference }: Comparison): Remark[] => {
  const [own, theirs] = [plan.period, reference.period]
  if (!own || !theirs || (own.start === theirs.start && own.end === theirs.end)) return []
  const isApart = own.start > theirs.end || own.end < theirs.start
  const noun = referenceNoun(reference)
  return [
    {
      rule: id,
      severity: isApart ? 'warning' : 'info',
      place: null,
      message: `草案的期限为${show(own)}，${noun}为${show(theirs)}，${isApart ? '没有重合' : '不一致'}。`,
      suggestion: isApart
        ? `请确认是否应与新一期的${noun}对照；目标值也应按新的基期设定。`
        : '目标的年份和基期与上级不同的，建议在草案中写明如何衔接。',
      basis: [],
      about: quoteTitle(reference),
    },
  ]
}

/** A draft whose months are not those of the plan that it is held against. */
export const periodMismatch: CheckRule = {
  id,
  severity: 'warning',
  checks: '草案的规划期与上级规划的规划期不一致。没有重合的为警告，部分重合的为提示。',
  good: '（省规划：2021—2025年）规划期限为2021—2025年。',
  bad: '（同上）工作期为2022年7月-2025年6月。',
  needsUpper: true,
  check: (draft, comparisons) => {
    const uppers = upperOnly(draft, comparisons)
    const unknown = [draft.plan, ...uppers.map(({ reference }) => reference)].filter(({ period }) => period === null)
    return {
      remarks: uppers.flatMap((comparison) => remarkOn(draft, comparison)),
      ...(unknown.length > 0 ? { notChecked: `${unknown.map(quoteTitle).join('、')}没有写明期限` } : {}),
    }
  },
}
