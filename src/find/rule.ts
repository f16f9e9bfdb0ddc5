import type { Analysis, Finding } from '../model/analysis.ts'

/** One thing to tell of an analysis. A rule reads the analysis and nothing else, and ends without findings where it has none. */
export interface FindingRule {
  readonly id: string
  readonly find: (analysis: Omit<Analysis, 'findings'>) => Finding[]
}
