import type { CoverageCell, Initiative } from '../../model/analysis.ts'
import { groupBy } from '../../model/group-by.ts'
import type { Remark } from '../../model/remark.ts'
import type { CheckRule, Comparison, Draft } from '../rule.ts'
import { upperOnly } from '../upper.ts'

/** One thing that an upper plan sets out to do, and how far the draft carries it. */
export interface HeldUnit {
  readonly unit: Initiative
  readonly cell: CoverageCell
}

/** A titled task of the upper plan with the commitments inside it. */
export interface HeldTask {
  readonly task: HeldUnit
  readonly actions: readonly HeldUnit[]
}

/** The titled tasks of an upper plan in order of place. */
export const listTasks = (draft: Draft, { reference, analysis }: Comparison): HeldTask[] => {
  const cells = new Map(analysis.coverage.filter((c) => c.plan === draft.plan.id).map((cell) => [cell.unit, cell]))
  const held = analysis.initiatives
    .filter(({ plan }) => plan === reference.id)
    .flatMap((unit): HeldUnit[] => {
      const cell = cells.get(unit.id)
      return cell ? [{ unit, cell }] : []
    })
  const children = groupBy(held, ({ unit }) => unit.parent ?? '')
  return held
    .filter(({ unit }) => unit.kind === 'initiative')
    .map((task) => ({ task, actions: children.get(task.unit.id) ?? [] }))
}

/** A check that goes through the titled tasks of every plan above the draft. */
export const checkTasks =
  (remarkOn: (held: HeldTask, draft: Draft, comparison: Comparison) => readonly Remark[]): CheckRule['check'] =>
  (draft, comparisons) => ({
    remarks: upperOnly(draft, comparisons).flatMap((comparison) =>
      listTasks(draft, comparison).flatMap((held) => remarkOn(held, draft, comparison)),
    ),
  })

export const unitsOf = ({ task, actions }: HeldTask): readonly HeldUnit[] => [task, ...actions]

/** “甲”“乙”: the first of some words, in quotes. */
export const quoteWords = (words: readonly string[], most: number): string =>
  words
    .slice(0, most)
    .map((word) => `“${word}”`)
    .join('')

const QUOTED = 4

/** “甲”“乙”等5项: some titles of units, and how many there are where not all are quoted. */
export const quoteUnits = (units: readonly HeldUnit[]): string => {
  const titles = units.map(({ unit }) => unit.title)
  return `${quoteWords(titles, QUOTED)}${units.length > QUOTED ? `等${units.length}项` : ''}`
}

const LONGEST_QUOTE = 40

/** The beginning of a long quote. */
export const shorten = (quote: string): string =>
  quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}……` : quote
