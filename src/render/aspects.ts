import type { Report } from './report.ts'

/**
 * Aspects (方面) of the measures, in the order of the dictionary of their sector. Empty where the program has none for it: all measures
 * then stand in one, and a table of one row says nothing.
 */
export const listAspects = ({ analysis }: Report): readonly string[] => {
  const named = [
    ...analysis.profiles.flatMap(({ dimensions }) => dimensions.map(({ dimension }) => dimension)),
    ...analysis.initiatives.filter(({ plan }) => plan === analysis.reference).map(({ dimension }) => dimension),
  ]
  const names = [...new Set(named)].filter((name) => name !== '')
  return names.length > 1 ? names : []
}
