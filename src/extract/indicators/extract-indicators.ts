import type { Context, Indicator } from '../../model/analysis.ts'
import type { Document } from '../../model/document.ts'
import { findOpeners } from './openers.ts'
import { type Found, readParagraph } from './prose.ts'
import { addReviewBases } from './review-bases.ts'
import { readTable } from './tables.ts'
import type { Period } from './times.ts'

/** What commits a plan; review and situation report, principles and preface promise nothing that can be counted. */
const committing: readonly Context[] = ['goals', 'tasks', 'safeguards']

/**
 * Every forward-looking quantitative target of a plan, from its tables and its prose, in order of place. `period` is the
 * plan's own (ISO months) and ends what the text calls 规划期末; null where the text states none. `family` is null and
 * `servedBy` empty at this stage.
 */
export const extractIndicators = (document: Document, period: Period | null): Indicator[] => {
  const openers = findOpeners(document, period)
  const found: Found[] = document.nodes.flatMap((node) => {
    if (!committing.includes(node.context)) return []
    if (node.kind === 'table') return readTable(document, node, period)
    return node.kind === 'note' || node.kind === 'dropped' ? [] : readParagraph(document, node, openers, period)
  })
  const placed = addReviewBases(document, found, period).sort((a, b) => a.evidence.start - b.evidence.start)
  return placed.map((indicator, i) => ({ id: `${document.plan}-i${i + 1}`, ...indicator }))
}
