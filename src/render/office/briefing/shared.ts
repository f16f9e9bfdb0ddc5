import type { SharedAction } from '../../../model/analysis.ts'
import type { OfficeBlock } from '../../../model/office.ts'
import type { Report } from '../../report.ts'

const shownTerms = 5

const quoted = (list: readonly SharedAction[]): string => list.map(({ term }) => `“${term}”`).join('')

/** Measures that most plans carry, those of all plans first. */
export const sharedBlocks = (report: Report): readonly OfficeBlock[] => {
  const { sharedActions } = report.analysis
  if (sharedActions.length === 0) return []
  const inAll = sharedActions.filter(({ plans }) => plans.length === report.plans.length)
  const others = sharedActions
    .filter((action) => !inAll.includes(action))
    .sort((a, b) => b.plans.length - a.plans.length)
  const tell = (lead: string, list: readonly SharedAction[]): string => {
    const more = list.length > shownTerms ? `等${list.length}项` : ''
    return list.length === 0 ? '' : `${lead}${quoted(list.slice(0, shownTerms))}${more}。`
  }
  const text = `两份以上规划都作安排的提法${sharedActions.length}项。${tell('各份都有的：', inAll)}${tell('部分规划共有的：', others)}`
  return [{ kind: 'paragraph', text }]
}
