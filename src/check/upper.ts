import { comprehensiveGenres } from '../lexicon/plan-genres.ts'
import type { Plan } from '../model/analysis.ts'
import type { NotApplicable } from '../model/remark.ts'
import type { Comparison, Draft } from './rule.ts'

const levels: readonly Plan['level'][] = ['national', 'province', 'city', 'county']

const isUpper = (draft: Draft, { reference }: Comparison): boolean =>
  levels.indexOf(reference.level) < levels.indexOf(draft.plan.level)

/** Comparisons with plans of a higher level: what a peer sets out to do binds nobody else. */
export const upperOnly = (draft: Draft, comparisons: readonly Comparison[]): Comparison[] =>
  comparisons.filter((comparison) => isUpper(draft, comparison))

/** Title of a plan in 《》. */
export const quoteTitle = ({ title }: Pick<Plan, 'title'>): string => `《${title}》`

/** One entry for each plan that was given and is no measure of what the draft must hold. */
export const setPeersAside = (rule: string, draft: Draft, comparisons: readonly Comparison[]): NotApplicable[] =>
  comparisons
    .filter((comparison) => !isUpper(draft, comparison))
    .map(({ reference }) => ({
      rule,
      what: quoteTitle(reference),
      because: '不是上级规划，只供参考，不作为应承接的依据',
      basis: [],
    }))

/** True where the draft is of a kind that leaves matters to another plan of its place, and the upper plan is not. */
export const leavesMattersOut = ({ plan }: Draft, { reference }: Comparison): boolean =>
  comprehensiveGenres.some((genre) => reference.genre.endsWith(genre)) &&
  !comprehensiveGenres.some((genre) => plan.genre.endsWith(genre))

/** True where a level lies between the two: what the province asks a city may have laid on its counties in its own words. */
export const skipsLevel = ({ plan }: Draft, { reference }: Comparison): boolean =>
  levels.indexOf(plan.level) - levels.indexOf(reference.level) > 1
