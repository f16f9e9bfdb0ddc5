import type { Evidence } from '../../model/analysis.ts'
import { bareText } from '../../model/text.ts'
import type { Comparison, Draft } from '../rule.ts'

/** Words of the draft that stand in another plan too. */
export interface SharedPassage {
  readonly comparison: Comparison
  /** In the draft. */
  readonly own: Evidence
  /** In the other plan. */
  readonly theirs: Evidence
  /** Characters without punctuation. */
  readonly length: number
}

const COMMITTING: readonly Evidence['context'][] = ['principles', 'goals', 'tasks', 'safeguards']

const contains = (a: Evidence, b: Evidence): boolean => a !== b && a.start <= b.start && b.end <= a.end

/**
 * Passages that the draft shares with each other plan, in order of place, the set phrases that every plan must carry apart.
 * Of passages one inside the other the longest stands.
 *
 * @param least share of its characters that a passage must have in common with the other, 1 for those that are the same to
 * the letter: 充分挖掘盐边菜 for 充分挖掘特色川菜 is a passage of which the place has made its own
 */
export const listShared = (draft: Draft, comparisons: readonly Comparison[], least = 0): SharedPassage[] =>
  comparisons.flatMap((comparison) => {
    const all = comparison.analysis.reuse
      .filter(({ formula, similarity }) => !formula && similarity >= least)
      .flatMap(({ occurrences }): SharedPassage[] => {
        const theirs = occurrences.find(({ plan }) => plan === comparison.reference.id)
        if (!theirs) return []
        return occurrences
          .filter(({ plan, context }) => plan === draft.plan.id && COMMITTING.includes(context))
          .map((own) => ({ comparison, own, theirs, length: bareText(own.quote).length }))
      })
    return all
      .filter(({ own }, i) => !all.some((other, k) => contains(other.own, own) || (k < i && sameSpan(other.own, own))))
      .sort((a, b) => a.own.start - b.own.start)
  })

const sameSpan = (a: Evidence, b: Evidence): boolean => a.start === b.start && a.end === b.end
