import { type ProposalOptions, proposeTerms, type TermProposal } from '../align/terms/propose-terms.ts'
import { PlanError } from '../model/errors.ts'
import type { ReadOptions } from '../read/limits.ts'
import { readInputs } from '../read/read-inputs.ts'
import { createSegmenter } from '../segment/create-segmenter.ts'
import { findDomain } from './find-domain.ts'
import { failAll, readPlans } from './read-plans.ts'
import { domainWords } from './take-apart.ts'

/** What a run of proposals gives. */
export interface DomainTerms {
  /** The domain whose words were held to be known; null where the plans are of none that the program has. */
  readonly domain: string | null
  readonly terms: readonly TermProposal[]
  /** Plans that could not be read. */
  readonly failures: readonly PlanError[]
}

/**
 * Reads plans and proposes words for the dictionary of their domain.
 *
 * @throws PlanError where no plan can be read
 */
export const proposeDomainTerms = async (
  paths: readonly string[],
  options: ReadOptions & Pick<ProposalOptions, 'fewest'> = {},
): Promise<DomainTerms> => {
  const inputs = await readInputs(paths, options)
  const { plans, failures } = readPlans(inputs.sources, inputs.failures)
  if (plans.length === 0)
    throw failAll(failures, new PlanError('no-plans', '没有可以读取的规划文本', '请给出规划文件或所在文件夹'))
  const documents = plans.map(({ document }) => document)
  const domain = await findDomain(documents)
  const segmenter = createSegmenter(domainWords(domain))
  const regions = plans.flatMap(({ meta }) => [meta.region, meta.parent ?? ''])
  return {
    domain: domain?.id ?? null,
    terms: proposeTerms(documents, segmenter, { fewest: options.fewest, regions }),
    failures,
  }
}
