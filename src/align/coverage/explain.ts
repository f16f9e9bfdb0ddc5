import { doubtEnd, reasonWords } from '../../model/coverage-reasons.ts'
import type { ConceptIndex } from './concepts.ts'
import { standsIn } from './features.ts'
import { type CoverageModel, type Judgement, likely } from './judge.ts'
import type { Element, Profile } from './profile.ts'
import type { RankedPassage } from './rank-passages.ts'
import type { UnitSide } from './sides.ts'
import type { Weights } from './weights.ts'

const listed = 5
/** Two parts of one measure are no likeness that a reader would see. */
const worthTelling = 0.2
const percent = (x: number): string => x.toFixed(2)

/** In Chinese: what both name, what is missing, how the forces compare, and how near the thresholds the scores lie. */
export const explain = (
  unit: UnitSide,
  nearest: RankedPassage | null,
  judgement: Judgement | null,
  model: CoverageModel,
  tools: { readonly weights: Weights; readonly concepts: ConceptIndex },
): string[] => {
  if (!nearest || !judgement) return ['没有相近段落：各任务、目标与保障措施均无相同词语']
  const { held, near, missing } = sortByKinship(unit, nearest.profile, tools.concepts)
  return [
    ...tell(reasonWords.shared, held, tools),
    ...tell(reasonWords.near, near, tools),
    ...tell(reasonWords.missing, missing, tools),
    ...(judgement.onlyUsed ? ['只是落实或运用，未见建立'] : []),
    ...(nearest.passage.strength < unit.strength ? ['力度弱于参照的表述'] : []),
    `相符度${percent(judgement.carried)}，界限${percent(likely)}`,
    ...(judgement.unsure ? [`不足${percent(model.sure)}${doubtEnd}`] : judgement.review ? [`接近界限${doubtEnd}`] : []),
  ]
}

/** The unit's own elements: those that the passage has, has something near to, and lacks. */
const sortByKinship = (
  { profile }: UnitSide,
  passage: Profile,
  concepts: ConceptIndex,
): Record<'held' | 'near' | 'missing', Element[]> => {
  const sorted = { held: [] as Element[], near: [] as Element[], missing: [] as Element[] }
  for (const element of profile.elements) {
    if (element.filler || element.aside) continue
    const kin = kinship(passage, element, concepts)
    sorted[kin === 1 ? 'held' : kin >= worthTelling ? 'near' : 'missing'].push(element)
  }
  return sorted
}

const tell = (
  word: string,
  elements: readonly Element[],
  { weights }: { readonly weights: Weights },
): readonly string[] => {
  if (elements.length === 0) return []
  const heaviest =
    elements.length === 1 ? elements : [...elements].sort((a, b) => weights.word(b.number) - weights.word(a.number))
  const names = new Set(heaviest.map((e) => e.text))
  return [`${word}：${[...names].slice(0, listed).join('、')}`]
}

/** 1 where the passage has the element itself, less where it has a narrower or a broader one. */
const kinship = (passage: Profile, { concept, text }: Element, concepts: ConceptIndex): number => {
  if (standsIn(passage.folded, text)) return 1
  let most = 0
  if (concept !== null)
    for (const found of passage.concepts) most = Math.max(most, concepts.kinship(concept, found.concept))
  return most
}
