import type { CoverageInput } from '../align/coverage/cover-units.ts'
import { extractIndicators } from '../extract/indicators/extract-indicators.ts'
import { extractInitiatives } from '../extract/initiatives/extract-initiatives.ts'
import { fillers } from '../lexicon/fillers.ts'
import type { Indicator, Initiative } from '../model/analysis.ts'
import type { Domain } from '../model/domain.ts'
import { createSegmenter } from '../segment/create-segmenter.ts'
import type { ReadPlan } from './read-plans.ts'

/** What each plan says by itself, before plans are held against each other. */
export const takeApart = (
  plans: readonly ReadPlan[],
  reference: string | null,
  domain: Domain | null,
): CoverageInput => {
  const documents = plans.map((p) => p.document)
  const parts = plans.map((plan) => takeOneApart(plan, plan.meta.id === reference, domain))
  return {
    documents,
    initiatives: parts.flatMap(({ initiatives }) => initiatives),
    indicators: parts.flatMap(({ indicators }) => indicators),
    plans: plans.map((p) => p.meta),
    domain,
    segmenter: createSegmenter(domainWords(domain)),
    fillers,
  }
}

interface Parts {
  readonly isReference: boolean
  readonly domain: Domain | null
  readonly initiatives: readonly Initiative[]
  readonly indicators: readonly Indicator[]
}

/** A draft is read by itself and again beside each plan that it is held against. */
const takenBefore = new WeakMap<ReadPlan, Parts>()

/** What one plan says; as the reference, its units bind others. */
export const takeOneApart = (plan: ReadPlan, isReference: boolean, domain: Domain | null): Parts => {
  const before = takenBefore.get(plan)
  if (before && before.isReference === isReference && before.domain === domain) return before
  const { document, meta } = plan
  const parts = {
    isReference,
    domain,
    initiatives: extractInitiatives(document, domain, isReference ? meta : null, meta.period),
    indicators: before?.indicators ?? extractIndicators(document, meta.period),
  }
  takenBefore.set(plan, parts)
  return parts
}

/** Longer labels are phrases, which the thesaurus finds by itself. */
const longestWord = 6

/** Words of a domain that the segmenter is to keep whole. */
export const domainWords = (domain: Domain | null): string[] => {
  const labels = domain?.thesaurus.flatMap((c) => [c.preferred, ...c.alternative]) ?? []
  return [...new Set([...(domain?.words ?? []), ...labels])].filter((word) => word.length <= longestWord)
}
