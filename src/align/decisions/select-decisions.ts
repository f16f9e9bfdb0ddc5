import type { Decision, DecisionFile } from '../../model/decision.ts'

const isAbout = (decision: Decision, plan: string, reference: string): boolean => {
  if (decision.kind === 'coverage' || decision.kind === 'verdict') return decision.plan === plan
  if (decision.kind === 'rename' || decision.kind === 'reject') return false
  return decision.indicators.every((key) => key.plan === plan || key.plan === reference)
}

/**
 * The decisions that concern a plan held against the reference alone: those on its own judgements, and those on targets that
 * no third plan takes part in. Null where there are none.
 */
export const selectDecisions = (file: DecisionFile | null, plan: string, reference: string): DecisionFile | null => {
  const decisions = file?.decisions.filter((one) => isAbout(one, plan, reference)) ?? []
  return file && decisions.length > 0 ? { ...file, decisions } : null
}
