import type { Indicator } from '../../model/analysis.ts'
import type { DocNode } from '../../model/document.ts'
import type { Draft } from '../rule.ts'

/** A table of indicators and what was read from it. */
export interface TargetTable {
  readonly node: DocNode
  readonly indicators: readonly Indicator[]
}

/** A table of fewer rows is a list of tasks with a figure in it. */
const FEWEST_ROWS = 3

export const readTargetTables = ({ document, indicators }: Draft): TargetTable[] =>
  document.nodes
    .filter(({ kind }) => kind === 'table')
    .map((node) => ({
      node,
      indicators: indicators.filter(
        ({ source, evidence }) => source === 'table' && evidence.start >= node.start && evidence.end <= node.end,
      ),
    }))
    .filter(({ indicators: own }) => own.length >= FEWEST_ROWS)

const shown = 5

/** “甲”“乙”等7项 */
export const listNames = (indicators: readonly Indicator[]): string =>
  `${indicators
    .slice(0, shown)
    .map(({ name }) => `“${name}”`)
    .join('')}${indicators.length > shown ? `等${indicators.length}项` : ''}`
