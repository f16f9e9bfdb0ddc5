import type { Finding } from '../model/analysis.ts'

/** The page that a finding belongs to. */
export type FindingPage = 'coverage' | 'targets' | 'shared' | 'checks'

export interface FindingKind {
  readonly page: FindingPage
  /** Words of the tag at its head. */
  readonly label: string
  readonly look: string
}

const bySeverity: Readonly<Record<Finding['severity'], FindingKind>> = {
  error: { page: 'checks', label: '前后矛盾', look: 'conflict' },
  warning: { page: 'checks', label: '请核', look: 'check' },
  info: { page: 'checks', label: '提示', look: 'na' },
}

/** Rules that speak of more than one plan's figures. A rule that is not listed is shown on 数据核验 by its severity. */
const byRule: Readonly<Record<string, FindingKind>> = {}

export const kindOfFinding = (finding: Finding): FindingKind => byRule[finding.rule] ?? bySeverity[finding.severity]

/** True where a finding is about the figures or words of a plan itself, and not about how plans compare. */
export const isFigureFinding = (finding: Finding): boolean => kindOfFinding(finding).page === 'checks'
