import { findDistinctive } from '../align/contrast/find-distinctive.ts'
import { type CoverageInput, coverUnits, placeInReference, prepareCoverage } from '../align/coverage/cover-units.ts'
import { decideFamilies } from '../align/decisions/decide-families.ts'
import { decideJudgements } from '../align/decisions/decide-judgements.ts'
import { alignIndicators } from '../align/indicators/align-indicators.ts'
import { compareTargets } from '../align/indicators/compare-targets.ts'
import { findBeyondReference } from '../align/own/beyond-reference.ts'
import { findNearest } from '../align/own/find-nearest.ts'
import { findReuse } from '../align/reuse/find-reuse.ts'
import { serveTargets } from '../align/serving/serve-targets.ts'
import { cutDocuments } from '../align/shared-actions/cut-clauses.ts'
import { findSharedActions } from '../align/shared-actions/find-shared-actions.ts'
import { compareStrength } from '../align/strength/compare-strength.ts'
import { profilePlans } from '../align/strength/profile-plans.ts'
import { followPlans } from '../align/succession/follow-plans.ts'
import { chooseDomain } from '../extract/choose-domain.ts'
import { describePlan } from '../extract/describe-plan.ts'
import { orderPlans } from '../extract/order-plans.ts'
import { findAll } from '../find/find-all.ts'
import { version } from '../lexicon/version.ts'
import type { Analysis } from '../model/analysis.ts'
import type { DecisionFile } from '../model/decision.ts'
import type { Document } from '../model/document.ts'
import type { Domain } from '../model/domain.ts'
import { PlanError } from '../model/errors.ts'
import type { PlanMeta } from '../model/plan-meta.ts'
import { publishDocument } from '../parse/publish-document.ts'
import type { ReadOptions } from '../read/limits.ts'
import { readDecisions } from '../read/read-decisions.ts'
import { readDomains } from '../read/read-domains.ts'
import { readInputs } from '../read/read-inputs.ts'
import { createSegmenter } from '../segment/create-segmenter.ts'
import { chooseReferencePlan, failAll, type ReadPlan, readPlans } from './read-plans.ts'
import { takeApart } from './take-apart.ts'

/** Told at each step of a run: what is being done, how much of it is done, and of how much. */
export type OnProgress = (step: string, done: number, total: number) => void

/** With the limits of what is read: largest file, unzipped bytes, nesting, cells. */
export interface CompareOptions extends ReadOptions {
  /** Id of the plan that the others are held against; else the manifest's, else the one plan of the highest level. */
  readonly reference?: string
  /** File of judgements that people made: they hold against the program's. */
  readonly decisions?: string
  readonly onProgress?: OnProgress
}

export interface Comparison {
  readonly analysis: Analysis
  /** Plans that could not be read; the others are compared all the same. */
  readonly failures: readonly PlanError[]
}

const steps = [
  '读取文件',
  '解析结构',
  '查找共同举措，提取指标与举措',
  '对齐指标',
  '判断承接',
  '查找相同文字',
  '汇总发现',
] as const

/**
 * Reads plans and holds them against each other.
 *
 * @param paths files, or folders with or without a plans.yaml
 * @throws PlanError where no plan can be read, the reference named is none of the plans, or the decisions are not valid
 */
export const comparePlans = async (paths: readonly string[], options: CompareOptions = {}): Promise<Comparison> => {
  const tell = (step: number) => options.onProgress?.(steps[step], step, steps.length)
  tell(0)
  const decisions = options.decisions === undefined ? null : await readDecisions(options.decisions)
  const inputs = await readInputs(paths, options)
  const domains = await readDomains()
  tell(1)
  const { plans, failures } = readPlans(inputs.sources, inputs.failures)
  if (plans.length === 0)
    throw failAll(
      failures,
      new PlanError('no-plans', '没有可以读取的规划文本', '请给出规划的 Word、PDF、网页或文本文件，或所在文件夹'),
    )
  const reference = chooseReferencePlan(plans, options.reference ?? inputs.reference, failures)
  const analysis = analyse(orderPlans(plans, reference), reference, domains, decisions, tell)
  options.onProgress?.('完成', steps.length, steps.length)
  return { analysis, failures }
}

/**
 * How much is asked: `pair` leaves out what is told of a company of plans alone, shared measures and distinctive terms, and how
 * far the reference plan has what the other sets out to do (`inReference` is null). `alone` leaves out the words that plans share
 * as well: one plan shares none.
 */
type Scope = 'all' | 'pair' | 'alone'

export const analyse = (
  plans: readonly ReadPlan[],
  reference: string | null,
  domains: readonly Domain[],
  decisions: DecisionFile | null,
  tell: (step: number) => void,
  scope: Scope = 'all',
): Analysis => {
  const metas = plans.map((p) => p.meta)
  const company = { reference: metas.find((m) => m.id === reference) ?? null, metas }
  const described = plans.map((p) => describePlan(p.meta, p.document, p.source.source.sha256, company))
  tell(2)
  const documents = plans.map((p) => p.document)
  const domain = chooseDomain(domains, documents)
  const terms = scope === 'all' ? findTerms(documents, domain, metas) : { sharedActions: [], distinctive: [] }
  const parts = takeApart(plans, reference, domain)
  tell(3)
  const aligned = alignIndicators(parts.indicators, parts.domain)
  const { indicators, families, results } = decideFamilies(aligned, decisions, described, parts.domain)
  const compared = reference ? compareTargets(indicators, families, described, reference) : []
  const served = serveTargets({ ...parts, indicators, comparisons: compared })
  tell(4)
  const covered = cover({ ...parts, indicators }, reference, scope)
  tell(5)
  const reused = scope === 'alone' ? { reuse: [], reuseShares: [] } : findReuse(documents, metas)
  tell(6)
  const judged: Omit<Analysis, 'findings'> = {
    schemaVersion: 1,
    generator: { name: 'duizhao', version },
    reference,
    plans: described,
    documents: documents.map(publishDocument),
    ...served,
    families,
    ...covered,
    ...terms,
    profiles: profilePlans(covered.initiatives, metas, domain?.dimensions ?? []),
    ...reused,
  }
  const result = { ...judged, ...decideJudgements({ ...judged, documents }, decisions, results) }
  const succession = followPlans(result)
  const told = {
    ...result,
    ...(reference && scope === 'all' ? { beyondReference: findBeyondReference(result) } : {}),
    ...(succession.length > 0 ? { succession } : {}),
  }
  return { ...told, findings: findAll(told) }
}

/** Before the domain's words are loaded: they keep long names whole and would hide what plans share in parts of them. */
const findTerms = (
  documents: readonly Document[],
  domain: Domain | null,
  metas: readonly PlanMeta[],
): Pick<Analysis, 'sharedActions' | 'distinctive'> => {
  const segmenter = createSegmenter([])
  const regions = metas.map((m) => m.region)
  const cut = cutDocuments(documents, segmenter)
  return {
    sharedActions: findSharedActions(documents, segmenter, domain, cut),
    distinctive: findDistinctive(documents, segmenter, domain, regions, cut),
  }
}

const cover = (
  input: CoverageInput,
  reference: string | null,
  scope: Scope,
): Pick<Analysis, 'initiatives' | 'coverage'> => {
  if (!reference) return { initiatives: [...input.initiatives], coverage: [] }
  const tools = prepareCoverage(input)
  const coverage = compareStrength(coverUnits(input, tools, reference), input.initiatives, input.domain)
  if (scope !== 'all') return { initiatives: [...input.initiatives], coverage }
  return { initiatives: findNearest(input, tools, reference, placeInReference(input, tools, reference)), coverage }
}
