import { join, place, placeHead } from './cell-values.ts'
import type { CsvTable } from './csv-table.ts'

/** Each action, in its own words, with who does it, by when, and the targets that it or its task serves. `id` is that of initiatives.csv. */
export const tasksTable: CsvTable = {
  name: 'tasks',
  head: ['id', '规划', '责任单位', '期限', '年', '月', '服务的指标', '力度', ...placeHead],
  rows: ({ initiatives, indicators }) => {
    const served = new Map<string, string[]>()
    for (const { name, servedBy } of indicators) {
      for (const id of servedBy) served.set(id, [...(served.get(id) ?? []), name])
    }
    return initiatives
      .filter(({ kind }) => kind === 'action')
      .map(({ id, parent, plan, lead, deadline, strength, evidence }) => [
        id,
        plan,
        join(lead),
        deadline?.words,
        deadline?.year,
        deadline?.month,
        join([...new Set([...(served.get(id) ?? []), ...(served.get(parent ?? '') ?? [])])]),
        strength,
        ...place(evidence),
      ])
  },
}
