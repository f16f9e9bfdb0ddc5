import { join, place, placeHead } from './cell-values.ts'
import type { CsvTable } from './csv-table.ts'

/** Measures that two plans or more carry, a line a place. */
export const sharedActionsTable: CsvTable = {
  name: 'shared-actions',
  head: ['提法', '又作', '规划', '性质', '处数', ...placeHead],
  rows: ({ sharedActions }) =>
    sharedActions.flatMap((action) =>
      [
        ...action.plans.map((entry) => ({ entry, kind: '安排' })),
        ...action.mentioned.map((entry) => ({ entry, kind: '提及' })),
      ].flatMap(({ entry, kind }) =>
        entry.evidence.map((evidence) => [
          action.term,
          join(action.variants),
          entry.plan,
          kind,
          entry.count,
          ...place(evidence),
        ]),
      ),
    ),
}
