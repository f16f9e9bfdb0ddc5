import { isAct } from '../../lexicon/measure-names.ts'
import type { Evidence, Initiative } from '../../model/analysis.ts'
import { isRequired } from '../../model/binds-plan.ts'
import { groupBy } from '../../model/group-by.ts'
import { referenceNoun } from '../../model/plan-noun.ts'
import type { NotApplicable, Remark, Severity } from '../../model/remark.ts'
import type { CheckRule, Comparison, Draft, RuleSetting } from '../rule.ts'
import { leavesMattersOut, quoteTitle, setPeersAside, skipsLevel, upperOnly } from '../upper.ts'
import { isCarriedBelow, standingOf } from './standing.ts'
import { type HeldTask, type HeldUnit, listTasks, quoteUnits, shorten, unitsOf } from './units.ts'

const id = 'alignment/missing-initiative'

const isSure = ({ cell }: HeldUnit): boolean => !cell.review

interface Gap {
  readonly task: HeldTask['task']
  /** Whether the titled task itself is missing, and not only actions under it. */
  readonly isWhole: boolean
  /** Actions that are missing. */
  readonly actions: readonly HeldUnit[]
  readonly ofActions: number
}

/** 实行无差别待遇, 及时总结实践经验: a clause so short that names no thing in 《》 or “” is the tail of another, and tells nothing alone. */
const SHORT = 8

const isWorthTelling = (one: HeldUnit): boolean =>
  isRequired(one.unit) || one.unit.title.length > SHORT || /[“《]/u.test(one.unit.title)

/**
 * A title that only sums up what is under it is not missing where half of that is carried; what is called by a name (剑网行动,
 * …工程) is missing where the name is, whatever of it stands there.
 */
const isWholeMissing = (held: HeldTask, draft: Draft): boolean =>
  standingOf(held.task, draft) === 'missing' &&
  (isRequired(held.task.unit) || isAct(held.task.unit.title) || !isCarriedBelow(held, draft))

const findGaps = (tasks: readonly HeldTask[], draft: Draft): Gap[] => {
  const isMissing = (one: HeldUnit): boolean => standingOf(one, draft) === 'missing'
  return tasks
    .map((held) => ({
      task: held.task,
      isWhole: isWholeMissing(held, draft),
      actions: held.actions.filter(isMissing),
      ofActions: held.actions.length,
    }))
    .filter((gap) => gap.isWhole || gap.actions.some(isWorthTelling))
}

const missingUnits = ({ task, isWhole, actions }: Gap): readonly HeldUnit[] => (isWhole ? [task, ...actions] : actions)

/** What is laid on all cities or on this one is required; what is laid on nobody is a matter of judgement. */
const weigh = (gap: Gap, leastShare: number): Severity => {
  const missing = missingUnits(gap).filter(isSure)
  if (missing.some(({ unit }) => isRequired(unit))) return 'error'
  const isMostlyMissing = missing.length > 0 && gap.actions.length >= leastShare * gap.ofActions
  return gap.isWhole || isMostlyMissing ? (missing.length > 0 ? 'warning' : 'info') : 'info'
}

const describe = (gap: Gap, noun: string): string => {
  const { task, actions } = gap
  const sure = missingUnits(gap).some(isSure) ? '' : '（接近判断界限，待核）'
  const name = `${noun}“${task.unit.title}”`
  if (!gap.isWhole) return `${name}之下的${quoteUnits(actions)}，草案未见承接${sure}。`
  return actions.length > 0
    ? `${name}草案未见承接${sure}，其中有${quoteUnits(actions)}。`
    : `${name}草案未见承接${sure}。`
}

/** The passage that came nearest to what is missing: of several, that of the unit that came nearest to being carried. */
const nearestTo = (gap: Gap): Evidence | null =>
  missingUnits(gap)
    .filter(({ cell }) => cell.nearest)
    .reduce<HeldUnit | null>((best, one) => (best && best.cell.score >= one.cell.score ? best : one), null)?.cell
    .nearest ?? null

