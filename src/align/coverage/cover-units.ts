import { coverageModel, generalCoverageModel } from '../../lexicon/coverage-model.ts'
import type { CoverageCell, Indicator, Initiative } from '../../model/analysis.ts'
import { bindsPlan, type PlanPlace } from '../../model/binds-plan.ts'
import type { Document } from '../../model/document.ts'
import type { Domain } from '../../model/domain.ts'
import { invariant } from '../../model/errors.ts'
import type { Segmenter } from '../../model/token.ts'
import { openSecondLook } from '../named/look-for-names.ts'
import { type ConceptIndex, indexConcepts } from './concepts.ts'
import { explain } from './explain.ts'
import { type CoverageModel, type Judgement, judge, withoutWhole } from './judge.ts'
import { onlyUses } from './only-uses.ts'
import { collectPassages } from './passage.ts'
import { createProfiler, type Profile, type Profiler } from './profile.ts'
import { indexPassages, isAnchored, nearestRanks, type PassageIndex, type RankedPassage } from './rank-passages.ts'
import { type ReadPassages, readPassages } from './read-passages.ts'
import { type Section, sectionKey, weighSection } from './sections.ts'
import { settleRivals } from './settle-rivals.ts'
import { type PassageSide, type UnitSide, weighPairs, weighUnit } from './sides.ts'
import { tellsDone } from './tells-done.ts'
import { profileUnit } from './unit-profile.ts'
import { type Weights, weigh } from './weights.ts'

/** Passages that rank below this share of the best one are not shown as evidence beside it. */
const closeToBest = 0.6

export interface CoverageInput {
  readonly documents: readonly Document[]
  readonly initiatives: readonly Initiative[]
  readonly indicators: readonly Indicator[]
  readonly plans: readonly PlanPlace[]
  readonly domain: Domain | null
  readonly segmenter: Segmenter
  /** Words that tell little: verbs of commitment and boilerplate. */
  readonly fillers: ReadonlySet<string>
}

/** What every comparison of two texts needs. */
export interface CoverageTools {
  readonly profiler: Profiler
  readonly weights: Weights
  readonly concepts: ConceptIndex
  readonly passages: ReadonlyMap<string, readonly PassageSide[]>
  /** What each plan says under its headings, by `sectionKey`. */
  readonly sections: ReadonlyMap<string, ReadonlyMap<string, Section>>
}

/** @param before profiles of texts that an earlier call with the same domain and segmenter has read */
export const prepareCoverage = (
  input: CoverageInput,
  before?: Pick<ReadonlyMap<string, Profile>, 'get'>,
): CoverageTools => {
  const concepts = indexConcepts(input.domain)
  const profiler = createProfiler(input.domain, concepts, input.segmenter, input.fillers, before)
  const read = input.documents.map((d) =>
    readPassages(d, collectPassages(d, input.initiatives, input.indicators), profiler, before),
  )
  const weights = weigh(read.flatMap((r) => r.profiles))
  const sections = new Map(read.map((r, i) => [input.documents[i].plan, weighSections(r, weights)]))
  const passages = new Map(
    read.map((r, i) => {
      const { plan } = input.documents[i]
      return [plan, weighPassages(r, sections.get(plan) ?? new Map(), weights)]
    }),
  )
  return { profiler, concepts, passages, sections, weights }
}

const weighSections = ({ sections }: ReadPassages, weights: Weights): ReadonlyMap<string, Section> =>
  new Map([...sections].map(([key, counted]) => [key, weighSection(counted, weights)]))

const weighPassages = (
  { passages, profiles, around, keys }: ReadPassages,
  sections: ReadonlyMap<string, Section>,
  weights: Weights,
): PassageSide[] =>
  passages.map((passage, i) => {
    const section = sections.get(keys[i])
    invariant(section, 'a passage stands under a heading that was read')
    const profile = profiles[i]
    return { passage, profile, around: around[i], pairTotal: weighPairs(profile, weights), section }
  })

/**
 * What is compared of a unit: the clause of an action's main verb, or the title of an initiative; the words of an action's
 * circumstances and purposes (聚焦…等高能级创新平台, 全面提升…能力) are asides.
 */
export const unitSide = (unit: Initiative, { profiler, weights, sections }: CoverageTools): UnitSide => {
  const around = unit.kind === 'action' ? profiler.profile(unit.text) : null
  const section = sections.get(unit.plan)?.get(sectionKey(unit.evidence)) ?? null
  const profile = profileUnit(profiler.profile(unit.title), around, () => profiler.names(unit.title))
  return weighUnit(profile, unit.strength ?? 2, weights, section)
}

type UnitAndSide = { readonly unit: Initiative; readonly side: UnitSide }

/** The units of a plan, as they are held against the passages of others. */
const sidesOf = (input: CoverageInput, tools: CoverageTools, plan: string): UnitAndSide[] =>
  input.initiatives.filter((u) => u.plan === plan).map((unit) => ({ unit, side: unitSide(unit, tools) }))

const indexPlan = (plan: string, past: boolean, tools: CoverageTools, model: CoverageModel): PassageIndex =>
  indexPassages(
    (tools.passages.get(plan) ?? []).filter((p) => (p.passage.kind === 'review') === past),
    tools.weights,
    tools.concepts,
    model,
  )

/** For each unit of one plan the passages of another that come nearest, when all units have had their say. */
const rankTogether = (units: readonly UnitAndSide[], index: PassageIndex): RankedPassage[][] =>
  settleRivals(
    units.map(({ unit }) => unit),
    units.map(({ side }) => index.rank(side)),
  )

