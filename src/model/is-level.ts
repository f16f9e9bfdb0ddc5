import type { Indicator, TargetOp } from './analysis.ts'

const levels: readonly TargetOp[] = ['=', '>=', '<=', 'range']

/** True for a target that states a level, not a change. */
export const isLevel = ({ target }: Pick<Indicator, 'target'>): boolean => levels.includes(target.op)

/** True for a row whose name says that its figure is a fall: 单位地区生产总值二氧化碳排放下降（%） [17] is no level of 17%. */
export const namesFall = ({ name, unit }: Pick<Indicator, 'name' | 'unit'>): boolean =>
  unit === '%' && /(?:下降|降低|减少)(?:率|幅度|比例)?(?:[（(][^（()）]*[)）])?$/u.test(name)

/** True for a row whose figure is a rate of growth: 地区生产总值增速（%） [6], 数字经济增加值年均增长（%） [12]. */
export const namesGrowth = ({ name, unit }: Pick<Indicator, 'name' | 'unit'>): boolean =>
  unit === '%' && /(?:增速|增幅|增长|增长率)(?:[（(][^（()）]*[)）])?$/u.test(name)

/**
 * What a target tells that is a change and no level: by the name of its row (…降低（%） 14, 年均增速（%） 6) or by its words (降低14%,
 * 年均增长6%). Empty for a level, and for 翻一番, which may be of anything.
 */
export const changeTold = (indicator: Pick<Indicator, 'name' | 'unit' | 'target'>): '' | '下降' | '增长' => {
  const { op } = indicator.target
  if (isLevel(indicator) ? namesFall(indicator) : op === 'decrease_pct') return '下降'
  return (isLevel(indicator) ? namesGrowth(indicator) : op === 'annual_pct' || op === 'increase_pct') ? '增长' : ''
}
