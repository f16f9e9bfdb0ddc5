import type { Initiative } from '../model/analysis.ts'
import { type CellClass, cellClasses } from './marks.ts'
import type { PlanView, Report } from './report.ts'

/** How many of the given units fall into each class for a plan. Callers pass actions alone, so that nothing counts twice. */
export const countClasses = (
  report: Report,
  units: readonly Initiative[],
  view: PlanView,
): Readonly<Record<CellClass, number>> => {
  const counts = Object.fromEntries(cellClasses.map((name) => [name, 0])) as Record<CellClass, number>
  for (const unit of units) {
    const name = report.classOf(unit, view.id)
    if (name) counts[name] += 1
  }
  return counts
}

/** Classes that make no gap, told together. */
export const exemptClasses: readonly CellClass[] = ['encouraged', 'ownLevel', 'otherBody', 'elsewhere', 'free']

export const sumOf = (counts: Readonly<Record<CellClass, number>>, names: readonly CellClass[]): number =>
  names.reduce((sum, name) => sum + counts[name], 0)

export const actionsOf = (units: readonly Initiative[]): readonly Initiative[] =>
  units.filter((unit) => unit.kind === 'action')
