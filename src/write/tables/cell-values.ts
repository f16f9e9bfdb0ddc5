import type { Evidence } from '../../model/analysis.ts'
import type { CsvValue } from '../csv.ts'

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
