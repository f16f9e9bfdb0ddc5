import type { Analysis, Evidence } from '../model/analysis.ts'
import { reasonsOf } from '../model/coverage-reasons.ts'
import type { CellSign, FlatRow, PlanRecord, PlanRows, WordingLine } from '../model/large-run.ts'

const separator = '；'

/** Columns of an evidence; null where there is none. */
const placeOf = (evidence: Evidence | undefined): FlatRow => ({
  quote: evidence?.quote ?? null,
  path: evidence ? evidence.path.join(' > ') : null,
  start: evidence?.start ?? null,
  end: evidence?.end ?? null,
})

const indicatorRow = (one: Analysis['indicators'][number]): FlatRow => ({
  id: one.id,
  plan: one.plan,
  source: one.source,
  name: one.name,
  unit: one.unit,
  baseline: one.baseline?.value ?? null,
  baseline_year: one.baseline?.year ?? null,
  op: one.target.op,
  target: one.target.value,
  upper: one.target.upper ?? null,
  year: one.target.year,
  nature: one.nature,
  cumulative: one.cumulative,
  caveats: one.caveats.join(separator),
  ...placeOf(one.evidence),
})

const comparisonRow = (one: Analysis['comparisons'][number]): FlatRow => ({
  reference: one.reference,
  plan: one.plan,
  verdict: one.verdict,
  indicator: one.indicator,
  because: one.because.join(separator),
})

const initiativeRow = (one: Analysis['initiatives'][number]): FlatRow => ({
  id: one.id,
  plan: one.plan,
  kind: one.kind,
  parent: one.parent ?? null,
  title: one.title,
  dimension: one.dimension,
  lead: one.lead.join(separator),
  strength: one.strength,
  in_reference: one.inReference,
  start: one.evidence.start,
  end: one.evidence.end,
})

const cellRow = (one: Analysis['coverage'][number]): FlatRow => ({
  unit: one.unit,
  plan: one.plan,
  status: one.status,
  score: one.score,
  gap: one.gap,
  done: one.done.length > 0,
  review: one.review,
  because: reasonsOf(one).join(separator),
  nearest: one.status === 'none',
  ...placeOf(one.evidence[0] ?? one.done[0] ?? one.nearest),
})

const findingRow = (one: Analysis['findings'][number]): FlatRow => ({
  id: one.id,
  plan: one.plans.join(separator),
  rule: one.rule,
  severity: one.severity,
  title: one.title,
  detail: one.detail,
  ...placeOf(one.evidence[0]),
})

const count = (cells: string, sign: CellSign): number => cells.split(sign).length - 1

/** One line of the table of plans. Counts of cells are of units of either kind. */
export const planRow = ({ plan, reading, cells, review, indicators, actions }: PlanRecord): FlatRow => ({
  id: plan.id,
  title: plan.title,
  region: plan.region,
  level: plan.level,
  genre: plan.genre,
  status: plan.status,
  issuer: plan.issuer ?? null,
  document_number: plan.documentNumber ?? null,
  date: plan.date ?? null,
  period_start: plan.period?.start ?? null,
  period_end: plan.period?.end ?? null,
  file: plan.file,
  sha256: plan.sha256,
  characters: plan.characters,
  reader: reading.reader,
  in_tree: reading.inTree,
  warnings: reading.warnings,
  indicators,
  actions,
  full: count(cells, 'f'),
  partial: count(cells, 'p'),
  perhaps_missing: count(cells, 'u'),
  gaps: count(cells, 'g'),
  done: count(cells, 'd'),
  review,
  caveats: plan.caveats.join(separator),
})

/** Tables to which every plan adds. */
export const tableNames = ['indicators', 'comparisons', 'initiatives', 'coverage', 'findings', 'terms'] as const

/** What one plan adds to each table, given its comparison with the reference alone. */
export const flatRows = (analysis: Analysis, plan: string): PlanRows => {
  const own = <T extends { readonly plan: string }>(list: readonly T[]): readonly T[] =>
    list.filter((one) => one.plan === plan)
  return {
    indicators: own(analysis.indicators).map(indicatorRow),
    comparisons: own(analysis.comparisons).map(comparisonRow),
    initiatives: own(analysis.initiatives).map(initiativeRow),
    coverage: own(analysis.coverage).map(cellRow),
    findings: analysis.findings.filter(({ plans }) => plans.includes(plan)).map(findingRow),
  }
}

/** One row for each action of a plan that holds a term. */
export const termRow = (term: string, { id, plan, evidence }: Analysis['initiatives'][number]): FlatRow => ({
  term,
  plan,
  action: id,
  start: evidence.start,
  end: evidence.end,
})

export const wordingRow = (
  key: string,
  { id, plan, text, evidence }: Analysis['initiatives'][number],
): FlatRow & WordingLine => ({ key, plan, action: id, text, start: evidence.start, end: evidence.end })

/** Rows as NDJSON: one record a line. */
export const printRows = (rows: readonly FlatRow[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')
