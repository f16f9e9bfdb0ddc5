import { describe, expect, it } from 'vitest'
import { alignIndicators } from '../../src/align/indicators/align-indicators.ts'
import { changeOf } from '../../src/align/indicators/changes.ts'
import { compareTargets } from '../../src/align/indicators/compare-targets.ts'
import type { Indicator, TargetComparison } from '../../src/model/analysis.ts'
import { isLowerBetter } from '../../src/model/lower-is-better.ts'
import { indicatorOf, planWith } from './indicator-of.ts'

const related = (a: Indicator, b: Indicator): { one: boolean; because: string | undefined } => {
  const { families } = alignIndicators([a, b], null)
  return { one: families.length === 1, because: families[0].related[0]?.because }
}

const compare = (theirs: Indicator, held: Indicator): TargetComparison => {
  const { indicators, families } = alignIndicators([theirs, held], null)
  return compareTargets(indicators, families, [planWith('p', 'province'), planWith('c', 'city')], 'p')[0]
}

const row = (plan: string, name: string, value: number, unit: string, more: Parameters<typeof indicatorOf>[4] = {}) =>
  indicatorOf(plan, name, value, unit, more)

describe('names that plans take over from the outlines of the nation', () => {
  const same: readonly (readonly [string, string, string])[] = [
    ['人均预期寿命', '人均期望寿命', '岁'],
    ['每千人口注册护士数', '千人口注册护士数', '人'],
    ['每万人口高价值发明专利拥有量', '万人高价值发明专利拥有量', '件'],
    ['全社会研发经费投入强度', '研发经费支出占地区生产总值的比重', '%'],
    ['规模以上工业企业研发经费支出与营业收入之比', '规上工业企业R&D经费支出占营业收入比重', '%'],
    ['城市空气质量优良天数比率', '地级及以上城市空气质量优良天数比例', '%'],
    ['国控断面达到或优于Ⅲ类水体比例', '地表水国控断面达到或好于Ⅲ类水体比例', '%'],
    ['单位GDP能源消耗降低', '单位地区生产总值能耗下降', '%'],
    ['非化石能源占一次能源消费比例', '非化石能源消费占比', '%'],
    ['15岁以上人群吸烟率', '15岁及以上人群吸烟率', '%'],
    ['经常参加体育锻炼人数比例', '经常参加体育锻炼人口比例', '%'],
    ['二级及以上综合性医院设老年医学科的比例', '设置老年医学科的二级以上综合医院占比', '%'],
    ['学前教育毛入园率', '学前三年毛入园率', '%'],
    ['高速公路通车里程', '高速公路通车总里程', '公里'],
    ['义务教育阶段集团化办学覆盖率', '义务教育集团化办学覆盖率', '%'],
    ['建成区绿地率', '城市建成区绿地率', '%'],
    ['用水总量', '用水总量控制', '亿立方米'],
  ]
  it.each(same)('%s = %s', (a, b, unit) => {
    expect(related(row('a', a, 5, unit), row('b', b, 6, unit)).one).toBe(true)
  })

  const apart: readonly (readonly [string, string, string])[] = [
    ['每千常住人口执业（助理）医师数', '每千户籍人口执业（助理）医师数', '人'],
    ['人均预期寿命', '人均健康预期寿命', '岁'],
    ['空气质量优良天数比例', '中心城区空气质量优良天数比例', '%'],
    ['全社会研发经费投入强度', '规模以上工业企业研发经费投入强度', '%'],
    ['地区生产总值增长', '人均地区生产总值增长', '%'],
    ['国控断面水质优良比例', '国、省控断面水质优良比例', '%'],
    ['万人计划专家', '专家', '人'],
  ]
  it.each(apart)('%s ≠ %s', (a, b, unit) => {
    expect(related(row('a', a, 5, unit), row('b', b, 6, unit)).one).toBe(false)
  })

  it('says whose heads are counted', () => {
    const [a, b] = ['每千常住人口执业（助理）医师数', '每千户籍人口执业（助理）医师数'].map((name, i) =>
      row(`${i}`, name, 3, '人'),
    )
    expect(related(a, b).because).toBe('一为每千人的平均量，一为每千户籍人口的平均量')
  })
})