const suggest = (gap: Gap, nearest: Evidence | null): string => {
  const act = missingUnits(gap).some(({ unit }) => isRequired(unit))
    ? '上级对本地有明确要求，建议在任务中作出相应安排'
    : '建议结合本地实际补写；确不需要的，在编制说明中写明理由'
  if (!nearest) return `${act}。`
  const place = nearest.path.length > 0 ? `在“${nearest.path.join(' > ')}”，` : ''
  return `${act}。草案中最接近的文字${place}“${shorten(nearest.quote)}”。`
}

/** Between levels that do not adjoin another plan may have taken it up; an action programme leaves matters to a plan. */
const mayStandElsewhere = (draft: Draft, comparison: Comparison): boolean =>
  leavesMattersOut(draft, comparison) || skipsLevel(draft, comparison)

const remarkOn = (gap: Gap, draft: Draft, comparison: Comparison, { threshold }: RuleSetting): Remark => {
  const { task } = gap
  const severity = weigh(gap, threshold('share'))
  const isElsewhere = mayStandElsewhere(draft, comparison)
  const nearest = nearestTo(gap)
  return {
    rule: id,
    severity: isElsewhere && severity === 'error' ? 'warning' : severity,
    place: null,
    message: describe(gap, referenceNoun(comparison.reference)),
    suggestion: `${suggest(gap, nearest)}${isElsewhere ? '已由其他规划规定的不必重复。' : ''}`,
    basis: [...missingUnits(gap).map(({ unit }) => unit.evidence), ...(nearest ? [nearest] : [])],
    about: `${quoteTitle(comparison.reference)}${task.unit.title}`,
  }
}

type Aside = NonNullable<Initiative['obligation']>

const reasons: Readonly<Partial<Record<Aside, string>>> = {
  own_level: '只能由上级办理或统计，不要求本地承接',
  other_body: '由法院、检察院、海关、银行等办理，不要求本地政府规划承接',
  encouraged: '上级只作鼓励、支持，不要求一律承接',
  named: '上级指明由其他地方承担',
  all: '上级指明由其他层级承担',
}

/** Units that bind somebody else and that the draft does not carry, those of one task and one reason together. */
const setAside = (held: HeldTask, comparison: Comparison): NotApplicable[] => {
  const left = unitsOf(held).filter(({ cell }) => cell.status === 'none' && !cell.gap && cell.done.length === 0)
  const byReason = groupBy(left, ({ unit }) => reasons[unit.obligation ?? 'open'])
  return [...byReason].flatMap(([because, units]): NotApplicable[] =>
    because === undefined
      ? []
      : [
          {
            rule: id,
            what: `${quoteTitle(comparison.reference)}“${held.task.unit.title}”${
              units.some(({ unit }) => unit === held.task.unit) ? '' : `之下的${quoteUnits(units)}`
            }`,
            because,
            basis: units.map(({ unit }) => unit.evidence),
          },
        ],
  )
}

/** What an upper plan asks of the draft's place and the draft leaves out, one remark a titled task. */
export const missingInitiative: CheckRule = {
  id,
  severity: 'warning',
  checks:
    '上级规划要求本地做、而草案的目标、任务和保障措施都没有写的事项。上级点名或要求各地都做的，为错误；没有指明由谁做的，为警告；只缺其中少数举措或接近判断界限的，为提示。回顾中已完成的、只能由上级或其他机关办理的，不在此列。',
  good: '（省规划：推行知识产权刑事案件“双报制”）推广知识产权刑事案件“双报制”。',
  bad: '（同上）加强知识产权宣传。（全文没有“双报制”，也没有同样的安排）',
  needsUpper: true,
  thresholds: {
    share: {
      value: 0.5,
      meaning: '一项任务之下缺少的举措达到这个比例，才作警告，否则作提示：一项任务本地只取其中几项举措，是常有的事',
    },
  },
  check: (draft, comparisons, setting) => {
    const held = upperOnly(draft, comparisons).map((comparison) => ({
      comparison,
      tasks: listTasks(draft, comparison),
    }))
    return {
      remarks: held.flatMap(({ comparison, tasks }) =>
        findGaps(tasks, draft).map((gap) => remarkOn(gap, draft, comparison, setting)),
      ),
      notApplicable: [
        ...setPeersAside(id, draft, comparisons),
        ...held.flatMap(({ comparison, tasks }) => tasks.flatMap((task) => setAside(task, comparison))),
      ],
    }
  },
}
