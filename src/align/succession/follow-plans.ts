import type { CoverageCell, Initiative, Plan, Succession } from '../../model/analysis.ts'
import { followTargets } from './follow-targets.ts'
import { type PlanPair, pairPlans } from './pair-plans.ts'

/** What is needed of an analysis. */
interface Judged {
  readonly reference: string | null
  readonly plans: readonly Plan[]
  readonly indicators: Parameters<typeof followTargets>[1]
  readonly families: Parameters<typeof followTargets>[2]
  readonly initiatives: readonly Initiative[]
  readonly coverage: readonly CoverageCell[]
}

type Actions = NonNullable<Succession['actions']>

/** Only against the earlier plan are its actions judged one by one; held the other way round they are not. */
const followActions = ({ earlier, later }: PlanPair<Plan>, judged: Judged): Actions | null => {
  if (judged.reference !== earlier.id) return null
  const cells = new Map(judged.coverage.filter((cell) => cell.plan === later.id).map((cell) => [cell.unit, cell]))
  const old = judged.initiatives.filter((one) => one.plan === earlier.id && one.kind === 'action')
  const having = (wanted: (cell: CoverageCell) => boolean): string[] =>
    old.flatMap(({ id }) => {
      const cell = cells.get(id)
      return cell && wanted(cell) ? [id] : []
    })
  const own = judged.initiatives.filter((one) => one.plan === later.id && one.kind === 'action')
  return {
    continued: having(({ status }) => status === 'full'),
    inPart: having(({ status }) => status === 'partial'),
    done: having(({ status, done }) => status === 'none' && done.length > 0),
    dropped: having(({ status, done }) => status === 'none' && done.length === 0),
    new: own.filter(({ inReference }) => inReference === 'none').map(({ id }) => id),
  }
}

/** What became of each plan in the plan of the same place for the next period, in the order of the plans; empty where no two are such. */
export const followPlans = (judged: Judged): Succession[] =>
  pairPlans(judged.plans).map((pair) => ({
    earlier: pair.earlier.id,
    later: pair.later.id,
    actions: followActions(pair, judged),
    targets: followTargets(pair, judged.indicators, judged.families),
  }))
