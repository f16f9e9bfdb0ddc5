import type { DomainHead } from '../model/domain.ts'
import type { TextsInput } from './compare-texts.ts'
import { findDomain } from './find-domain.ts'
import type { ReadPlan } from './read-plans.ts'

/**
 * How much is asked: `pair` leaves out what is told of a company of plans alone, shared measures and distinctive terms, how
 * far the reference plan has what the other sets out to do (`inReference` is null), which tasks serve the reference's targets, and
 * all findings but those on tasks without a target. `alone` leaves out the words that plans share
 * as well: one plan shares none.
 */
export type Scope = 'all' | 'pair' | 'alone'

/** What is looked at. */
export const openSubject = async (
  plans: readonly ReadPlan[],
  reference: string | null,
  domains: readonly DomainHead[],
  scope: Scope,
) => {
  const metas = plans.map((p) => p.meta)
  const documents = plans.map((p) => p.document)
  return { plans, metas, documents, reference, domain: await findDomain(documents, domains), scope }
}

export type Subject = Awaited<ReturnType<typeof openSubject>>

export const textsOf = ({ documents, domain, metas, scope }: Subject): TextsInput => ({
  documents,
  domain,
  metas,
  terms: scope === 'all',
})
