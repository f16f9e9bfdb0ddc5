import { type CoverageInput, coverUnits, placeInReference, prepareCoverage } from '../align/coverage/cover-units.ts'
import { decideFamilies } from '../align/decisions/decide-families.ts'
import { decideJudgements } from '../align/decisions/decide-judgements.ts'
import { alignIndicators } from '../align/indicators/align-indicators.ts'
import { compareTargets } from '../align/indicators/compare-targets.ts'
import { findBeyondReference } from '../align/own/beyond-reference.ts'
import { findNearest } from '../align/own/find-nearest.ts'
import { readSubjects } from '../align/serving/read-subject.ts'
import { serveTargets } from '../align/serving/serve-targets.ts'
import { compareStrength } from '../align/strength/compare-strength.ts'
import { profilePlans } from '../align/strength/profile-plans.ts'
import { followPlans } from '../align/succession/follow-plans.ts'
import { sectorOf } from '../extract/choose-domain.ts'
import { describePlan } from '../extract/describe-plan.ts'
import { orderPlans } from '../extract/order-plans.ts'
import { findAll, findOfPair } from '../find/find-all.ts'
import { version } from '../lexicon/version.ts'
import type { Analysis } from '../model/analysis.ts'
import type { DecisionFile } from '../model/decision.ts'
import { PlanError } from '../model/errors.ts'
import { publishDocument } from '../parse/publish-document.ts'
import type { ReadOptions } from '../read/limits.ts'
import { readDecisions } from '../read/read-decisions.ts'
import { readDomainHeads } from '../read/read-domains.ts'
import { readInputs } from '../read/read-inputs.ts'
import { type ComparedTexts, compareTexts } from './compare-texts.ts'
import { chooseReferencePlan, failAll, type ReadPlan, readPlans } from './read-plans.ts'
import type { SecondThread } from './second/open-second.ts'
import { keepPlans, shareParts } from './second/share-parts.ts'
import { serveLast } from './serve-last.ts'
import { openSubject, type Subject, textsOf } from './subject.ts'
import { joinParts, takeApart } from './take-apart.ts'

/** Told at each step of a run: what is being done, how much of it is done, and of how much. */
export type OnProgress = (step: string, done: number, total: number) => void

/** With the limits of what is read: largest file, unzipped bytes, nesting, cells. */
export interface CompareOptions extends ReadOptions {
  /** Id of the plan that the others are held against; else the manifest's, else the one plan of the highest level. */
  readonly reference?: string
  /** File of judgements that people made: they hold against the program's. */
  readonly decisions?: string
  /** Does a part of the work at the same time; the result is the same, byte for byte. */
  readonly second?: SecondThread
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
  options.second?.ask('loadDictionary', null, () => {})
  const decisions = options.decisions === undefined ? null : await readDecisions(options.decisions)
  const inputs = await readInputs(paths, options)
  const domains = await readDomainHeads()
  tell(1)
  const { plans, failures } = readPlans(inputs.sources, inputs.failures)
  if (plans.length === 0)
    throw failAll(
      failures,
      new PlanError('no-plans', '没有可以读取的规划文本', '请给出规划的 Word、PDF、网页或文本文件，或所在文件夹'),
    )
  const reference = chooseReferencePlan(plans, options.reference ?? inputs.reference, failures)
  const subject = await openSubject(orderPlans(plans, reference), reference, domains, 'all')
  tell(2)
  const found = await (options.second
    ? compareBeside(subject, decisions, options.second, tell)
    : compareAlone(subject, decisions, tell))
  tell(6)
  const analysis = conclude(subject, found, decisions)
  options.onProgress?.('完成', steps.length, steps.length)
  return { analysis, failures }
}

/** Of one plan, which shares nothing with itself. */
export const noTexts: ComparedTexts = { sharedActions: [], distinctive: [], reuse: [], reuseShares: [] }

/**
 * Gives plans to the second thread and begins to read the targets and tasks of a pair of them in both, the second plan first;
 * `analyse` has nothing left to read of it once the call given back has ended.
 *
 * @param pair none where a draft is held against nothing
 */
export const shareDraft = (
  plans: readonly ReadPlan[],
  pair: Subject | undefined,
  second: SecondThread,
): (() => Promise<unknown>) => {
  const domain = pair?.domain ?? null
  // What takes a plan apart asks for no measure of the thesaurus.
  keepPlans(plans, domain && { ...domain, thesaurus: [], general: [] }, second)
  return pair ? shareParts([...pair.plans].reverse(), pair.reference, domain, second) : async () => {}
}

/**
 * Of a pair, or of one plan.
 *
 * @param texts what the plans share in their words
 */
export const analyse = async (
  subject: Subject,
  decisions: DecisionFile | null,
  texts: ComparedTexts | Promise<ComparedTexts>,
  second?: SecondThread,
): Promise<Analysis> => {
  const { plans, reference, domain } = subject
  const aligned = alignPlans(subject, takeApart(plans, reference, domain), decisions)
  const served = serveLast(aligned, plans[plans.length - 1], second)
  const covered = cover(aligned, subject)
  return conclude(subject, { aligned, served: await served, covered, texts: await texts }, decisions)
}

