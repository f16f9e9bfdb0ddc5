import { endsAsRate, isIntensive, parseQuantity } from '../../lexicon/quantity.ts'
import { parseUnit } from '../../lexicon/units.ts'
import type { Indicator, IndicatorFamily, Plan, TargetComparison } from '../../model/analysis.ts'
import { isLevel, namesGrowth } from '../../model/is-level.ts'
import { lastYear } from '../../model/last-year.ts'
import { isLowerBetter } from '../../model/lower-is-better.ts'
import { nounOf, referenceNoun } from '../../model/plan-noun.ts'
import { changeOf } from './changes.ts'
import { fallsApart, isFall } from './falls.ts'
import { pairRemarks, planRemarks } from './remarks.ts'

type Verdict = TargetComparison['verdict']

/** Targets whose years lie further apart than this belong to different periods. */
const samePeriod = 2

const byPlace = (a: Indicator, b: Indicator): number => a.evidence.start - b.evidence.start

/** The best of a plan's members to be held against a target: a level, of a table, due at about the same time. */
const choose = (members: readonly Indicator[], year: number | null): Indicator => {
  const rank = (i: Indicator): number =>
    (isLevel(i) ? 0 : 100) +
    (i.source === 'table' ? 0 : 10) +
    Math.min(9, Math.abs((i.target.year ?? year ?? 0) - (year ?? 0)))
  return [...members].sort((a, b) => rank(a) - rank(b) || byPlace(a, b))[0]
}

/** Targets of the reference plan, one for each quantity and year: that of the table where it is stated twice. */
const distinctTargets = (indicators: readonly Indicator[]): Indicator[] => {
  const kept: Indicator[] = []
  const ordered = [...indicators].sort(
    (a, b) => Number(a.source === 'prose') - Number(b.source === 'prose') || byPlace(a, b),
  )
  for (const indicator of ordered) {
    const { year } = indicator.target
    const said = (k: Indicator): boolean => k.target.year === year || year === null || !isLevel(indicator)
    if (!kept.some((k) => k.family !== null && k.family === indicator.family && said(k))) kept.push(indicator)
  }
  return kept.sort(byPlace)
}

const amountOf = (indicator: Indicator): number => indicator.normalized?.target ?? indicator.target.value

const rank = (reference: Indicator, held: Indicator): Verdict => {
  const difference = amountOf(held) - amountOf(reference)
  if (Math.abs(difference) <= 1e-9 * Math.max(1, Math.abs(amountOf(reference)))) return 'equal'
  return difference > 0 ? 'above' : 'below'
}

/**
 * True where a lead in time may explain the difference: a lower level by an earlier year, a higher one by a later year. A plan
 * that ends early and states no year is held to its last year.
 */
const dueElsewhen = (reference: Indicator, held: Indicator, of: Plan, plan: Plan): string | null => {
  const [a, b] = [dueYear(reference, of), dueYear(held, plan)]
  const difference = amountOf(held) - amountOf(reference)
  if (a === null || b === null || a === b || difference === 0) return null
  const ahead = difference > 0 !== isLowerBetter(reference)
  if (ahead === b < a) return null
  return held.target.year === null
    ? `目标年份不同（${a}年与规划期末${b}年），高低不能排序`
    : `目标年份不同（${a}年与${b}年），高低不能排序`
}

const dueYear = ({ target }: Indicator, plan: Plan): number | null => target.year ?? lastYear(plan.period)

/** 新增劳动力平均受教育年限: the mean of those who are new, no flow. */
const ofNewOnes = (...pair: readonly Indicator[]): boolean =>
  pair.every(({ name, cumulative }) => cumulative === false && name.startsWith('新增') && endsAsRate(name))

/** Verdict on two targets of one family, and why it is no ranking. */
const judge = (
  reference: Indicator,
  held: Indicator,
  of: Plan,
  plan: Plan,
): { verdict: Verdict; because: string[] } => {
  const no = (reason: string): { verdict: Verdict; because: string[] } => ({
    verdict: 'not_comparable',
    because: [reason],
  })
  if (isFall(reference) && isFall(held)) {
    const reason = fallsApart(reference, held, of, plan)
    return reason ? no(reason) : { verdict: rank(reference, held), because: ['比较降幅，以降幅大为高'] }
  }
  if (!isLevel(reference) && !isLevel(held)) return no('双方均只写变化幅度，未写可比的基期值，不能排序')
  const [ours, theirs] = [parseUnit(reference.unit), parseUnit(held.unit)]
  if (ours.kind === 'permille' && theirs.kind === 'permille' && ours.base !== theirs.base)
    return no(`计量单位不同（${reference.unit}与${held.unit}），不能排序`)
  if (!isLevel(reference) || !isLevel(held) || ours.kind !== theirs.kind)
    return no('一方只写变化幅度、未写基期值，不能与绝对水平排序')
  const [a, b] = [reference.target.year, held.target.year]
  if (a !== null && b !== null && Math.abs(a - b) > samePeriod) return no(`目标年份不同（${a}年与${b}年）`)
  const growth = namesGrowth(reference) && namesGrowth(held)
  if (growth && reference.cumulative !== held.cumulative)
    return no('增长率口径不同或未写明（年度、年均或累计），不能排序')
  const counted = !growth && !ofNewOnes(reference, held) && (reference.cumulative !== null || held.cumulative !== null)
  if (!isIntensive(reference.name, reference.unit) || counted) return no('总量指标，不宜直接比较')
  const elsewhen = dueElsewhen(reference, held, of, plan)
  if (elsewhen) return no(elsewhen)
  return { verdict: rank(reference, held), because: [] }
}

