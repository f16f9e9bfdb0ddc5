import type { CoverageInput } from '../align/coverage/cover-units.ts'
import { extractIndicators } from '../extract/indicators/extract-indicators.ts'
import { readReportedLevels } from '../extract/indicators/review-bases.ts'
import { extractInitiatives } from '../extract/initiatives/extract-initiatives.ts'
import { fillers } from '../lexicon/fillers.ts'
import type { Indicator, Initiative } from '../model/analysis.ts'
import type { Domain } from '../model/domain.ts'
import type { ReportedLevel } from '../model/reported-level.ts'
import type { Segmenter } from '../model/token.ts'
import { createSegmenter } from '../segment/create-segmenter.ts'
import type { ReadPlan } from './read-plans.ts'

/** What is looked at of a plan: plain data, so that another thread can be given it. */
export type PlanText = Pick<ReadPlan, 'document' | 'meta'>

/** What each plan says by itself, before plans are held against each other. */
export const takeApart = (plans: readonly PlanText[], reference: string | null, domain: Domain | null): CoverageInput =>
  joinParts(
    plans,
    domain,
    plans.map((plan) => takeOneApart(plan, plan.meta.id === reference, domain)),
  )

/** @param parts of each plan, in the order of the plans */
export const joinParts = (
  plans: readonly PlanText[],
  domain: Domain | null,
  parts: readonly Parts[],
): CoverageInput => {
  const documents = plans.map((p) => p.document)
  return {
    documents,
    initiatives: parts.flatMap(({ initiatives }) => initiatives),
    indicators: parts.flatMap(({ indicators }) => indicators),
    plans: plans.map((p) => p.meta),
    domain,
    segmenter: segmenterFor(domain),
    fillers,
  }
}

export interface Parts {
  readonly initiatives: readonly Initiative[]
  readonly indicators: readonly Indicator[]
  /** Levels that its review reports. */
  readonly reported: readonly ReportedLevel[]
}

interface TakenParts {
  readonly isReference: boolean
  readonly domain: Domain | null
  readonly parts: Parts
}

/** A draft is read by itself and again beside each plan that it is held against. */
const takenBefore = new WeakMap<PlanText, TakenParts>()

const takeInitiatives = ({ document, meta }: PlanText, isReference: boolean, domain: Domain | null): Initiative[] =>
  extractInitiatives(document, domain, isReference ? meta : null, meta.period)

const takeFigures = ({ document, meta }: PlanText): Omit<Parts, 'initiatives'> => ({
  indicators: extractIndicators(document, meta.period),
  reported: readReportedLevels(document, meta.period),
})

/** Places of the list of what several threads look for: the tasks of each plan, which take longer, then the figures of each. */
export const countParts = (plans: readonly PlanText[]): number => 2 * plans.length

/** @param place in the list that `countParts` tells the length of */
export const takePart = (
  place: number,
  plans: readonly PlanText[],
  reference: string | null,
  domain: Domain | null,
): Partial<Parts> => {
  const plan = plans[place % plans.length]
  return place < plans.length
    ? { initiatives: takeInitiatives(plan, plan.meta.id === reference, domain) }
    : takeFigures(plan)
}

/** What one plan says; as the reference, its units bind others. */
export const takeOneApart = (plan: PlanText, isReference: boolean, domain: Domain | null): Parts => {
  const before = takenBefore.get(plan)
  if (before && before.isReference === isReference && before.domain === domain) return before.parts
  const parts: Parts = {
    ...(before?.parts ?? takeFigures(plan)),
    initiatives: takeInitiatives(plan, isReference, domain),
  }
  takenBefore.set(plan, { isReference, domain, parts })
  return parts
}

/** Of a plan that was taken apart. */
export const reportedBy = (plan: PlanText): readonly ReportedLevel[] => takenBefore.get(plan)?.parts.reported ?? []

/** Keeps what another thread found of a plan. */
export const rememberParts = (plan: PlanText, isReference: boolean, domain: Domain | null, parts: Parts): void => {
  takenBefore.set(plan, { isReference, domain, parts })
}

/** To list the words of a domain and hold them against those of the dictionary takes longer than to cut a short plan. */
const segmenters = new WeakMap<Domain, Segmenter>()

export const segmenterFor = (domain: Domain | null): Segmenter => {
  const known = domain && segmenters.get(domain)
  if (known) return known
  const segmenter = createSegmenter(domain?.measured ? domainWords(domain) : [])
  if (domain) segmenters.set(domain, segmenter)
  return segmenter
}

/** Longer labels are phrases, which the thesaurus finds by itself. */
const longestWord = 6

/** Words of a domain that the segmenter is to keep whole. */
export const domainWords = (domain: Domain | null): string[] => {
  const labels = domain?.thesaurus.flatMap((c) => [c.preferred, ...c.alternative]) ?? []
  return [...new Set([...(domain?.words ?? []), ...labels])].filter((word) => word.length <= longestWord)
}
