import type { Analysis, DecisionResult, Indicator, Initiative, Plan, TargetComparison } from './analysis.ts'
import { isMissing, isPerhapsMissing } from './missing.ts'

/**
 * A run of many plans. Each plan is held against the reference as in a run of these two alone, so that its result depends on
 * nothing but the two texts; what is told of all plans together is counted from one small record of each.
 */

/** How a plan stands to one unit of the reference, as one character of `PlanRecord.cells`. */
export type CellSign = 'f' | 'p' | 'u' | 'g' | 'd' | '-'

/** What a plan lacks though bound or may lack, has done already, and what is no duty of it, told apart from what it carries. */
export const signOfCell = (cell: Analysis['coverage'][number]): CellSign => {
  if (isPerhapsMissing(cell)) return 'u'
  if (cell.status !== 'none') return cell.status === 'full' ? 'f' : 'p'
  if (isMissing(cell)) return 'g'
  return cell.done.length > 0 ? 'd' : '-'
}

/** What is kept of a plan while the others are held against the reference. */
export interface PlanRecord {
  readonly plan: Omit<Plan, 'cites'>
  readonly reading: { readonly reader: string; readonly inTree: number; readonly warnings: number }
  /** One sign for each unit of the reference, in its order. */
  readonly cells: string
  /** Actions of the reference whose judgement lies too close to a threshold. */
  readonly review: number
  /** By id of the reference's indicator. */
  readonly verdicts: Readonly<Record<string, TargetComparison['verdict']>>
  readonly indicators: number
  readonly actions: number
  /** Terms that its actions hold, each once. */
  readonly terms: readonly string[]
  /** What became of the decisions that concern it. */
  readonly decisions: readonly DecisionResult[]
}

/** The wording of an action, under a key that is the same for all plans that use it. */
export interface WordingLine {
  readonly key: string
  readonly plan: string
  readonly action: string
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A wording that two plans or more use; `group` numbers them in the order of the plans. */
export interface SharedWording {
  readonly group: number
  readonly plans: number
  readonly places: number
  readonly text: string
  /** Id of the plan whose text is quoted. */
  readonly first: string
  /** True where the reference has it too. */
  readonly reference: boolean
}

/** What the pages on all plans say of the reference. */
export interface ReferenceView {
  readonly plan: Plan
  readonly units: readonly Initiative[]
  readonly targets: readonly Indicator[]
  readonly terms: readonly string[]
  /** Keys of the wordings of its actions. */
  readonly wordings: readonly string[]
}

/** A line of a table: its columns are flat, so that any tool takes it for a row. */
export type FlatRow = Readonly<Record<string, string | number | boolean | null>>

/** Lines that a plan adds to each table, by the name of the table. */
export type PlanRows = Readonly<Record<string, readonly FlatRow[]>>
