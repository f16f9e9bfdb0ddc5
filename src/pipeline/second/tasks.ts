import { type ServingInput, serveTargets } from '../../align/serving/serve-targets.ts'
import type { Analysis } from '../../model/analysis.ts'
import type { Domain } from '../../model/domain.ts'
import { invariant } from '../../model/errors.ts'
import { readWords } from '../../read/read-words.ts'
import type { RenderedFile } from '../../render/render-site.ts'
import type { ReportOptions } from '../../render/report.ts'
import { createSegmenter } from '../../segment/create-segmenter.ts'
import { openText, type TextAnswer, type TextToCheck } from '../check-text.ts'
import { type ComparedTexts, compareTexts, type TextsInput } from '../compare-texts.ts'
import { servePlan } from '../serve-plan.ts'
import { countParts, type Parts, type PlanText, takePart } from '../take-apart.ts'
import { type Done, type Turns, takeTurns, takeTurnsBetween } from './take-turns.ts'

/** Plans and their domain, given once: what is asked for afterwards names them by their ids. */
export interface KeptPlans {
  readonly plans: readonly PlanText[]
  readonly domain: Domain | null
}

export interface PartsInput {
  readonly ids: readonly string[]
  readonly reference: string | null
  readonly turns: Turns
}

export interface TextInput {
  /** Its document is that of the plan which was kept. */
  readonly text: Omit<TextToCheck, 'document'>
  readonly turns: Turns
}

export interface PagesInput {
  readonly analysis: Analysis
  readonly options: ReportOptions
  readonly turns: Turns
}

/** What the plans share that were kept under these ids. */
export interface TextsQuestion extends Pick<TextsInput, 'terms'> {
  readonly ids: readonly string[]
}

/** What can be done beside the rest of a run: functions from plain data to plain data. */
export interface Tasks {
  /** Some of the questions about words and structure, between whatever else is asked for. */
  readonly checkText: (input: TextInput) => Promise<readonly Done<TextAnswer>[]>
  readonly keepPlans: (kept: KeptPlans) => void
  readonly compareTexts: (input: TextsQuestion) => ComparedTexts
  /** While there is nothing else to do; for the next check. */
  readonly loadWords: (input: null) => void
  /** The same, for what is cut into words. */
  readonly loadDictionary: (input: null) => void
  /** Some of what the plans say, that which it comes to before another thread does. */
  readonly takeApart: (input: PartsInput) => readonly Done<Partial<Parts>>[]
  /** With the domain that was kept. */
  readonly serveTargets: (input: Omit<ServingInput, 'domain'>) => ReturnType<typeof serveTargets>
  readonly servePlan: typeof servePlan
  /** Some of the kinds of page. */
  readonly drawPages: (input: PagesInput) => Promise<readonly Done<readonly RenderedFile[]>[]>
}

export interface Question {
  readonly number: number
  readonly task: keyof Tasks
  readonly input: never
}

export interface Answer {
  readonly number: number
  readonly answer: unknown
}

/** Loaded while there is nothing else to do. */
const loadRender = () => import('../../render/render-site.ts')

export const openTasks = (): Tasks => {
  let words: ReturnType<typeof readWords> | undefined
  const takeWords = () => {
    const own = words ?? readWords()
    words = undefined
    return own
  }
  let kept: KeptPlans = { plans: [], domain: null }
  const find = (id: string): PlanText => {
    const plan = kept.plans.find(({ meta }) => meta.id === id)
    invariant(plan, `the plan ${id} was not kept`)
    return plan
  }
  return {
    checkText: ({ text, turns }) => {
      const { document } = find(text.plan.id)
      const { count, ask } = openText({ ...text, document }, takeWords)
      return takeTurnsBetween(count, turns, ask)
    },
    keepPlans: (plans) => {
      kept = plans
    },
    compareTexts: ({ ids, terms }) => {
      const plans = ids.map(find)
      const [documents, metas] = [plans.map((p) => p.document), plans.map((p) => p.meta)]
      return compareTexts({ documents, domain: kept.domain, metas, terms })
    },
    loadWords: () => {
      words = readWords()
    },
    loadDictionary: () => {
      createSegmenter([])
    },
    takeApart: ({ ids, reference, turns }) => {
      const plans = ids.map(find)
      return takeTurns(countParts(plans), turns, (place) => takePart(place, plans, reference, kept.domain))
    },
    servePlan,
    serveTargets: (input) => {
      const served = serveTargets({ ...input, domain: kept.domain })
      setImmediate(loadRender)
      return served
    },
    drawPages: async ({ analysis, options, turns }) => {
      const { openSite } = await loadRender()
      const site = openSite(analysis, options)
      return takeTurns(site.kinds, turns, site.draw)
    },
  }
}