const levelScopes: Readonly<Record<string, readonly Plan['level'][]>> = {
  '市(州)': ['city', 'county'],
  '县(区)': ['county'],
}

/** True where a target counts places of the plan's own kind, so that the plan cannot have it: …市(州)覆盖率 in a city. */
const countsPlaces = (reference: Indicator, plan: Plan): boolean =>
  levelScopes[parseQuantity(reference.name).scope]?.includes(plan.level) ?? false

interface Context {
  readonly families: ReadonlyMap<string, IndicatorFamily>
  readonly indicators: ReadonlyMap<string, Indicator>
}

const membersOf = (context: Context, family: string, plan: string): Indicator[] =>
  (context.families.get(family)?.members ?? []).flatMap((id) => {
    const indicator = context.indicators.get(id)
    return indicator?.plan === plan ? [indicator] : []
  })

/** The nearest look-alike that a plan has. */
const lookAlike = (
  context: Context,
  reference: Indicator,
  year: number | null,
  plan: string,
): { held: Indicator; because: string } | null => {
  for (const { family, because } of context.families.get(reference.family ?? '')?.related ?? []) {
    const members = membersOf(context, family, plan)
    if (members.length > 0) return { held: choose(members, year), because }
  }
  return null
}

const nameOf = (indicator: Indicator): string => `“${indicator.name}”`

/** The remarks speak of 本方案 and 参照方案; each plan is called what it calls itself. */
const nameParties = (words: string, of: Plan, plan: Plan): string =>
  words.replaceAll('本方案', `本${nounOf(plan)}`).replaceAll('参照方案', referenceNoun(of))

const compare = (context: Context, reference: Indicator, of: Plan, plan: Plan): TargetComparison => {
  const make = (verdict: Verdict, held: Indicator | null, because: string[]): TargetComparison => ({
    reference: reference.id,
    plan: plan.id,
    verdict,
    indicator: held?.id ?? null,
    change: { reference: changeOf(reference), plan: held ? changeOf(held) : null },
    because: [...because, ...(held ? planRemarks(of, plan) : [])].map((words) => nameParties(words, of, plan)),
    decidedBy: 'auto',
  })
  const members = membersOf(context, reference.family ?? '', plan.id)
  if (members.length > 0) {
    const held = choose(members, dueYear(reference, of))
    const { verdict, because } = judge(reference, held, of, plan)
    return make(verdict, held, [...because, ...pairRemarks(reference, held, { verdict, because })])
  }
  const near = lookAlike(context, reference, dueYear(reference, of), plan.id)
  if (countsPlaces(reference, plan)) {
    const note = near ? [`本方案另设${nameOf(near.held)}，${near.because}`] : []
    return make('not_applicable', null, ['按辖区个数统计，属参照方案自身的指标，应看背后的任务是否承接', ...note])
  }
  if (near) return make('not_comparable', near.held, [`本方案为${nameOf(near.held)}：${near.because}`])
  return make('not_set', null, ['本方案未设此项目标'])
}

/**
 * Holds every target of the reference plan against every other plan, in order of the targets, then of the plans. Only
 * rates, shares and figures per head are ranked; totals grow with the size of a place and are not.
 */
export const compareTargets = (
  indicators: readonly Indicator[],
  families: readonly IndicatorFamily[],
  plans: readonly Plan[],
  reference: string,
): TargetComparison[] => {
  const of = plans.find((p) => p.id === reference)
  if (!of) return []
  const context: Context = {
    families: new Map(families.map((f) => [f.id, f])),
    indicators: new Map(indicators.map((i) => [i.id, i])),
  }
  const targets = distinctTargets(indicators.filter((i) => i.plan === reference))
  const others = plans.filter((p) => p.id !== reference)
  return targets.flatMap((target) => others.map((plan) => compare(context, target, of, plan)))
}
