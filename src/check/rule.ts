import type { Analysis, Finding, Indicator, Initiative, Plan, Reading } from '../model/analysis.ts'
import type { Document } from '../model/document.ts'
import type { RuleResult, Severity } from '../model/remark.ts'
import type { ReportedLevel } from '../model/reported-level.ts'

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
  /** Words of general writing and of the sector, with their count in general writing. */
  readonly words: ReadonlyMap<string, number>
}

/** The draft held against one upper plan: an analysis of those two, with the upper plan as reference. */
export interface Comparison {
  readonly reference: Plan
  readonly analysis: Analysis
  /** The upper plan's own text and tree. */
  readonly document: Document
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
  /** @param comparisons one for each upper plan; empty where the draft is checked by itself */
  readonly check: (draft: Draft, comparisons: readonly Comparison[]) => RuleResult
}
