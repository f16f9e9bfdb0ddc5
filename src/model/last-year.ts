import type { Plan } from './analysis.ts'

/** The year in which a plan ends; null where it states no period. */
export const lastYear = (period: Plan['period']): number | null => (period ? Number(period.end.slice(0, 4)) : null)
