import type { Finding } from '../model/analysis.ts'

/** The page that a finding belongs to. */
export type FindingPage = 'coverage' | 'targets' | 'shared' | 'checks' | 'expression' | 'method' | 'succession'

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

/** A rule that is not listed is shown on 数据核验 by its severity. */
const byRule: Readonly<Record<string, FindingKind>> = {
  'coverage/plan-gaps': { page: 'coverage', label: '○ 应承接而未载', look: 'gap' },
  'coverage/unit-gaps': { page: 'coverage', label: '○ 各地均未载', look: 'gap' },
  'contradicting-targets': { page: 'checks', label: '前后矛盾', look: 'conflict' },
  'increment-mismatch': { page: 'checks', label: '前后矛盾', look: 'conflict' },
  'change-mismatch': { page: 'checks', label: '前后矛盾', look: 'conflict' },
  'unclear-scope': { page: 'checks', label: '口径待说明', look: 'check' },
  'target-over-wider-base': { page: 'checks', label: '数值请核', look: 'check' },
  'decisions/unmatched': { page: 'method', label: '裁定不再适用', look: 'check' },
  'divergent-target': { page: 'targets', label: '▲▼ 目标不一', look: 'equal' },
  'target-without-task': { page: 'checks', label: '有指标无任务', look: 'check' },
  'task-without-target': { page: 'checks', label: '有任务无指标', look: 'na' },
  'softened-act': { page: 'expression', label: '语气较缓', look: 'na' },
  'hardened-act': { page: 'expression', label: '语气较实', look: 'na' },
  'changed-nature': { page: 'expression', label: '指标属性不同', look: 'na' },
  'succession/actions': { page: 'succession', label: '前后两期', look: 'na' },
  'succession/missed-target': { page: 'succession', label: '※ 原目标未达到', look: 'check' },
  'succession/lowered-target': { page: 'succession', label: '▼ 目标值降低', look: 'below' },
  'succession/dropped-target': { page: 'succession', label: '○ 未再设', look: 'na' },
  'unset-target': { page: 'targets', label: '○ 各地均未设', look: 'na' },
}

const broken: FindingKind = { page: 'checks', label: '未能核对', look: 'check' }

export const kindOfFinding = (finding: Finding): FindingKind =>
  finding.id.endsWith(':failed') ? broken : (byRule[finding.rule] ?? bySeverity[finding.severity])

/** True where a finding is about the figures or words of a plan itself, and not about how plans compare. */
export const isFigureFinding = (finding: Finding): boolean => kindOfFinding(finding).page === 'checks'
