import type { Initiative } from '../../model/analysis.ts'
import { type CoverageInput, type CoverageTools, modelFor, unitSide } from '../coverage/cover-units.ts'
import { indexPassages } from '../coverage/rank-passages.ts'

/**
 * The initiatives with `nearest` set on the actions that the reference plan does not have: the passage of it that came
 * nearest and was not taken, so that a reader can see for himself whether the measure is new or only told in other words.
 *
 * @param initiatives with `inReference`, as it was judged with the same tools
 */
export const findNearest = (
  input: CoverageInput,
  tools: CoverageTools,
  reference: string,
  initiatives: readonly Initiative[],
): Initiative[] => {
  const passages = (tools.passages.get(reference) ?? []).filter(({ passage }) => passage.kind !== 'review')
  const index = indexPassages(passages, tools.weights, tools.concepts, modelFor(input.domain))
  return initiatives.map((unit) => {
    if (unit.kind !== 'action' || unit.inReference !== 'none') return unit
    const [first] = index.rank(unitSide(unit, tools))
    return first ? { ...unit, nearest: first.passage.evidence } : unit
  })
}
