import { type ServingInput, serveTargets } from '../../align/serving/serve-targets.ts'
import type { Analysis } from '../../model/analysis.ts'
import type { Domain } from '../../model/domain.ts'
import { readWords } from '../../read/read-words.ts'
import type { RenderedFile } from '../../render/render-site.ts'
import type { ReportOptions } from '../../render/report.ts'
import { createSegmenter } from '../../segment/create-segmenter.ts'
import { openText, type TextAnswer, type TextToCheck } from '../check-text.ts'
import { type ComparedTexts, compareTexts } from '../compare-texts.ts'
import { servePlan } from '../serve-plan.ts'
import { countParts, type Parts, type PlanText, takePart } from '../take-apart.ts'
import { type Done, type Turns, takeTurns, takeTurnsBetween } from './take-turns.ts'

/** Plans, given once; what is asked for afterwards is about them. */
export interface PlansInput {
  readonly plans: readonly PlanText[]
  readonly reference: string | null
  readonly domain: Domain | null
  readonly turns: Turns
}

export interface TextInput {
  readonly text: TextToCheck
  readonly turns: Turns
}

export interface PagesInput {
  readonly analysis: Analysis
  readonly options: ReportOptions
  readonly turns: Turns
}

/** What can be done beside the rest of a run: functions from plain data to plain data. */
export interface Tasks {
  /** Some of the questions about words and structure, between whatever else is asked for. */
  readonly checkText: (input: TextInput) => Promise<readonly Done<TextAnswer>[]>
  readonly compareTexts: typeof compareTexts
  /** While there is nothing else to do; for the next check. */
  readonly loadWords: (input: null) => void
  /** The same, for what is cut into words. */
  readonly loadDictionary: (input: null) => void
  /** Some of what the plans say, that which it comes to before another thread does. */
  readonly takeApart: (input: PlansInput) => readonly Done<Partial<Parts>>[]
  /** Of the plans that were given. */
  readonly compareGiven: (input: null) => ComparedTexts
  /** Of the plans that were given. */
  readonly serveGiven: (input: Omit<ServingInput, 'domain'>) => ReturnType<typeof serveTargets>
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
  let given: Omit<PlansInput, 'turns'> = { plans: [], reference: null, domain: null }
  return {
    checkText: ({ text, turns }) => {
      const { count, ask } = openText(text, takeWords)
      return takeTurnsBetween(count, turns, ask)
    },
    compareTexts,
    loadWords: () => {
      words = readWords()
    },
    loadDictionary: () => {
      createSegmenter([])
    },
    takeApart: ({ turns, ...subject }) => {
      given = subject
      const { plans, reference, domain } = subject
      return takeTurns(countParts(plans), turns, (place) => takePart(place, plans, reference, domain))
    },
    compareGiven: () => {
      const { plans, domain } = given
      const documents = plans.map((p) => p.document)
      return compareTexts({ documents, domain, metas: plans.map((p) => p.meta), terms: true })
    },
    servePlan,
    serveGiven: (input) => {
      const served = serveTargets({ ...input, domain: given.domain })
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
