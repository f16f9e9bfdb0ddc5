import type { Indicator, Plan } from '../../src/model/analysis.ts'

let next = 0

/** An indicator with what a test needs; everything else is plain. */
export const indicatorOf = (
  plan: string,
  name: string,
  value: number,
  unit: string,
  more: Partial<Omit<Indicator, 'target'>> & { target?: Partial<Indicator['target']> } = {},
): Indicator => {
  next++
  const { target, ...rest } = more
  return {
    id: `${plan}-i${next}`,
    plan,
    source: 'table',
    name,
    unit,
    target: { value, op: '=', year: 2025, yearFrom: 'table', ...target },
    nature: null,
    cumulative: null,
    family: null,
    evidence: {
      plan,
      quote: `${name}${value}${unit}`,
      start: next * 100,
      end: next * 100 + 10,
      path: [],
      context: 'goals',
    },
    servedBy: [],
    caveats: [],
    ...rest,
  }
}

export const planWith = (id: string, level: Plan['level'], more: Partial<Plan> = {}): Plan => ({
  id,
  title: id,
  region: id,
  level,
  genre: '规划',
  status: 'issued',
  period: { start: '2021-01', end: '2025-12' },
  file: '',
  sha256: '',
  characters: 0,
  cites: [],
  caveats: [],
  ...more,
})
