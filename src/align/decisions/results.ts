import type { DecisionResult } from '../../model/analysis.ts'
import type { Decision, Signature } from '../../model/decision.ts'

/** What a decision was found to be about; `key` is the same for two decisions on one thing. */
export interface Attempt<D extends Decision, C> {
  readonly decision: D
  readonly key: string
  readonly change: C | null
  readonly result: DecisionResult
}

/** The line with which the reasons of everything that a person decided begin. */
export const signLine = ({ who, when, why }: Signature): string => `人工裁定：${who}，${when}，${why}`

/** The reasons of a judgement that a person made: who, when, why; the note; what the program had said; its reasons. */
export const signReasons = (decision: Signature, before: string, reasons: readonly string[]): string[] => [
  signLine(decision),
  ...(decision.note ? [decision.note] : []),
  before,
  // What was doubtful is decided.
  ...reasons.filter((reason) => !reason.includes('待核')),
]

type Told = Pick<DecisionResult, 'about' | 'plans'>

const describe = ({ number, line, kind, who, when, why, note }: Decision, told: Told) => ({
  number,
  line,
  kind,
  about: told.about,
  who,
  when,
  why,
  ...(note === undefined ? {} : { note }),
})

export const tellApplied = (
  decision: Decision,
  told: Told,
  found: Pick<DecisionResult, 'fit' | 'to' | 'detail'>,
): DecisionResult => ({
  ...describe(decision, told),
  state: 'applied',
  fit: found.fit,
  to: found.to,
  plans: told.plans,
  detail: found.detail,
})

export const tellUnmatched = (decision: Decision, told: Told, detail: string): DecisionResult => ({
  ...describe(decision, told),
  state: 'unmatched',
  fit: null,
  to: [],
  plans: told.plans,
  detail,
})

/**
 * Of several decisions on one thing the last of the file holds; the others are told as superseded. One that only comes near
 * in its words never holds against one that has them exactly: what it was about is gone.
 */
export const settle = <D extends Decision, C>(attempts: readonly Attempt<D, C>[]): readonly Attempt<D, C>[] => {
  const holders = new Map<string, Attempt<D, C>>()
  for (const attempt of attempts) {
    const other = holders.get(attempt.key)
    const yields = other?.result.fit === 'exact' && attempt.result.fit === 'near'
    if (attempt.change !== null && !yields) holders.set(attempt.key, attempt)
  }
  return attempts.map((attempt) => {
    const holder = holders.get(attempt.key)
    if (attempt.change === null || !holder || holder === attempt) return attempt
    return { ...attempt, change: null, result: tellYielded(attempt.result, holder.result) }
  })
}

const tellYielded = (result: DecisionResult, holder: DecisionResult): DecisionResult =>
  result.fit === 'near' && holder.fit === 'exact'
    ? {
        ...result,
        state: 'unmatched',
        fit: null,
        to: [],
        detail: `没有找到原文，相近的一项另有第${holder.number}条裁定`,
      }
    : { ...result, state: 'superseded', to: [], detail: `第${holder.number}条是对同一事项的裁定，以它为准` }

/** Where the words have changed since the decision, the present ones. */
export const tellFit = (fit: 'exact' | 'near', words: readonly string[]): readonly string[] =>
  fit === 'near' ? [`文字略有改动，现为${words.join('、')}`] : []

export const joinFits = (fits: readonly ('exact' | 'near')[]): 'exact' | 'near' =>
  fits.includes('near') ? 'near' : 'exact'
