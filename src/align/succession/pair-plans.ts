import type { Plan } from '../../model/analysis.ts'

type Dated = Pick<Plan, 'id' | 'title' | 'region' | 'level'> & { readonly period: Plan['period'] }

/** An earlier and a later plan of one place. */
export interface PlanPair<T> {
  readonly earlier: T
  readonly later: T
}

/** Words of a title that say whose plan it is and for when, not what it is about. */
const frame =
  /[“"][一二三四五六七八九十]+五[”"]|第[一二三四五六七八九十]+个五年|20\d\d年?|远景目标|时期|发展|规划|纲要|方案|计划|工作|实施|行动|征求意见稿|草案|[\p{P}\p{S}\s\d]/gu

const topicOf = ({ title, region }: Dated): string => title.replace(region, '').replace(frame, '')

/** 知识产权发展 and 知识产权保护和运用 are one subject; 知识产权 and 数字经济 are two. A title that says nothing objects to nothing. */
const sameTopic = (a: Dated, b: Dated): boolean => {
  const [x, y] = [topicOf(a), topicOf(b)]
  if (x.length < 2 || y.length < 2) return true
  return Array.from({ length: x.length - 1 }, (_, i) => x.slice(i, i + 2)).some((two) => y.includes(two))
}

export const isSamePlace = (a: Dated, b: Dated): boolean =>
  a.region !== '' && a.region === b.region && a.level === b.level && sameTopic(a, b)

const isBefore = (a: Dated, b: Dated): boolean =>
  a.period !== null && b.period !== null && a.period.end < b.period.start && isSamePlace(a, b)

/**
 * Plans of the same place, level and subject, the one for the period after the other's, with none of theirs between.
 * Known by what the plans say of themselves alone.
 */
export const pairPlans = <T extends Dated>(plans: readonly T[]): PlanPair<T>[] =>
  plans.flatMap((earlier) =>
    plans
      .filter((later) => isBefore(earlier, later))
      .filter((later) => !plans.some((one) => isBefore(earlier, one) && isBefore(one, later)))
      .map((later) => ({ earlier, later })),
  )
