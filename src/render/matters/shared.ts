import { pageHref } from '../names.ts'
import type { MatterRule } from './matter.ts'
import { shownEvidence } from './matter.ts'

const shownTerms = 5

/** What three places or more carry and the reference does not: for its authors. */
export const beyondReference: MatterRule = (report) => {
  const terms = report.analysis.beyondReference ?? []
  if (terms.length === 0) return []
  const units = terms[0].actions.flatMap((id) => report.initiativeOf.get(id) ?? [])
  const names = terms.slice(0, shownTerms).map(({ term }) => `“${term}”`)
  return [
    {
      look: 'full',
      label: '＋ 各地自有',
      plans: [...new Set(units.map(({ plan }) => plan))],
      say: `有${terms.length}个提法三地以上列入举措、${report.referenceNoun}没有：${names.join('')}${terms.length > names.length ? '等' : ''}，可供${report.referenceNoun}修订时参考`,
      detail: ['未匹配上不等于省里没有部署：可能载于其他文件，或换了说法。'],
      evidence: units.slice(0, shownEvidence).map(({ evidence }) => evidence),
      links: [{ words: `三地以上列有、${report.referenceNoun}没有的`, href: pageHref('gaps.html', 'h-beyond') }],
    },
  ]
}

/** Without a reference: what all of them carry. */
export const sharedByAll: MatterRule = (report) => {
  const { sharedActions } = report.analysis
  if (report.reference || sharedActions.length === 0 || report.plans.length < 2) return []
  const all = sharedActions.filter(({ plans }) => plans.length === report.plans.length)
  const [first] = all.length > 0 ? all : sharedActions
  return [
    {
      look: 'full',
      label: '● 共同举措',
      plans: first.plans.map(({ plan }) => plan),
      say: `两份以上规划都作了安排的提法${sharedActions.length}项，其中全部${report.plans.length}份都有的${all.length}项，如“${first.term}”`,
      detail: [],
      evidence: first.plans.flatMap(({ evidence }) => evidence.slice(0, 1)).slice(0, shownEvidence),
      links: [{ words: '共同举措', href: 'shared.html' }],
    },
  ]
}
