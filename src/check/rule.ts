import type { Analysis, Finding, Indicator, Initiative, Plan, Reading } from '../model/analysis.ts'
import type { CheckException } from '../model/check-exception.ts'
import type { Document } from '../model/document.ts'
import type { RuleResult, Severity } from '../model/remark.ts'
import type { ReportedLevel } from '../model/reported-level.ts'

/** Words with their count in general writing. */
export type Words = ReadonlyMap<string, number>

/** A draft by itself. */
export interface Draft {
  readonly plan: Plan
  /** With the cleaned views of its paragraphs, which map back to the source. */
  readonly document: Document
  readonly indicators: readonly Indicator[]
  readonly initiatives: readonly Initiative[]
  readonly reading: Reading
  /** What an analysis of the draft alone has to tell of its targets. */
  readonly findings: readonly Finding[]
  /** Levels that its review part reports. */
  readonly reported: readonly ReportedLevel[]
  /** Of general writing and of the sector; read when they are first asked for. */
  readonly words: () => Words
}

/** What is known of a draft before its targets and tasks are read. */
export type WrittenDraft = Pick<Draft, 'plan' | 'document' | 'reading' | 'words'>

/** The draft held against one upper plan: an analysis of those two, with the upper plan as reference. */
export interface Comparison {
  readonly reference: Plan
  readonly analysis: Analysis
}

/** What a rule is told beyond the plans. */
export interface RuleSetting {
  /** Value of one of the rule's own thresholds. */
  readonly threshold: (name: string) => number
  readonly exceptions: readonly CheckException[]
  /** ISO date, null where nobody says what day it is. */
  readonly today: string | null
}

/** One question that is put to a draft. Its documentation is made from the same fields. */
export interface CheckRule {
  /** Group and name: `text/doubled-punctuation`. */
  readonly id: string
  readonly severity: Severity
  /** In Chinese, one or two sentences: what is checked and why it matters. */
  readonly checks: string
  /** Words of a plan that pass, and words that do not. */
  readonly good: string
  readonly bad: string
  /** Numbers on which it turns and that a person may set otherwise, by name, with their reason in Chinese. */
  readonly thresholds?: Readonly<Record<string, { readonly value: number; readonly meaning: string }>>
  /** True where it asks something of plans of a higher level: without one it is not checked, and `check` is not called. */
  readonly needsUpper?: boolean
  /** The same of any other plan, a peer's as well. */
  readonly needsOther?: boolean
  /** @param comparisons one for each upper plan; empty where the draft is checked by itself */
  readonly check: (draft: Draft, comparisons: readonly Comparison[], setting: RuleSetting) => RuleResult
}

/** A question about words and structure alone: it can be put while targets and tasks are still being read. */
export interface TextRule extends CheckRule {
  readonly check: (draft: WrittenDraft, comparisons: readonly Comparison[], setting: RuleSetting) => RuleResult
}
