import type { Plan } from '../../model/analysis.ts'

/**
 * The day at which a draft speaks, as far as it is sure: its own date, else the first day of its period, before which no
 * plan that looks back on the last one can have been written. Null where it states neither.
 */
export const earliestDate = ({ date, period }: Plan): string | null => date ?? (period ? `${period.start}-01` : null)
