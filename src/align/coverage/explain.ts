import { reasonWords } from '../../model/coverage-reasons.ts'
import type { ConceptIndex } from './concepts.ts'
import { standsIn } from './features.ts'
import type { CoverageModel, Judgement } from './judge.ts'
import type { Profile } from './profile.ts'
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
  const own = unit.profile.elements.filter((e) => !e.filler && !e.aside)
  const kin = new Map(own.map((e) => [e, kinship(nearest.profile, e, tools.concepts)]))
  const held = own.filter((e) => kin.get(e) === 1)
  const near = own.filter((e) => kin.get(e) !== 1 && (kin.get(e) ?? 0) >= worthTelling)
  const missing = own.filter((e) => (kin.get(e) ?? 0) < worthTelling)
  return [
    ...tell(reasonWords.shared, held, tools),
    ...tell(reasonWords.near, near, tools),
    ...tell(reasonWords.missing, missing, tools),
    ...(nearest.passage.strength < unit.strength ? ['力度弱于参照的表述'] : []),
    `相符度${percent(judgement.carried)}，界限${percent(model.thresholds.carried)}`,
    ...(judgement.unsure
      ? [`不足${percent(model.thresholds.sure)}，可能未载，待核`]
      : judgement.review
        ? ['接近界限，待核']
        : []),
  ]
}

const tell = (word: string, elements: Profile['elements'], { weights }: { readonly weights: Weights }): string[] => {
  const names = [
    ...new Set([...elements].sort((a, b) => weights.word(b.number) - weights.word(a.number)).map((e) => e.text)),
  ]
  return names.length === 0 ? [] : [`${word}：${names.slice(0, listed).join('、')}`]
}

/** 1 where the passage has the element itself, less where it has a narrower or a broader one. */
const kinship = (passage: Profile, { concept, text }: Profile['elements'][number], concepts: ConceptIndex): number =>
  standsIn(passage.folded, text)
    ? 1
    : concept === null
      ? 0
      : Math.max(0, ...passage.concepts.map((c) => concepts.kinship(concept, c.concept)))
