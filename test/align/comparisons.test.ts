import { describe, expect, it } from 'vitest'
import { alignIndicators } from '../../src/align/indicators/align-indicators.ts'
import { compareTargets } from '../../src/align/indicators/compare-targets.ts'
import type { Indicator, Plan, TargetComparison } from '../../src/model/analysis.ts'
import { indicatorOf, planWith } from './indicator-of.ts'

const province = planWith('p', 'province')
const city = planWith('c', 'city')

const compare = (all: readonly Indicator[], plans: readonly Plan[] = [province, city]): TargetComparison[] => {
  const { indicators, families } = alignIndicators(all, null)
  return compareTargets(indicators, families, plans, 'p')
}

const pair = (name: string, unit: string, reference: number, held: number, more = {}): TargetComparison =>
  compare([
    indicatorOf('p', name, reference, unit, { baseline: { value: reference - 2, year: 2020 } }),
    indicatorOf('c', name, held, unit, more),
  ])[0]

describe('verdicts', () => {
  it('ranks rates, shares and figures per head', () => {
    expect(pair('知识产权保护社会满意度', '%', 80, 95).verdict).toBe('above')
    expect(pair('民事一审案件服判息诉率', '%', 92, 92).verdict).toBe('equal')
    expect(pair('每万人口高价值发明专利拥有量', '件', 5.67, 5).verdict).toBe('below')
    expect(pair('版权产业增加值占GDP比重', '%', 6, 5.52).verdict).toBe('below')
  })

  it('ranks no totals', () => {
    const amount = pair('知识产权质押融资额', '亿元', 120, 0.5)
    expect([amount.verdict, amount.because]).toEqual([
      'not_comparable',
      expect.arrayContaining(['总量指标，不宜直接比较']),
    ])
    expect(pair('版权示范单位', '家', 10, 20).verdict).toBe('not_comparable')
  })

  it('compares a floor by its floor, and says so', () => {
    const floor = pair('知识产权保护社会满意度', '%', 80, 85, { target: { op: '>=', month: 6 } })
    expect(floor.verdict).toBe('above')
    expect(floor.because.join()).toMatch(/下限.*时点不同（省规划2025年，本规划2025年6月）/u)
  })

  it('ranks no multiple without a base and still tells its change', () => {
    const doubled = pair('每万人口高价值发明专利拥有量', '', 5.67, 2, { target: { op: 'multiply' } })
    expect([doubled.verdict, doubled.change.plan]).toEqual(['not_comparable', { value: 100, in: 'percent' }])
  })

  it('asks no city for a share of cities', () => {
    const all = [
      indicatorOf('p', '知识产权公共服务网点市(州)覆盖率', 80, '%'),
      indicatorOf('c', '知识产权公共服务网点各县（区）覆盖率', 40, '%'),
    ]
    const [cover] = compare(all)
    expect([cover.verdict, cover.indicator]).toEqual(['not_applicable', null])
    expect(cover.because.join()).toContain('统计范围不同')
  })

  it('shows the look-alike and why it is none', () => {
    const all = [
      indicatorOf('p', '专利密集型产业增加值占GDP比重', 13, '%'),
      indicatorOf('c', '专利密集型产业产值占规上工业总产值比重', 5, '%'),
    ]
    const [share] = compare(all)
    expect(share.verdict).toBe('not_comparable')
    expect(share.indicator).toBe(all[1].id)
    expect(share.because.join()).toContain('分母不同')
  })

  it('says where a plan is silent', () => {
    const [silent] = compare([indicatorOf('p', '商业秘密保护基地', 30, '个')])
    expect([silent.verdict, silent.indicator, silent.change.plan]).toEqual(['not_set', null, null])
  })

  it('has one verdict for each target and plan, a target of table and sentence once', () => {
    const row = indicatorOf('p', '知识产权保护社会满意度', 80, '%')
    const words = indicatorOf('p', '知识产权保护社会满意度', 80, '%', { source: 'prose', target: { op: '>=' } })
    const later = indicatorOf('p', '知识产权保护社会满意度', 90, '%', { target: { year: 2035 } })
    const found = compare([words, row, later], [province, city, planWith('d', 'county')])
    expect(found.map((c) => [c.reference, c.plan])).toEqual([
      [row.id, 'c'],
      [row.id, 'd'],
      [later.id, 'c'],
      [later.id, 'd'],
    ])
  })

  it('ranks no level that is lower by an earlier year, or higher by a later one', () => {
    const by = (held: number, year: number | null) => {
      const plan = { ...city, period: { start: '2021-01', end: '2023-12' } }
      const all = [
        indicatorOf('p', '养老机构护理型床位占比', 80, '%'),
        indicatorOf('c', '养老机构护理型床位占比', held, '%', { target: { year } }),
      ]
      return compare(all, [province, plan])[0]
    }
    expect([by(75, 2023).verdict, by(75, 2023).because[0]]).toEqual([
      'not_comparable',
      '目标年份不同（2025年与2023年），高低不能排序',
    ])
    expect(by(75, null).because[0]).toBe('目标年份不同（2025年与规划期末2023年），高低不能排序')
    expect([by(85, 2023).verdict, by(80, 2023).verdict, by(75, 2025).verdict]).toEqual(['above', 'equal', 'below'])
    expect(by(85, 2026).verdict).toBe('not_comparable')
  })

  it('knows where less is better', () => {
    const air = (held: number, base: number) =>
      compare([
        indicatorOf('p', 'PM2.5平均浓度', 30, '微克/立方米', { baseline: { value: 33, year: 2020 } }),
        indicatorOf('c', 'PM2.5平均浓度', held, '微克/立方米', { baseline: { value: base, year: 2020 } }),
      ])[0]
    expect([air(31, 34.5).verdict, air(31, 34.5).because]).toEqual(['above', ['以低为优']])
    expect(air(28, 29).because).toEqual([
      '以低为优',
      '本规划基期29微克/立方米已不高于省规划的目标30微克/立方米，“低于”不说明力度',
    ])
    expect(air(29, 29).because).toContain('目标不低于本规划自身基期29微克/立方米')
  })

  it('says of two changes that neither states a level', () => {
    const doubled = { target: { op: 'multiply' as const } }
    const all = [indicatorOf('p', '养老护理员总数', 2, '', doubled), indicatorOf('c', '养老护理员数量', 2, '', doubled)]
    expect(compare(all)[0].because[0]).toBe('双方均只写变化幅度，未写可比的基期值，不能排序')
  })

  it('ranks no targets of different periods', () => {
    expect(pair('知识产权保护社会满意度', '%', 80, 95, { target: { year: 2035 } }).verdict).toBe('not_comparable')
  })

  it('is empty without a reference plan', () => {
    expect(compareTargets([], [], [city], 'p')).toEqual([])
  })
})

