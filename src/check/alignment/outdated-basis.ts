import { citedPlans } from '../../lexicon/cited-plans.ts'
import type { Evidence, Plan } from '../../model/analysis.ts'
import type { Document } from '../../model/document.ts'
import type { Remark } from '../../model/remark.ts'
import { bareText, withoutSpace } from '../../model/text.ts'
import type { CheckRule } from '../rule.ts'
import { endOfTitle } from './document-names.ts'

const id = 'alignment/outdated-basis'

/** Words by which a plan says that it follows another; a task may well build on what was reached under an old one. */
const follows = /(?:依据|根据|按照|遵循|贯彻|落实|实施|围绕|对照)[^。；]*$/u
const looksBack = /(?:期间|时期|终期|评估|总结|完成了?|以来|印发了?|出台了?|制定了?)[^。；]*$/u
const REACH = 120

const monthOf = ({ period, date }: Plan): string | null => period?.start ?? date?.slice(0, 7) ?? null

const isFollowed = ({ text }: Document, { start, context }: Evidence): boolean => {
  const before =
    withoutSpace(text.slice(Math.max(0, start - REACH), start))
      .split(/[。；]/u)
      .at(-1) ?? ''
  return context !== 'review' && context !== 'situation' && follows.test(before) && !looksBack.test(before)
}

/** Last month of a cited plan, and what took its place, where that is known. */
const readEnd = (title: string): { end: string; followedBy: string | null } | null => {
  const known = citedPlans.find((one) => bareText(one.title) === bareText(title))
  const year = endOfTitle(title)
  const end = known?.until ?? (year === null ? null : `${year}-12`)
  return end === null ? null : { end, followedBy: known?.followedBy ?? null }
}

/** Plans that a draft follows although their time was over before its own began. Judged at the draft's own date. */
export const outdatedBasis: CheckRule = {
  id,
  severity: 'warning',
  checks:
    '作为依据的规划、纲要，期限在草案的规划期开始之前已经结束。以草案自己的期限（没有期限的以日期）为准；回顾中提到的不算。',
  good: '（规划期2026—2030年）根据《知识产权强国建设纲要（2021－2035年）》，编制本规划。',
  bad: '（规划期2021—2025年）根据《国家知识产权战略纲要》，编制本规划。',
  check: (draft) => {
    const start = monthOf(draft.plan)
    if (start === null) return { remarks: [], notChecked: '草案没有写明期限和日期' }
    return {
      remarks: draft.plan.cites.flatMap(({ title, evidence }): Remark[] => {
        const past = readEnd(title)
        if (!past || past.end >= start || !isFollowed(draft.document, evidence)) return []
        const next = past.followedBy ? `，其后有《${past.followedBy}》` : ''
        return [
          {
            rule: id,
            severity: 'warning',
            place: evidence,
            message: `《${title}》的期限到${past.end.slice(0, 4)}年为止，早于草案规划期的开始${next}。`,
            suggestion: '建议改用现行的文件作依据；只作回顾的，移到发展基础部分。',
            basis: [],
            about: title,
          },
        ]
      }),
    }
  },
}
