import type { Evidence, Plan } from './analysis.ts'

/**
 * added, dropped: stands in one draft only; moved: under another heading; renamed: another name; reworded: other words;
 * strength: said more or less firmly; value, year, nature, unit, baseline: of a target.
 */
export type ChangeKind =
  | 'added'
  | 'dropped'
  | 'moved'
  | 'renamed'
  | 'reworded'
  | 'strength'
  | 'value'
  | 'year'
  | 'nature'
  | 'unit'
  | 'baseline'

/** One thing that differs between two drafts of a plan, with its words in both. */
export interface DraftChange {
  /** heading: of a chapter, section or box; task: a titled task or one commitment in it; target: an indicator. */
  readonly what: 'heading' | 'task' | 'target'
  /** At least one, in a fixed order. */
  readonly kinds: readonly ChangeKind[]
  /** Its title or name, of the new draft where it stands there. */
  readonly about: string
  /** In Chinese: what has changed, a sentence each. */
  readonly because: readonly string[]
  /** Null where the old draft has it not. */
  readonly old: Evidence | null
  /** Null where the new draft has it no more. */
  readonly new: Evidence | null
}

/** Two drafts of one plan held against each other. The ids of the plans are `old` and `new`. */
export interface DraftDiff {
  readonly schemaVersion: 1
  readonly generator: { readonly name: string; readonly version: string }
  readonly old: Plan
  readonly new: Plan
  /** In the order of the new draft; what was dropped stands where it would be. */
  readonly changes: readonly DraftChange[]
  /** What stands in both drafts and has not changed. */
  readonly same: { readonly headings: number; readonly tasks: number; readonly targets: number }
}