/**
 * The passages of a plan that come nearest to each unit of the reference, by its id.
 *
 * @public read by the script that fits the weights
 */
export const rankUnits = (
  input: CoverageInput,
  tools: CoverageTools,
  reference: string,
  plan: string,
  model: CoverageModel,
): ReadonlyMap<string, readonly RankedPassage[]> => {
  const units = sidesOf(input, tools, reference)
  const ranked = rankTogether(units, indexPlan(plan, false, tools, model))
  return new Map(units.map(({ unit }, i) => [unit.id, ranked[i]]))
}

/** The weights fitted with the thesaurus of a measured sector, or without one. */
export const modelFor = (domain: Domain | null): CoverageModel =>
  domain?.measured ? coverageModel : generalCoverageModel

/** How far each other plan carries each unit of the reference plan: one cell for every unit and plan, units first. */
export const coverUnits = (
  input: CoverageInput,
  tools: CoverageTools,
  reference: string,
  model: CoverageModel = modelFor(input.domain),
): CoverageCell[] => {
  const units = sidesOf(input, tools, reference)
  const byPlan = input.plans
    .filter((p) => p.id !== reference)
    .map((plan) => {
      const ranked = rankTogether(units, indexPlan(plan.id, false, tools, model))
      const past = indexPlan(plan.id, true, tools, model)
      const lookAgain = openSecondLook(input.documents, reference, plan)
      return units.map((one, i) => lookAgain(one.unit, judgeCell(one, plan, ranked[i], past, tools, model)))
    })
  return units.flatMap((_, i) => byPlan.map((cells) => cells[i]))
}

/** `gap` tells of what is carried that it is so little alike that it may be missing. */
const judgeCell = (
  { unit, side }: UnitAndSide,
  plan: PlanPlace,
  ranked: readonly RankedPassage[],
  past: PassageIndex,
  tools: CoverageTools,
  model: CoverageModel,
): CoverageCell => {
  const judgement = judgeRanked(unit, side, ranked, tools, model)
  // What is carried whole needs no word of the past.
  const done = judgement?.status === 'full' ? [] : findDone(unit, side, past, tools, model)
  // What the review has done, and the tasks have only something near to, is done rather than carried.
  const status = judgement?.unsure && done.length > 0 ? 'none' : (judgement?.status ?? 'none')
  const cell: CoverageCell = {
    unit: unit.id,
    plan: plan.id,
    status,
    score: judgement?.score ?? 0,
    evidence: status === 'none' ? [] : nearBest(ranked).map((r) => r.passage.evidence),
    done: done.map((r) => r.passage.evidence),
    gap: (status === 'none' || judgement?.unsure === true) && done.length === 0 && bindsPlan(unit, plan),
    because: explain(side, ranked[0] ?? null, judgement, model, tools),
    review: judgement?.review ?? false,
    decidedBy: 'auto',
  }
  return status === 'none' && ranked.length > 0 ? { ...cell, nearest: ranked[0].passage.evidence } : cell
}

const judgeRanked = (
  { title }: Initiative,
  side: UnitSide,
  ranked: readonly RankedPassage[],
  { concepts }: CoverageTools,
  model: CoverageModel,
): Judgement | null => {
  if (ranked.length === 0) return null
  const judgement = judge(nearestRanks(ranked), isAnchored(side, ranked[0], concepts), model)
  return judgement.status === 'full' && onlyUses(title, ranked) ? withoutWhole(judgement) : judgement
}

/** The best passage, and up to two more that come close to it. */
const nearBest = (ranked: readonly RankedPassage[]): RankedPassage[] =>
  ranked.slice(0, 3).filter((r) => r.rank >= ranked[0].rank * closeToBest)

/** Beside a passage that shares most words with a unit another may tell that it is done: 传承人121名, 现有四级目录194项. */
const closeToDone = 0.6

/**
 * A review tells of many things in passing; only what would carry the whole unit as a task, shares more than common words with it
 * and says that it is done counts as done.
 */
const findDone = (
  unit: Initiative,
  side: UnitSide,
  past: PassageIndex,
  tools: CoverageTools,
  model: CoverageModel,
): RankedPassage[] => {
  const ranked = past.rank(side)
  const isTold =
    judgeRanked(unit, side, ranked, tools, model)?.status === 'full' && isAnchored(side, ranked[0], tools.concepts)
  if (!isTold) return []
  const telling = ranked.filter(
    ({ passage, rank }) => rank >= ranked[0].rank * closeToDone && tellsDone(unit.title, passage.text),
  )
  return telling.length > 0 ? nearBest(telling).slice(0, 2) : []
}

/** The initiatives with `inReference` set on those of the other plans: how far the reference plan has what they set out to do. */
export const placeInReference = (
  input: CoverageInput,
  tools: CoverageTools,
  reference: string,
  model: CoverageModel = modelFor(input.domain),
): Initiative[] => {
  const index = indexPlan(reference, false, tools, model)
  const judged = new Map<Initiative, CoverageCell['status']>()
  for (const plan of new Set(input.initiatives.map((u) => u.plan))) {
    if (plan === reference) continue
    const units = sidesOf(input, tools, plan)
    const ranked = rankTogether(units, index)
    units.forEach(({ unit, side }, i) => {
      judged.set(unit, judgeRanked(unit, side, ranked[i], tools, model)?.status ?? 'none')
    })
  }
  return input.initiatives.map((unit) => {
    const inReference = judged.get(unit)
    return inReference ? { ...unit, inReference } : unit
  })
}
