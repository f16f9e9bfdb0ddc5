import type { CoverageInput } from '../align/coverage/cover-units.ts'
import { extractIndicators } from '../extract/indicators/extract-indicators.ts'
import { extractInitiatives } from '../extract/initiatives/extract-initiatives.ts'
import { fillers } from '../lexicon/fillers.ts'
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
  return {
    documents,
    initiatives: plans.flatMap((p) =>
      extractInitiatives(p.document, domain, p.meta.id === reference ? p.meta : null, p.meta.period),
    ),
    indicators: plans.flatMap((p) => extractIndicators(p.document, p.meta.period)),
    plans: plans.map((p) => p.meta),
    domain,
    segmenter: createSegmenter(domainWords(domain)),
    fillers,
  }
}

/** Longer labels are phrases, which the thesaurus finds by itself. */
const longestWord = 6

/** Words of a domain that the segmenter is to keep whole. */
export const domainWords = (domain: Domain | null): string[] => {
  const labels = domain?.thesaurus.flatMap((c) => [c.preferred, ...c.alternative]) ?? []
  return [...new Set([...(domain?.words ?? []), ...labels])].filter((word) => word.length <= longestWord)
}