describe('what a reader must know', () => {
  it('tells a base already over the target of the reference', () => {
    const { because } = pair('每万人口高价值发明专利拥有量', '件', 5.67, 14, { baseline: { value: 12, year: 2020 } })
    expect(because.join()).toContain('“高于”不说明力度')
  })

  it('tells a target under the base of the reference', () => {
    const { because } = pair('民事一审案件服判息诉率', '%', 92, 85)
    expect(because.join()).toContain('目标85%低于省规划的基期90%')
  })

  it('tells a draft and a level between', () => {
    const draft = planWith('c', 'county', { status: 'draft' })
    const all = [
      indicatorOf('p', '知识产权保护社会满意度', 80, '%'),
      indicatorOf('c', '知识产权保护社会满意度', 90, '%'),
    ]
    expect(compare(all, [province, draft])[0].because).toEqual(
      expect.arrayContaining(['本草案为征求意见稿', '隔级对照']),
    )
  })
})

describe('changes', () => {
  it('tells rates in points, counts in per cent and counters not at all', () => {
    const base = { baseline: { value: 78, year: 2020 } }
    expect(pair('知识产权保护社会满意度', '%', 80, 82, base).change.plan).toEqual({ value: 4, in: 'points' })
    expect(pair('版权示范单位', '家', 10, 117, base).change.plan).toEqual({ value: 50, in: 'percent' })
    expect(pair('累计知识产权质押融资金额', '亿元', 10, 117, { ...base, cumulative: true }).change.plan).toBeNull()
    expect(pair('版权示范单位', '家', 10, 12).change.plan).toBeNull()
  })
})
