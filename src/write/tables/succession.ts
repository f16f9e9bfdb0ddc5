import type { Analysis, Succession } from '../../model/analysis.ts'
import type { CsvValue } from '../csv.ts'
import { join } from './cell-values.ts'
import type { CsvTable } from './csv-table.ts'

type Row = readonly CsvValue[]

const successionHead = ['前一期', '后一期', '类别', '名称', '结果', '基期与原目标', '前一期编号', '后一期编号', '说明']

const actionWords = {
  continued: '延续',
  inPart: '部分延续',
  done: '已完成',
  dropped: '未延续',
  new: '新增',
} as const satisfies Record<keyof NonNullable<Succession['actions']>, string>

const successionRows = ({ succession, initiatives, indicators }: Analysis): readonly Row[] => {
  const titles = new Map(initiatives.map(({ id, title }) => [id, title]))
  const names = new Map(indicators.map(({ id, name }) => [id, name]))
  return (succession ?? []).flatMap(({ earlier, later, actions, targets }): Row[] => [
    ...targets.map((one): Row => {
      const name = names.get(one.earlier ?? one.later ?? '')
      return [earlier, later, '指标', name, one.verdict, one.base, one.earlier, one.later, join(one.because)]
    }),
    ...(Object.keys(actionWords) as (keyof typeof actionWords)[]).flatMap((kind) =>
      (actions?.[kind] ?? []).map((id): Row => {
        const [own, next] = kind === 'new' ? [null, id] : [id, null]
        return [earlier, later, '举措', titles.get(id), actionWords[kind], null, own, next, null]
      }),
    ),
  ])
}

/** Every action and every target of two successive plans, with what became of it. */
export const successionTable: CsvTable = {
  name: 'succession',
  head: successionHead,
  rows: successionRows,
  has: ({ succession }) => succession !== undefined,
}
