import type { Plan } from './analysis.ts'

/** True for the period of a report on one year or of the work plan of one. */
export const isOneYear = ({ start, end }: NonNullable<Plan['period']>): boolean => start.slice(0, 4) === end.slice(0, 4)
