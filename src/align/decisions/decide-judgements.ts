import type {
  Analysis,
  CoverageCell,
  DecisionReport,
  DecisionResult,
  Indicator,
  Initiative,
  Plan,
  SharedAction,
  TargetComparison,
} from '../../model/analysis.ts'
import type { DecisionFile } from '../../model/decision.ts'
import type { Document } from '../../model/document.ts'
import { decideCoverage } from './decide-coverage.ts'
import { decideTerms } from './decide-terms.ts'
import { decideVerdicts } from './decide-verdicts.ts'

interface Judged {
  readonly plans: readonly Plan[]
  readonly documents: readonly Document[]
  readonly indicators: readonly Indicator[]
  readonly initiatives: readonly Initiative[]
  readonly comparisons: TargetComparison[]
  readonly coverage: CoverageCell[]
  readonly sharedActions: SharedAction[]
}

/** What became of all decisions of a file, in its order. */
const report = ({ file, sha256 }: DecisionFile, results: readonly DecisionResult[]): DecisionReport => {
  const count = (state: DecisionResult['state']): number => results.filter((r) => r.state === state).length
  return {
    file,
    sha256,
    applied: count('applied'),
    superseded: count('superseded'),
    unmatched: count('unmatched'),
    list: [...results].sort((a, b) => a.number - b.number),
  }
}

/**
 * The judgements with those of a file of decisions in the place of the program's, and the account of the file. Families
 * were decided before, since verdicts are drawn from them: their results come in and are told with the others.
 */
export const decideJudgements = (
  { plans, documents, indicators, initiatives, comparisons, coverage, sharedActions }: Judged,
  file: DecisionFile | null,
  earlier: readonly DecisionResult[],
): Pick<Analysis, 'comparisons' | 'coverage' | 'sharedActions' | 'decisions'> => {
  if (!file) return { comparisons, coverage, sharedActions }
  const { decisions } = file
  const verdicts = decideVerdicts({ comparisons, indicators, plans }, decisions)
  const cells = decideCoverage({ coverage, initiatives, plans, documents }, decisions)
  const terms = decideTerms(sharedActions, decisions)
  return {
    comparisons: verdicts.comparisons,
    coverage: cells.coverage,
    sharedActions: terms.sharedActions,
    decisions: report(file, [...earlier, ...verdicts.results, ...cells.results, ...terms.results]),
  }
}
