import type { Context, Indicator } from '../../model/analysis.ts'
import type { DocNode, Document } from '../../model/document.ts'
import { findOpeners, type Openers } from './openers.ts'
import { type Found, readParagraph } from './prose.ts'
import { addReviewBases } from './review-bases.ts'
import { readTable } from './tables.ts'
import type { Period } from './times.ts'

/** What commits a plan; review and situation report, principles and preface promise nothing that can be counted. */
const committing: readonly Context[] = ['goals', 'tasks', 'safeguards']

/** Where a plan without a part for its goals states them: 总体要求 … 力争到2030年，市场总消费额年均增长5%左右. */
const general: readonly Context[] = ['principles', 'preface']

const findIn = (
  document: Document,
  node: DocNode,
  openers: Openers,
  period: Period | null,
  hasGoals: boolean,
): Found[] => {
  if (node.kind === 'note' || node.kind === 'dropped') return []
  if (committing.includes(node.context))
    return (node.kind === 'table' ? readTable : readParagraph)(document, node, openers, period)
  if (!general.includes(node.context)) return []
  // 第二章 总体思路 … 表2-1 “十四五”主要指标: what a table sets for a year is a target, whatever the chapter is called.
  if (node.kind === 'table') return readTable(document, node, openers, period)
  if (hasGoals) return []
  return readParagraph(document, node, openers, period).filter((found) => found.target.yearFrom === 'sentence')
}

/**
 * Every forward-looking quantitative target of a plan, from its tables and its prose, in order of place. `period` is the
 * plan's own (ISO months) and ends what the text calls 规划期末; null where the text states none. `family` is null and
 * `servedBy` empty at this stage.
 */
export const extractIndicators = (document: Document, period: Period | null): Indicator[] => {
  const openers = findOpeners(document, period)
  const hasGoals = document.nodes.some((node) => node.context === 'goals')
  const found = document.nodes.flatMap((node) => findIn(document, node, openers, period, hasGoals))
  const placed = addReviewBases(document, found, period).sort((a, b) => a.evidence.start - b.evidence.start)
  return placed.map((indicator, i) => ({ id: `${document.plan}-i${i + 1}`, ...indicator }))
}
