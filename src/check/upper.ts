import type { Plan } from '../model/analysis.ts'
import type { Comparison, Draft } from './rule.ts'

const levels: readonly Plan['level'][] = ['national', 'province', 'city', 'county']

/** Comparisons with plans of a higher level: what a peer sets out to do binds nobody else. */
export const upperOnly = (draft: Draft, comparisons: readonly Comparison[]): Comparison[] =>
  comparisons.filter(({ reference }) => levels.indexOf(reference.level) < levels.indexOf(draft.plan.level))

/** Why a plan that was given is no measure of what the draft must hold, in Chinese. */
export const peerReason = '同级（或下级）规划，只供参考，不作为应承接的依据'

/** Title of a plan in 《》. */
export const quoteTitle = ({ title }: Pick<Plan, 'title'>): string => `《${title}》`
