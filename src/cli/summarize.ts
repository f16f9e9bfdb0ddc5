import type { Analysis, Plan } from '../model/analysis.ts'
import type { PlanError } from '../model/errors.ts'
import { isMissing, isPerhapsMissing } from '../model/missing.ts'
import { layOutColumns } from './columns.ts'
import type { Messages } from './messages.ts'

/** What `compare --json` prints of one plan. The counts of coverage are those of actions; null for the reference. */
export interface PlanSummary {
  readonly id: string
  readonly title: string
  readonly level: Plan['level']
  readonly status: Plan['status']
  readonly indicators: number
  readonly actions: number
  readonly coverage: {
    readonly full: number
    readonly partial: number
    /** Perhaps missing: something like it is there, but nothing of what the unit names. Counted as neither partial nor gap. */
    readonly unsure: number
    readonly done: number
    readonly gaps: number
  } | null
}

/** What `compare --json` prints. */
export interface Summary {
  readonly reference: string | null
  readonly plans: readonly PlanSummary[]
  readonly findings: Readonly<Record<'error' | 'warning' | 'info', number>>
  readonly failures: readonly { readonly code: string; readonly file: string | null; readonly message: string }[]
  readonly report: string
}

const countCoverage = (analysis: Analysis, plan: string): PlanSummary['coverage'] => {
  if (analysis.reference === null || plan === analysis.reference) return null
  const actions = new Set(analysis.initiatives.filter(({ kind }) => kind === 'action').map(({ id }) => id))
  const cells = analysis.coverage.filter((cell) => cell.plan === plan && actions.has(cell.unit))
  return {
    full: cells.filter((cell) => cell.status === 'full' && !isPerhapsMissing(cell)).length,
    partial: cells.filter((cell) => cell.status === 'partial' && !isPerhapsMissing(cell)).length,
    unsure: cells.filter(isPerhapsMissing).length,
    done: cells.filter(({ status, gap, done }) => status === 'none' && !gap && done.length > 0).length,
    gaps: cells.filter(isMissing).length,
  }
}

const summarizePlan = (analysis: Analysis, { id, title, level, status }: Plan): PlanSummary => ({
  id,
  title,
  level,
  status,
  indicators: analysis.indicators.filter((indicator) => indicator.plan === id).length,
  actions: analysis.initiatives.filter(({ plan, kind }) => plan === id && kind === 'action').length,
  coverage: countCoverage(analysis, id),
})

/** The counts that tell at a glance whether a run went well. */
export const summarize = (analysis: Analysis, failures: readonly PlanError[], report: string): Summary => {
  const countFindings = (severity: 'error' | 'warning' | 'info'): number =>
    analysis.findings.filter((finding) => finding.severity === severity).length
  return {
    reference: analysis.reference,
    plans: analysis.plans.map((plan) => summarizePlan(analysis, plan)),
    findings: { error: countFindings('error'), warning: countFindings('warning'), info: countFindings('info') },
    failures: failures.map(({ code, file, message }) => ({ code, file: file ?? null, message })),
    report,
  }
}

/** The summary as a table, one line a plan, in the order of the analysis. */
export const formatSummary = (summary: Summary, m: Messages): string[] => {
  const { columns } = m
  const counts = ['full', 'partial', 'unsure', 'done', 'gaps'] as const
  const head = [columns.plan, columns.level, columns.indicators, columns.actions]
  const rows = summary.plans.map((plan) => [
    plan.id,
    [m.level[plan.level], plan.status === 'draft' ? m.draft : '', plan.id === summary.reference ? m.reference : '']
      .filter((word) => word !== '')
      .join(' '),
    plan.indicators,
    plan.actions,
    ...(summary.reference === null ? [] : counts.map((name) => plan.coverage?.[name] ?? '—')),
  ])
  return layOutColumns([[...head, ...(summary.reference === null ? [] : counts.map((name) => columns[name]))], ...rows])
}