/** @param second keeps the plans that are looked at */
export const askForTexts = (
  subject: Subject,
  second: SecondThread | undefined,
): ComparedTexts | Promise<ComparedTexts> => {
  const here = () => compareTexts(textsOf(subject))
  const ids = subject.metas.map(({ id }) => id)
  return second ? second.ask('compareTexts', { ids, terms: subject.scope === 'all' }, here) : here()
}

type Tell = (step: number) => void

/** What plans say, held against each other. */
interface Found {
  readonly aligned: ReturnType<typeof alignPlans>
  readonly served: ReturnType<typeof serveTargets>
  readonly covered: ReturnType<typeof cover>
  readonly texts: ComparedTexts
}

/** Words first: the segmenter loads its dictionary without those of the domain only once. */
const compareAlone = (subject: Subject, decisions: DecisionFile | null, tell: Tell): Found => {
  const { plans, reference, domain } = subject
  const texts = compareTexts(textsOf(subject))
  const parts = takeApart(plans, reference, domain)
  tell(3)
  const aligned = alignPlans(subject, parts, decisions)
  const served = serveTargets({ ...aligned, subjects: subjectsOf(aligned) })
  tell(4)
  return { aligned, served, texts, covered: cover(aligned, subject) }
}

const subjectsOf = ({ indicators, domain, segmenter }: CoverageInput) => readSubjects(indicators, domain, segmenter)

/** The same with a second thread, which looks at the words of the plans and at who serves their targets. */
const compareBeside = async (
  subject: Subject,
  decisions: DecisionFile | null,
  second: SecondThread,
  tell: Tell,
): Promise<Found> => {
  const { plans, reference, domain } = subject
  keepPlans(plans, domain, second)
  const finish = shareParts(plans, reference, domain, second)
  const texts = askForTexts(subject, second)
  const joined = joinParts(plans, domain, await finish())
  tell(3)
  const aligned = alignPlans(subject, joined, decisions)
  const { indicators, initiatives, comparisons } = aligned
  const subjects = subjectsOf(aligned)
  const served = second.ask('serveTargets', { indicators, initiatives, comparisons, subjects }, () =>
    serveTargets({ ...aligned, subjects }),
  )
  tell(4)
  const covered = cover(aligned, subject)
  tell(5)
  return { aligned, served: await served, texts: await texts, covered }
}

/** What plans say, told in the same terms. */
const alignPlans = ({ plans, metas, reference }: Subject, parts: CoverageInput, decisions: DecisionFile | null) => {
  const company = { reference: metas.find((m) => m.id === reference) ?? null, metas }
  const described = plans.map((p) => describePlan(p.meta, p.document, p.source.source.sha256, company))
  const aligned = alignIndicators(parts.indicators, parts.domain)
  const { indicators, families, results } = decideFamilies(aligned, decisions, described, parts.domain)
  const comparisons = reference ? compareTargets(indicators, families, described, reference) : []
  return { ...parts, indicators, described, families, results, comparisons }
}

/** What follows from it, people's judgements and findings with it. */
const conclude = (
  { metas, documents, reference, domain, scope }: Subject,
  { aligned: { described, families, results }, served, covered, texts }: Found,
  decisions: DecisionFile | null,
): Analysis => {
  const judged: Omit<Analysis, 'findings'> = {
    schemaVersion: 1,
    generator: { name: 'duizhao', version },
    reference,
    plans: described,
    documents: documents.map(publishDocument),
    ...served,
    families,
    ...covered,
    sharedActions: texts.sharedActions,
    distinctive: texts.distinctive,
    profiles: profilePlans(covered.initiatives, metas, domain?.dimensions ?? []),
    ...sectorOf(domain),
    reuse: texts.reuse,
    reuseShares: texts.reuseShares,
  }
  const result = { ...judged, ...decideJudgements({ ...judged, documents }, decisions, results) }
  const succession = followPlans(result)
  const told = {
    ...result,
    ...(reference && scope === 'all' ? { beyondReference: findBeyondReference(result) } : {}),
    ...(succession.length > 0 ? { succession } : {}),
  }
  return { ...told, findings: scope === 'pair' ? findOfPair(told) : findAll(told) }
}

const cover = (input: CoverageInput, { reference, scope }: Subject): Pick<Analysis, 'initiatives' | 'coverage'> => {
  if (!reference) return { initiatives: [...input.initiatives], coverage: [] }
  const tools = prepareCoverage(input)
  const coverage = compareStrength(coverUnits(input, tools, reference), input.initiatives, input.domain)
  if (scope !== 'all') return { initiatives: [...input.initiatives], coverage }
  return { initiatives: findNearest(input, tools, reference, placeInReference(input, tools, reference)), coverage }
}
