import { allRules } from '../check/all-rules.ts'
import { askOfAll, checkDraft as runRules } from '../check/check-draft.ts'
import { checkSettings } from '../check/check-settings.ts'
import type { Comparison } from '../check/rule.ts'
import { identifyRemark, setKnownApart } from '../check/set-apart.ts'
import { version } from '../lexicon/version.ts'
import type { RemarkIdentity } from '../model/check-settings.ts'
import type { DecisionFile } from '../model/decision.ts'
import type { DraftText } from '../model/draft-text.ts'
import { PlanError } from '../model/errors.ts'
import type { CheckResult } from '../model/remark.ts'
import { publishDocument } from '../parse/publish-document.ts'
import type { ReadOptions } from '../read/limits.ts'
import { readBaseline } from '../read/read-baseline.ts'
import { findCheckConfig as findConfig, readCheckConfig } from '../read/read-check-config.ts'
import { readDecisions } from '../read/read-decisions.ts'
import { readSectors } from '../read/read-domains.ts'
import { readOnePlan } from '../read/read-one-plan.ts'
import { analyse, askForTexts, type OnProgress, shareDraft } from './compare-plans.ts'
import { describeDraft, nameDraft } from './describe-draft.ts'
import { failAll, type ReadPlan, readPlans } from './read-plans.ts'
import type { SecondThread } from './second/open-second.ts'
import { shareText } from './second/share-text.ts'
import { openSubject, type Subject } from './subject.ts'

/** With the limits of what is read: largest file, unzipped bytes, nesting, cells. */
export interface CheckOptions extends ReadOptions {
  /** Files of the plans that the draft is held against, those of higher levels and of peers alike. */
  readonly against?: readonly string[]
  /** Ids or patterns (`text/*`) of the rules to run; all where it is left out or empty. */
  readonly rules?: readonly string[]
  /** File of settings: severities, thresholds, exceptions. */
  readonly config?: string
  /** File of judgements that people made: they hold against the program's. */
  readonly decisions?: string
  /** File that an earlier check wrote: what it told is not told again. */
  readonly baseline?: string
  /** ISO date against which exceptions expire; without it none does. */
  readonly today?: string
  /** Does a part of the work at the same time; the result is the same. */
  readonly second?: SecondThread
  readonly onProgress?: OnProgress
  /** Told the draft as it was read, for outputs that show its text or copy its file. */
  readonly onText?: (text: DraftText) => void
}

const steps = ['读取文件', '判断承接', '逐条核对'] as const

/**
 * Puts every question to a draft, by itself and against other plans.
 *
 * @throws PlanError where a plan cannot be read, a rule named is none, or a file of settings is not valid
 */
export const checkDraft = async (path: string, options: CheckOptions = {}): Promise<CheckResult> => {
  const tell = (step: number) => options.onProgress?.(steps[step], step, steps.length)
  tell(0)
  options.second?.ask('loadWords', null, () => {})
  const settings = {
    config: options.config === undefined ? null : await readCheckConfig(options.config),
    only: options.rules ?? [],
    today: options.today ?? null,
  }
  checkSettings(settings, allRules)
  const decisions = options.decisions === undefined ? null : await readDecisions(options.decisions)
  const known = options.baseline === undefined ? null : await readBaseline(options.baseline)
  const plans = await readDraftAndOthers(path, options)
  const sectors = await readSectors()
  tell(1)
  const [own, ...others] = plans
  const { document } = own
  const { second } = options
  const pairs = await Promise.all(
    others.map((other) => openSubject([other, own], other.meta.id, sectors.heads, 'pair')),
  )
  // In the order in which it is waited for: for the answers about words only the end does.
  const share = second && shareDraft(plans, pairs[0], second)
  const shared = pairs.map((pair) => askForTexts(pair, second))
  const askOfWords =
    second && shareText({ plan: nameDraft(own, others), document, sectorWords: sectors.words, settings }, second)
  options.onText?.(textOf(path, own, others))
  await share?.()
  const comparisons = await Promise.all(pairs.map((pair, i) => holdAgainst(pair, decisions, shared[i], second)))
  tell(2)
  const draft = await describeDraft(own, others, sectors)
  const early = askOfAll(draft, comparisons, settings)
  const answers = new Map([...early, ...((await askOfWords?.()) ?? [])])
  const result = runRules(draft, comparisons, settings, allRules, answers)
  options.onProgress?.('完成', steps.length, steps.length)
  const decided = decisions ? { decided: countDecisions(comparisons, decisions) } : {}
  return { ...leaveOutKnown(result, known), ...decided }
}

const textOf = (path: string, { source: { source }, document }: ReadPlan, others: readonly ReadPlan[]): DraftText => ({
  path,
  reader: source.reader ?? 'txt',
  document: publishDocument(document),
  others: others.map((other) => publishDocument(other.document)),
  paragraphs: source.layout?.paragraphs ?? [],
})

/** The draft first. */
const readDraftAndOthers = async (path: string, options: CheckOptions): Promise<ReadPlan[]> => {
  const sources = [await readOnePlan(path, options)]
  for (const other of options.against ?? []) {
    const source = await readOnePlan(other, options)
    if (sources.some(({ id }) => id === source.id))
      throw new PlanError('same-id', `编号 ${source.id} 用了两次`, '不要把草案与自身对照；同名的文件请改名', other)
    sources.push(source)
  }
  const { plans, failures } = readPlans(sources, [])
  if (failures.length > 0) throw failAll(failures, failures[0])
  return plans
}

const holdAgainst = async (
  pair: Subject,
  decisions: DecisionFile | null,
  texts: ReturnType<typeof askForTexts>,
  second: SecondThread | undefined,
): Promise<Comparison> => {
  const analysis = await analyse(pair, decisions, texts, second)
  return { reference: analysis.plans[0], analysis }
}

const leaveOutKnown = (result: CheckResult, baseline: readonly RemarkIdentity[] | null): CheckResult => {
  if (baseline === null) return result
  const { fresh, known } = setKnownApart(result.remarks, baseline)
  return { ...result, remarks: fresh, known }
}

/** A decision about one of several upper plans fits no other, and that is no fault of it. */
const countDecisions = (comparisons: readonly Comparison[], { decisions }: DecisionFile) => {
  const lists = comparisons.map(({ analysis }) => analysis.decisions?.list ?? [])
  const states = decisions.map(({ number }) =>
    lists.flatMap((list) => list.filter((one) => one.number === number).map(({ state }) => state)),
  )
  return {
    applied: states.filter((all) => all.includes('applied')).length,
    unmatched: states.filter((all) => all.every((state) => state === 'unmatched')).length,
  }
}

/** What a check told, to be kept for `baseline`: sorted as told, without offsets. */
export const writeBaseline = async (result: CheckResult, file: string): Promise<void> => {
  const { writeOneFile } = await import('../write/write-file.ts')
  const remarks = [...result.remarks, ...(result.known ?? [])].map(identifyRemark)
  const content = { schemaVersion: 1, generator: { name: 'duizhao', version }, remarks }
  await writeOneFile(file, `${JSON.stringify(content, null, 1)}\n`)
}

/** The file of settings in the working folder, null where there is none. */
export const findCheckConfig = (): Promise<string | null> => findConfig()
