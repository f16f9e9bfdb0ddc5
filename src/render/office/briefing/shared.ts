import type { OfficeBlock } from '../../../model/office.ts'
import { byCodePoint } from '../../../model/text.ts'
import { nameList } from '../../parts/layout.ts'
import type { Report } from '../../report.ts'

const shownTerms = 8

/** Measures that most plans carry, those of all plans first. */
export const sharedBlocks = (report: Report): readonly OfficeBlock[] => {
  const { sharedActions } = report.analysis
  if (sharedActions.length === 0) return []
  const sorted = [...sharedActions].sort((a, b) => b.plans.length - a.plans.length || byCodePoint(a.term, b.term))
  const told = sorted.slice(0, shownTerms).map(({ term, plans }) => {
    const names = nameList(
      report,
      plans.map(({ plan }) => plan),
    )
    return `“${term}”（${plans.length === report.plans.length ? '各份规划都有' : names}）`
  })
  const more = sharedActions.length > told.length ? '等' : ''
  return [
    { kind: 'paragraph', text: `两份以上规划都作安排的提法${sharedActions.length}项：${told.join('、')}${more}。` },
  ]
}
