import { foundingVerbs, usingVerbs } from '../../lexicon/review-signs.ts'
import { withoutSpace } from '../../model/text.ts'
import { bigramsOf } from './fold-text.ts'
import type { RankedPassage } from './rank-passages.ts'

/** 推动建立…, 牵头制定…: few words stand before the verb. */
const founds = new RegExp(`^[^，；]{0,4}?(?:${foundingVerbs.join('|')}|建设)`, 'u')
const uses = new RegExp(
  `^(?:积极|认真|严格|全面|切实|充分|有效|综合|主动|统筹|深入|[省市县区])*(?:${usingVerbs.join('|')})`,
  'u',
)
/** Passages that rank below this share of the best one found nothing that the unit asks for. */
const closeToBest = 0.6

/** The clause that shares most pairs of characters with a unit. */
const nearestClause = (text: string, pairs: readonly string[]): string => {
  const clauses = text.split(/[，,；;：:。]/u)
  const shared = clauses.map((clause) => pairs.filter((pair) => clause.includes(pair)).length)
  return clauses[shared.indexOf(Math.max(...shared))]
}

/**
 * Whether a unit sets something up (建设…平台, 制定…清单) and all that comes near it lives by that (依托省…平台, 落实…清单): that there is
 * something to use says not that this plan brings it about.
 *
 * @param ranked the passages that come nearest to the unit, the nearest first
 */
export const onlyUses = (title: string, ranked: readonly RankedPassage[]): boolean => {
  const founding = founds.exec(title)
  if (!founding) return false
  const pairs = bigramsOf(withoutSpace(title).slice(founding[0].length))
  return ranked
    .filter(({ rank }) => rank >= ranked[0].rank * closeToBest)
    .every(({ passage }) => uses.test(nearestClause(withoutSpace(passage.text), pairs)))
}