describe('rows of changes', () => {
  it('stand beside no level', () => {
    const level = row('b', '单位地区生产总值能源消耗', 0.33, '吨标准煤/万元')
    expect(related(row('a', '单位GDP能耗降低（%）', 14, '%'), level)).toEqual({
      one: false,
      because: '一为变化幅度，一为绝对水平',
    })
    const total = row('b', '数字经济增加值（亿元）', 2500, '亿元')
    expect(related(row('a', '数字经济增加值年均增速', 12, '%', { cumulative: false }), total).one).toBe(false)
  })

  it('stand beside sentences of such changes', () => {
    const yearly = { cumulative: false, target: { op: 'annual_pct' as const } }
    const grown = row('b', '数字经济增加值', 13, '%', yearly)
    expect(related(row('a', '数字经济增加值年均增速', 12, '%', { cumulative: false }), grown).one).toBe(true)
  })

  it('are ranked where they are counted alike', () => {
    const growth = (plan: string, value: number, cumulative: boolean | null): Indicator =>
      row(plan, '规模以上工业增加值增速', value, '%', { cumulative })
    expect(compare(growth('p', 7, false), growth('c', 8, false)).verdict).toBe('above')
    expect(compare(growth('p', 7, false), growth('c', 40, true)).because[0]).toBe(
      '增长率口径不同或未写明（年度、年均或累计），不能排序',
    )
  })
})

describe('means of those who are new', () => {
  it('are no flow', () => {
    const years = (plan: string, value: number): Indicator =>
      row(plan, '新增劳动力平均受教育年限', value, '年', { cumulative: false })
    expect(compare(years('p', 14.8), years('c', 14.5)).verdict).toBe('below')
  })
})

describe('falls', () => {
  const fall = (plan: string, value: number, more: Parameters<typeof indicatorOf>[4] = {}): Indicator =>
    row(plan, '单位GDP能耗降低（%）', value, '%', more)
  const said = (plan: string, value: number, more: Parameters<typeof indicatorOf>[4] = {}): Indicator =>
    row(plan, '单位地区生产总值能耗', value, '%', { ...more, source: 'prose', target: { op: 'decrease_pct' } })

  it('over the same years are ranked, of a row or of a sentence', () => {
    const told = compare(fall('p', 14, { cumulative: true }), said('c', 15))
    expect([told.verdict, told.because]).toEqual(['above', ['比较降幅，以降幅大为高']])
    expect(told.change).toEqual({ reference: { value: -14, in: 'percent' }, plan: { value: -15, in: 'percent' } })
    expect(compare(said('p', 10), said('c', 10)).verdict).toBe('equal')
  })

  it('over other years are not', () => {
    expect(compare(fall('p', 14), said('c', 15, { baseline: { value: null, year: 2015 } })).because[0]).toBe(
      '降幅的基期不同（2020年与2015年），不能排序',
    )
    expect(compare(fall('p', 14), said('c', 3, { cumulative: false })).because[0]).toBe(
      '降幅口径不同（一为年均，一为规划期累计），不能排序',
    )
  })
})

describe('deaths, smoke and dust', () => {
  it('are ranked by amount, and less is better', () => {
    const deaths = (plan: string, value: number, unit: string): Indicator =>
      row(plan, '孕产妇死亡率', value, unit, { target: { op: '<=' } })
    const told = compare(deaths('p', 9, '1/10万'), deaths('c', 8, '/10万'))
    expect([told.verdict, told.because[0]]).toEqual(['below', '以低为优'])
    expect(compare(deaths('p', 9, '1/10万'), deaths('c', 0.08, '‰')).verdict).toBe('not_comparable')
    const dust = (plan: string, unit: string): Indicator => row(plan, 'PM2.5年均浓度', 35, unit)
    expect(compare(dust('p', '微克/立方米'), dust('c', 'μg/m³')).verdict).toBe('equal')
  })

  it('are known by their names where no base tells it', () => {
    const wants = (name: string, unit = '%'): boolean => isLowerBetter(row('a', name, 5, unit))
    expect(
      ['城镇调查失业率（%）', '15岁以上人群吸烟率', '细颗粒物（PM2.5）年均浓度'].map((name) => wants(name)),
    ).toEqual([true, true, true])
    expect(['PM2.5浓度下降（%）', '森林覆盖率', '人均预期寿命'].map((name) => wants(name))).toEqual([
      false,
      false,
      false,
    ])
  })

  it('change by per cent where they are told in ‰', () => {
    const infants = row('a', '婴儿死亡率', 4, '‰', { baseline: { value: 3.2, year: 2020 } })
    expect(changeOf(infants)).toEqual({ value: 25, in: 'percent' })
  })
})
