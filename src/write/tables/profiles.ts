import type { CsvTable } from './csv-table.ts'

/** Actions by dimension and strength. */
export const profilesTable: CsvTable = {
  name: 'profiles',
  head: ['规划', '方面', '举措', '直接部署', '推进加强', '鼓励探索'],
  rows: ({ profiles }) =>
    profiles.flatMap((profile) =>
      [...profile.dimensions, { dimension: '合计', actions: profile.actions, strength: profile.strength }].map(
        (row) => [
          profile.plan,
          row.dimension,
          row.actions,
          row.strength.does,
          row.strength.pushes,
          row.strength.encourages,
        ],
      ),
    ),
}
