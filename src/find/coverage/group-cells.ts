import type { CoverageCell } from '../../model/analysis.ts'

/** Cells by their unit or their plan, each group in the order of the cells. */
export const groupCells = (
  cells: readonly CoverageCell[],
  by: 'unit' | 'plan',
): ReadonlyMap<string, readonly CoverageCell[]> => {
  const groups = new Map<string, CoverageCell[]>()
  for (const cell of cells) {
    const group = groups.get(cell[by])
    if (group) group.push(cell)
    else groups.set(cell[by], [cell])
  }
  return groups
}
