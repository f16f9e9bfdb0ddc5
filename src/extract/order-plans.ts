import type { Plan } from '../model/analysis.ts'
import { PlanError } from '../model/errors.ts'
import type { PlanMeta } from '../model/plan-meta.ts'
import { precedes } from '../model/precedes.ts'
import { byCodePoint } from '../model/text.ts'

const levels: readonly Plan['level'][] = ['national', 'province', 'city', 'county']
const rank = (meta: PlanMeta): number => levels.indexOf(meta.level)

/** Of plans of one place for periods that follow each other the first: what it set out to do is what the others are asked for. */
const earliestOfOnePlace = (metas: readonly PlanMeta[]): string | null => {
  const [first, ...rest] = [...metas].sort((a, b) => byCodePoint(a.period?.start ?? '', b.period?.start ?? ''))
  return rest.every((meta, i) => precedes(i === 0 ? first : rest[i - 1], meta)) ? first.id : null
}

/**
 * The plan that the others are held against: the one asked for, else the one of the highest level where it is alone there, else,
 * where all are of one place and its successive periods, the earliest; else none, and the plans are compared as equals.
 *
 * @param wanted id that the command line or the manifest names
 * @throws PlanError where that plan is not among the plans: comparing with another would answer another question
 */
export const chooseReference = (metas: readonly PlanMeta[], wanted: string | null): string | null => {
  if (wanted !== null && metas.some((m) => m.id === wanted)) return wanted
  if (wanted !== null)
    throw new PlanError(
      'no-reference',
      `参照规划“${wanted}”不在读入的规划之中`,
      `--reference 请用以下编号之一：${metas.map((m) => m.id).join('、')}`,
    )
  if (metas.length < 2) return null
  const highest = Math.min(...metas.map(rank))
  const top = metas.filter((m) => rank(m) === highest)
  if (top.length === 1) return top[0].id
  return earliestOfOnePlace(metas)
}

/**
 * Official order: the reference plan, then by level, within a level by the order of administrative divisions where the manifest
 * states it, then as given. Never by value.
 */
export const orderPlans = <T extends { readonly meta: PlanMeta }>(plans: readonly T[], reference: string | null): T[] =>
  plans
    .map((plan, given) => ({ plan, given }))
    .sort(
      (a, b) =>
        key(a.plan.meta, reference) - key(b.plan.meta, reference) ||
        (a.plan.meta.administrativeOrder ?? 0) - (b.plan.meta.administrativeOrder ?? 0) ||
        a.given - b.given,
    )
    .map(({ plan }) => plan)

const key = (meta: PlanMeta, reference: string | null): number => (meta.id === reference ? -1 : rank(meta))
