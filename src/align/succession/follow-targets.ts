import type { Indicator, IndicatorFamily, Plan, SuccessionTarget } from '../../model/analysis.ts'
import { isLevel } from '../../model/is-level.ts'
import { isLowerBetter } from '../../model/lower-is-better.ts'
import type { PlanPair } from './pair-plans.ts'

type Base = SuccessionTarget['base']
type Verdict = SuccessionTarget['verdict']

const tolerance = 1e-9

/** The target that stands for a quantity in one plan: a level before a change, a table before prose, the last year. */
const speakerOf = (members: readonly Indicator[]): Indicator | undefined => {
  const rank = (one: Indicator): number => (isLevel(one) ? 0 : 2) + (one.source === 'table' ? 0 : 1)
  return [...members].sort(
    (a, b) => rank(a) - rank(b) || (b.target.year ?? 0) - (a.target.year ?? 0) || a.evidence.start - b.evidence.start,
  )[0]
}

/** Amounts of both in one unit; null where they have none in common. */
const amountsOf = (
  earlier: Indicator,
  later: Indicator,
): { goal: number; next: number; base: number | null } | null => {
  const [a, b] = [earlier.normalized, later.normalized]
  if (a?.target !== undefined && b?.target !== undefined)
    return { goal: a.target, next: b.target, base: b.baseline ?? null }
  if (earlier.unit !== later.unit) return null
  return { goal: earlier.target.value, next: later.target.value, base: later.baseline?.value ?? null }
}

const compareAmounts = (from: number, to: number): 'raised' | 'lowered' | 'equal' => {
  if (Math.abs(to - from) <= tolerance * Math.max(1, Math.abs(from))) return 'equal'
  return to > from ? 'raised' : 'lowered'
}

const isYearly = ({ target }: Indicator): boolean => target.op === 'annual_pct'

/** The targets that stand for a quantity in both plans: where only one states a level, two yearly rates speak plainer. */
const speakersOf = (
  before: readonly Indicator[],
  after: readonly Indicator[],
): [Indicator | undefined, Indicator | undefined] => {
  const [a, b] = [speakerOf(before), speakerOf(after)]
  if (!a || !b || isLevel(a) === isLevel(b)) return [a, b]
  const [x, y] = [speakerOf(before.filter(isYearly)), speakerOf(after.filter(isYearly))]
  return x && y ? [x, y] : [a, b]
}

interface Judged<T> {
  readonly as: T
  readonly because: string[]
}

const judgeTarget = (earlier: Indicator, later: Indicator): Judged<Verdict> => {
  if (isYearly(earlier) && isYearly(later))
    return { as: compareAmounts(earlier.target.value, later.target.value), because: ['两期均为年均增速'] }
  if (!isLevel(earlier) || !isLevel(later)) return { as: 'unclear', because: ['一方只写变化幅度，两期目标值不能相比'] }
  const amounts = amountsOf(earlier, later)
  if (!amounts)
    return { as: 'unclear', because: [`计量单位不同（${earlier.unit || '未写'}与${later.unit || '未写'}）`] }
  if (earlier.cumulative !== later.cumulative)
    return { as: 'unclear', because: ['一期写明累计或新增，另一期没有写，口径待说明'] }
  const notes = earlier.cumulative === null ? [] : ['两期各为期内累计或新增数']
  return { as: compareAmounts(amounts.goal, amounts.next), because: notes }
}

/** Whether the new base has reached the old target: asked only where both are of the same year and counted alike. */
const judgeBase = (earlier: Indicator, later: Indicator): Judged<Base> => {
  const unclear = (reason: string): Judged<Base> => ({ as: 'unclear', because: [reason] })
  if (!isLevel(earlier)) return unclear('原目标只写变化幅度，无从与新基期相比')
  const amounts = amountsOf(earlier, later)
  const { baseline } = later
  if (!baseline || amounts === null || amounts.base === null) return unclear('新规划未写可比的基期值')
  if (earlier.target.year !== baseline.year)
    return unclear(`原目标为${earlier.target.year ?? '未写年份'}年，新基期为${baseline.year}年，时点不同`)
  if (earlier.cumulative !== null || later.cumulative !== null) return unclear('累计或新增数，与基期存量口径不同')
  const step = compareAmounts(amounts.goal, amounts.base)
  const missed = isLowerBetter(earlier) ? 'raised' : 'lowered'
  return { as: step === missed ? 'not_reached' : 'reached', because: [] }
}

const follow = (family: string | null, earlier?: Indicator, later?: Indicator): SuccessionTarget => {
  const ids = { family, earlier: earlier?.id ?? null, later: later?.id ?? null }
  if (!earlier || !later) return { ...ids, verdict: later ? 'new' : 'dropped', base: null, because: [] }
  const [target, base] = [judgeTarget(earlier, later), judgeBase(earlier, later)]
  return { ...ids, verdict: target.as, base: base.as, because: [...target.because, ...base.because] }
}

/** Look-alikes of a family that the other plan sets: a dropped target may go on under another definition. */
const noteLookAlikes = (
  one: SuccessionTarget,
  family: IndicatorFamily | undefined,
  others: readonly Indicator[],
): SuccessionTarget => {
  const near = (family?.related ?? []).flatMap(({ family: id, because }) => {
    const like = others.find((other) => other.family === id)
    return like ? [`另一期有相近的“${like.name}”：${because}`] : []
  })
  return near.length === 0 ? one : { ...one, because: [...one.because, near[0]] }
}

/** Where two yearly rates are held together, the total that only one of the plans sets. */
const noteLevel = (
  one: SuccessionTarget,
  spoken: readonly (Indicator | undefined)[],
  members: readonly Indicator[],
): SuccessionTarget => {
  if (!spoken.every((each) => each && isYearly(each))) return one
  const level = members.find(isLevel)
  if (!level) return one
  const amount = `${level.target.value}${level.unit}`
  return { ...one, because: [...one.because, `其中一期另设总量目标${amount}`] }
}

/** Every quantity that one of two successive plans sets a target on, in the order of the earlier plan, then of the later. */
export const followTargets = (
  { earlier, later }: PlanPair<Pick<Plan, 'id'>>,
  indicators: readonly Indicator[],
  families: readonly IndicatorFamily[],
): SuccessionTarget[] => {
  const familyOf = new Map(families.map((family) => [family.id, family]))
  const [before, after] = [earlier, later].map(({ id }) => indicators.filter((one) => one.plan === id))
  const keys = [...new Set([...before, ...after].map((one) => one.family))]
  return keys.flatMap((key) => {
    if (key === null) return []
    const [mine, theirs] = [before, after].map((list) => list.filter((one) => one.family === key))
    const [a, b] = speakersOf(mine, theirs)
    const one = noteLevel(follow(key, a, b), [a, b], [...mine, ...theirs])
    if (one.verdict === 'dropped') return [noteLookAlikes(one, familyOf.get(key), after)]
    return [one.verdict === 'new' ? noteLookAlikes(one, familyOf.get(key), before) : one]
  })
}
