import { referenceNoun } from '../../model/plan-noun.ts'
import type { CheckRule } from '../rule.ts'
import { quoteTitle } from '../upper.ts'
import { listTargets } from './held-targets.ts'

const id = 'alignment/not-comparable'

/** Targets on what an upper plan counts too, which cannot be ranked, and why. */
export const notComparable: CheckRule = {
  id,
  severity: 'info',
  checks: '草案与上级规划就同一事项设了目标，但口径、范围、基期等不同，不能直接比较高低；写明为什么。',
  good: '（省规划：专利密集型产业增加值占GDP比重13.5%）专利密集型产业增加值占GDP比重达到14%。',
  bad: '（同上）专利密集型产业产值占规模以上工业总产值比重达到20%。',
  needsUpper: true,
  check: (draft, comparisons) => ({
    remarks: listTargets(draft, comparisons)
      .filter(({ held }) => held.verdict === 'not_comparable')
      .map(({ comparison, held, theirs, own }) => ({
        rule: id,
        severity: 'info',
        place: own?.evidence ?? null,
        message: `“${own?.name ?? theirs.name}”与${referenceNoun(comparison.reference)}的“${theirs.name}”不能直接比较：${held.because.join('；')}。`,
        suggestion: '建议写明统计口径、基期和范围；需要上下汇总的，采用上级的口径。',
        basis: [theirs.evidence],
        about: `${quoteTitle(comparison.reference)}${theirs.name}`,
      })),
  }),
}
