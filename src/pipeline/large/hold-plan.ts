import { coverUnits, placeInReference, prepareCoverage, unitSide } from '../../align/coverage/cover-units.ts'
import { keepProfiles, type RecentProfiles } from '../../align/coverage/recent-profiles.ts'
import { decideFamilies } from '../../align/decisions/decide-families.ts'
import { decideJudgements } from '../../align/decisions/decide-judgements.ts'
import { alignIndicators } from '../../align/indicators/align-indicators.ts'
import { compareTargets } from '../../align/indicators/compare-targets.ts'
import { keyWordings } from '../../align/reuse/wording-keys.ts'
import { readSubjects, type Subjects } from '../../align/serving/read-subject.ts'
import { type KnownServing, nothingKnown, serveTargets } from '../../align/serving/serve-targets.ts'
import { listTerms } from '../../align/shared-actions/list-terms.ts'
import { compareStrength } from '../../align/strength/compare-strength.ts'
import { profilePlans } from '../../align/strength/profile-plans.ts'
import { sectorOf } from '../../extract/choose-domain.ts'
import { describePlan } from '../../extract/describe-plan.ts'
import { findAll } from '../../find/find-all.ts'
import { version } from '../../lexicon/version.ts'
import type { Analysis, PlanDocument } from '../../model/analysis.ts'
import type { DecisionFile } from '../../model/decision.ts'
import type { Domain } from '../../model/domain.ts'
import type { ReferenceView } from '../../model/large-run.ts'
import type { PlanMeta } from '../../model/plan-meta.ts'
import { publishDocument } from '../../parse/publish-document.ts'
import type { ReadPlan } from '../read-plans.ts'
import { takeApart, takeOneApart } from '../take-apart.ts'

/** The reference as every plan is held against it, read once. */
export interface Frame {
  readonly reference: ReadPlan
  readonly domain: Domain | null
  readonly parts: ReturnType<typeof takeApart>
  /** Of every text of the reference, and of those of the plans before: plans copy from each other. */
  readonly profiles: RecentProfiles
  readonly published: PlanDocument
  /** What its targets are about. */
  readonly subjects: Subjects
  readonly serving: KnownServing
}

export const prepareFrame = (reference: ReadPlan, domain: Domain | null): Frame => {
  const parts = takeApart([reference], reference.meta.id, domain)
  const tools = prepareCoverage(parts)
  for (const unit of parts.initiatives) unitSide(unit, tools)
  const published = publishDocument(reference.document)
  const subjects = readSubjects(parts.indicators, domain, parts.segmenter)
  const serving = nothingKnown(reference.meta.id)
  return { reference, domain, parts, profiles: keepProfiles(tools.profiler.known), published, subjects, serving }
}

/** The reference alone: its units and targets, in the order in which records tell of them. */
export const viewFrame = ({ reference, domain, parts }: Frame): ReferenceView => {
  const { meta, document, source } = reference
  const plan = describePlan(meta, document, source.source.sha256, { reference: meta, metas: [meta] })
  const { indicators, families } = alignIndicators(parts.indicators, domain)
  return {
    plan,
    units: parts.initiatives,
    terms: [...new Set(listTerms(parts.initiatives, domain).map(({ term }) => term))],
    wordings: keyWordings(parts.initiatives, meta.region).map(({ key }) => key),
    // Held against a plan that says nothing, each target that takes part in a comparison has one.
    targets: compareTargets(indicators, families, [plan, { ...plan, id: '' }], meta.id).flatMap(({ reference: id }) =>
      indicators.filter((one) => one.id === id),
    ),
  }
}

/**
 * Holds one plan against the reference, as a run of these two would, but for what takes many plans to say: shared actions,
 * distinctive terms and common wording are left empty.
 *
 * @param decisions of people that concern these two plans alone
 * @param neighbours plans that its caveats may speak of: those of its place and of the place one level up
 */
export const holdPlan = (
  frame: Frame,
  plan: ReadPlan,
  neighbours: readonly PlanMeta[],
  decisions: DecisionFile | null = null,
): Analysis => {
  const { reference, domain } = frame
  const id = reference.meta.id
  const own = takeOneApart(plan, false, domain)
  const documents = [reference.document, plan.document]
  const parts = {
    ...frame.parts,
    documents,
    plans: [reference.meta, plan.meta],
    initiatives: [...frame.parts.initiatives, ...own.initiatives],
  }
  const company = { reference: reference.meta, metas: [reference.meta, plan.meta, ...neighbours] }
  const plans = [reference, plan].map((p) => describePlan(p.meta, p.document, p.source.source.sha256, company))
  const found = alignIndicators([...frame.parts.indicators, ...own.indicators], domain)
  const aligned = decideFamilies(found, decisions, plans, domain)
  const compared = compareTargets(aligned.indicators, aligned.families, plans, id)
  const subjects = readSubjects(aligned.indicators, domain, parts.segmenter, frame.subjects)
  const input = { ...parts, indicators: aligned.indicators }
  const served = serveTargets({ ...input, comparisons: compared, subjects, known: frame.serving })
  const tools = prepareCoverage(input, frame.profiles)
  const initiatives = placeInReference(input, tools, id)
  const coverage = coverUnits(input, tools, id)
  frame.profiles.add(tools.profiler.known)
  const judged: Omit<Analysis, 'findings'> = {
    schemaVersion: 1,
    generator: { name: 'duizhao', version },
    reference: id,
    plans,
    documents: [frame.published, publishDocument(plan.document)],
    ...served,
    families: aligned.families,
    initiatives,
    coverage: compareStrength(coverage, parts.initiatives, domain),
    sharedActions: [],
    distinctive: [],
    profiles: profilePlans(initiatives, parts.plans, domain?.dimensions ?? []),
    ...sectorOf(domain),
    reuse: [],
  }
  const analysis = { ...judged, ...decideJudgements({ ...judged, documents }, decisions, aligned.results) }
  return { ...analysis, findings: findAll(analysis) }
}
