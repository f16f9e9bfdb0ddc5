import { findDistinctive } from '../align/contrast/find-distinctive.ts'
import { findReuse } from '../align/reuse/find-reuse.ts'
import { findSharedActions } from '../align/shared-actions/find-shared-actions.ts'
import { readCorpus } from '../align/shared-actions/read-corpus.ts'
import type { Analysis } from '../model/analysis.ts'
import type { Document } from '../model/document.ts'
import type { Domain } from '../model/domain.ts'
import type { PlanMeta } from '../model/plan-meta.ts'
import { createSegmenter } from '../segment/create-segmenter.ts'

export interface TextsInput {
  readonly documents: readonly Document[]
  readonly domain: Domain | null
  readonly metas: readonly PlanMeta[]
  /** False leaves out what is told of a company of plans alone: shared measures and distinctive terms. */
  readonly terms: boolean
}

export type ComparedTexts = Pick<Analysis, 'sharedActions' | 'distinctive' | 'reuse' | 'reuseShares'>

/** What plans share in their words, which nothing else that is found in them has a part in. */
export const compareTexts = ({ documents, domain, metas, terms }: TextsInput): ComparedTexts => ({
  ...(terms ? findTerms(documents, domain, metas) : { sharedActions: [], distinctive: [] }),
  ...findReuse(documents, metas),
})

/** Before the domain's words are loaded: they keep long names whole and would hide what plans share in parts of them. */
const findTerms = (
  documents: readonly Document[],
  domain: Domain | null,
  metas: readonly PlanMeta[],
): Pick<Analysis, 'sharedActions' | 'distinctive'> => {
  const corpus = readCorpus(documents, createSegmenter([]), domain)
  return {
    sharedActions: findSharedActions(documents, corpus, domain),
    distinctive: findDistinctive(
      documents,
      corpus,
      domain,
      metas.map((m) => m.region),
    ),
  }
}
