import type { Analysis } from './analysis.ts'
import type { Domain } from './domain.ts'

/** What a result says of its sector: nothing where the plans are at home in none. */
export const sectorOf = (domain: Domain | null): Pick<Analysis, 'sector'> =>
  domain && domain.detect.length > 0 ? { sector: { name: domain.name, measured: domain.measured } } : {}
