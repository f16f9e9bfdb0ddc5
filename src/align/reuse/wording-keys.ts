import { createHash } from 'node:crypto'
import { longestFirst } from '../../lexicon/word-list.ts'
import type { Initiative } from '../../model/analysis.ts'
import { localPlace, shortName } from '../../model/place-name.ts'
import { bareText } from '../../model/text.ts'

/** Shorter acts are mostly names of programmes and turns of office prose. */
const shortest = 13
/** Digits of a digest: among a million wordings two fall together once in ten million runs. */
const digits = 16

/** The plan's own place, as it may stand in its text, the longest first: 成都市郫都区, 郫都区, 郫都. */
const placeNames = (region: string): string[] => {
  const names = [region, localPlace(region), shortName(region)].filter((name) => name.length >= 2)
  return longestFirst(new Set(names))
}

/** The wording of an action, the same for all plans that use it. */
export interface Wording {
  readonly key: string
  readonly action: Initiative
}

/**
 * The wordings of a plan's actions, without punctuation, white space and the name of its own place. Two plans share one exactly
 * where the keys are the same, so that groups are found by counting and no plan is held against another.
 */
export const keyWordings = (initiatives: readonly Initiative[], region: string): Wording[] => {
  const names = placeNames(region)
  return initiatives.flatMap((action) => {
    if (action.kind !== 'action') return []
    const text = names.reduce((rest, name) => rest.replaceAll(name, ''), bareText(action.text))
    if (text.length < shortest) return []
    return [{ key: createHash('sha256').update(text).digest('hex').slice(0, digits), action }]
  })
}
