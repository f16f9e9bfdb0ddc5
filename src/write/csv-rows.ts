import type { Analysis, CoverageCell, Evidence, Indicator } from '../model/analysis.ts'
import type { CsvValue } from './csv.ts'

/** Lists inside a cell. */
export const join = (list: readonly string[]): string => list.join('；')

const pathOf = (evidence: Evidence): string => evidence.path.join(' > ')

/** Heads of the columns that `place` fills. */
export const placeHead = ['原文', '章节', '起', '止']

/** An evidence: its words, 章 > 节, and its offsets. */
export const place = (evidence: Evidence | undefined): readonly CsvValue[] =>
  evidence ? [evidence.quote, pathOf(evidence), evidence.start, evidence.end] : ['', '', '', '']

/** The words of several evidences. */
export const quotes = (list: readonly Evidence[]): string => join(list.map((evidence) => evidence.quote))

/** One line of indicators.csv. */
export const indicatorRow = (one: Indicator): readonly CsvValue[] => [
  one.id,
  one.plan,
  one.source,
  one.name,
  one.unit,
  one.baseline?.value,
  one.baseline?.year,
  one.target.op,
  one.target.value,
  one.target.upper,
  one.target.year,
  one.target.month,
  one.nature,
  one.cumulative,
  one.family,
  one.normalized?.unit,
  one.normalized?.baseline,
  one.normalized?.target,
  join(one.servedBy),
  join(one.searchedFor ?? []),
  join(one.caveats),
  ...place(one.evidence),
]

/** One line of coverage.csv. */
export const cellRow = (cell: CoverageCell): readonly CsvValue[] => [
  cell.unit,
  cell.plan,
  cell.status,
  cell.score,
  cell.gap,
  cell.review,
  cell.decidedBy,
  quotes(cell.evidence),
  quotes(cell.done),
  cell.nearest?.quote,
  join(cell.because),
  cell.strength?.kind,
  cell.strength?.action,
]

/** Lines of tasks.csv: each action with who does it, by when, and the targets that it or its task serves. */
export const taskRows = ({ initiatives, indicators }: Analysis): readonly (readonly CsvValue[])[] => {
  const served = new Map<string, string[]>()
  for (const { name, servedBy } of indicators) {
    for (const id of servedBy) served.set(id, [...(served.get(id) ?? []), name])
  }
  return initiatives
    .filter(({ kind }) => kind === 'action')
    .map(({ id, parent, plan, text, lead, deadline, strength, evidence }) => [
      plan,
      text,
      join(lead),
      deadline?.words,
      deadline?.year,
      deadline?.month,
      join([...new Set([...(served.get(id) ?? []), ...(served.get(parent ?? '') ?? [])])]),
      strength,
      ...place(evidence),
    ])
}
