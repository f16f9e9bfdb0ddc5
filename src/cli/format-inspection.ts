import type { Indicator, Reading } from '../model/analysis.ts'
import type { Document } from '../model/document.ts'
import type { PlanMeta } from '../model/plan-meta.ts'
import { layOutColumns } from './columns.ts'
import type { Messages } from './messages.ts'

/** What is known of one plan. */
export interface Inspection {
  readonly meta: PlanMeta
  readonly document: Document
  readonly reading: Reading
  readonly indicators: readonly Indicator[]
}

const depthOf = (document: Document, index: number): number => {
  let depth = 0
  for (let i = document.nodes[index].parent; i >= 0; i = document.nodes[i].parent) depth++
  return depth
}

/** How the file was read: by what, how much of it, and what there is to say about it. */
export const describeReading = ({ reading, document }: Inspection) => ({
  ...reading,
  diagnostics: document.diagnostics.map(({ severity, code, message }) => ({ severity, code, message })),
})

/** Headings as they stand in the plan, indented by level. */
export const listOutline = (document: Document) =>
  document.nodes
    .filter(({ title }) => title !== undefined)
    .map(({ index, kind, number = '', title = '', context, start, end }) => ({
      depth: depthOf(document, index),
      kind,
      number,
      title,
      context,
      start,
      end,
    }))

const OPERATORS: Readonly<Record<Indicator['target']['op'], (value: string) => string>> = {
  '=': (value) => value,
  '>=': (value) => `≥${value}`,
  '<=': (value) => `≤${value}`,
  range: (value) => value,
  multiply: (value) => `×${value}`,
  increase_pct: (value) => `+${value}%`,
  decrease_pct: (value) => `-${value}%`,
  increase_points: (value) => `+${value}pp`,
  annual_pct: (value) => `${value.startsWith('-') ? '' : '+'}${value}%/a`,
}

const formatTarget = ({ target }: Indicator): string =>
  OPERATORS[target.op](target.upper === undefined ? String(target.value) : `${target.value}-${target.upper}`)

const formatYear = ({ target }: Indicator): string =>
  target.year === null ? '—' : `${target.year}${target.month ? `-${String(target.month).padStart(2, '0')}` : ''}`

const indicatorRow = (indicator: Indicator): string[] => [
  indicator.name,
  indicator.unit || '—',
  indicator.baseline?.value == null ? '—' : String(indicator.baseline.value),
  formatTarget(indicator),
  formatYear(indicator),
]

/** An inspection for reading: the plan, its outline, its indicators. */
export const formatInspection = (inspection: Inspection, m: Messages): string[] => {
  const { meta, document, indicators } = inspection
  const reading = describeReading(inspection)
  const period = meta.period ? `${meta.period.start} — ${meta.period.end}` : '—'
  const facts = [
    m.level[meta.level],
    meta.genre,
    meta.status === 'draft' ? m.draft : '',
    period,
    meta.documentNumber ?? '',
  ]
  const outline = listOutline(document).map(({ depth, number, title }) =>
    `${'  '.repeat(depth + 1)}${number} ${title}`.trimEnd(),
  )
  const table = layOutColumns([m.indicatorColumns, ...indicators.map(indicatorRow)])
  return [
    meta.title,
    facts.filter((fact) => fact !== '').join('  '),
    m.reading(reading),
    ...reading.numberingGaps.map(({ kind, title }) => `  ${m.numberingGap[kind]}${title}`),
    ...reading.diagnostics.map(({ message }) => `  ${message}`),
    '',
    m.outline,
    ...outline,
    '',
    `${m.indicators} ${indicators.length}`,
    ...(indicators.length > 0 ? table.map((row) => `  ${row}`) : []),
  ]
}
