import type { DecisionReport, DecisionResult } from '../../model/analysis.ts'
import type { Decision, DecisionFile } from '../../model/decision.ts'
import { tellUnmatched } from './results.ts'

const order: readonly DecisionResult['state'][] = ['applied', 'superseded', 'unmatched']

const planOf = (decision: Decision): string => ('plan' in decision ? decision.plan : '')

const tellUnused = (decision: Decision): DecisionResult => {
  const told = { about: planOf(decision) || ('term' in decision ? `“${decision.term}”` : '指标归并'), plans: [] }
  const detail =
    decision.kind === 'rename' || decision.kind === 'reject'
      ? '规划很多时，共同举措按词表统计，不套用改称和剔除'
      : '本次对照的规划中没有它所说的一份，或它涉及基准规划以外的几份规划'
  return tellUnmatched(decision, told, detail)
}

/** What became of a file of decisions in a run of many plans: of a decision that came up with several, the best. */
export const sumDecisions = (
  file: DecisionFile | null,
  results: readonly DecisionResult[],
): DecisionReport | undefined => {
  if (!file) return undefined
  const byNumber = new Map<number, DecisionResult>()
  for (const result of results) {
    const known = byNumber.get(result.number)
    if (!known || order.indexOf(result.state) < order.indexOf(known.state)) byNumber.set(result.number, result)
  }
  const list = file.decisions.map((one) => byNumber.get(one.number) ?? tellUnused(one))
  const count = (state: DecisionResult['state']): number => list.filter((one) => one.state === state).length
  const counts = { applied: count('applied'), superseded: count('superseded'), unmatched: count('unmatched') }
  return { file: file.file, sha256: file.sha256, ...counts, list }
}
