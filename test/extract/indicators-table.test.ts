import { describe, expect, it } from 'vitest'
import { extractIndicators } from '../../src/extract/indicators/extract-indicators.ts'
import { brief, period, tableOf } from './indicator-documents.ts'

describe('tables of indicators', () => {
  it('reads base, target, unit and nature by their headers', () => {
    const lines = [
      '序号\t主要指标\t单位\t2020年实现值\t2025年目标值\t指标属性',
      '1\t有效注册商标量\t万件\t0.6203\t1\t预期性',
      '2\t商标品牌指导服务站\t个\t—\t10\t约束性',
    ]
    const found = extractIndicators(tableOf(lines), period)
    expect(found.map(brief)).toEqual(['有效注册商标量 = 1万件', '商标品牌指导服务站 = 10个'])
    expect(found.map((i) => i.baseline)).toEqual([{ value: 0.6203, year: 2020 }, undefined])
    expect(found.map((i) => i.nature)).toEqual(['预期性', '约束性'])
    expect(found[0].target).toMatchObject({ year: 2025, yearFrom: 'table' })
    expect(found[0].evidence.quote).toBe('1有效注册商标量万件0.62031预期性')
  })

  it('reads named periods in headers and units in names', () => {
    const lines = [
      '指标名称\t“十三五”末(2020年)\t“十四五”末(2025年)',
      '著作权登记量（件）\t14524\t30000',
      '地理标志拥有量\t5\t6',
    ]
    const found = extractIndicators(tableOf(lines), period)
    expect(found.map((i) => [i.unit, i.baseline?.value, i.target.value, i.target.year])).toEqual([
      ['件', 14524, 30000, 2025],
      ['', 5, 6, 2025],
    ])
  })

  it('takes bare years by their order, whatever the period', () => {
    const lines = [
      '类别\t指标\t2025年\t2030年\t属性',
      '健康水平\t人均预期寿命（岁）\t79.0\t80\t预期性',
      '\t婴儿死亡率（‰）\t5.2\t<5.0\t预期性',
    ]
    const found = extractIndicators(tableOf(lines), { start: '2026-01', end: '2030-12' })
    expect(found.map(brief)).toEqual(['人均预期寿命（岁） = 80岁', '婴儿死亡率（‰） <= 5‰'])
    expect(found.map((i) => [i.baseline, i.target.year])).toEqual([
      [{ value: 79, year: 2025 }, 2030],
      [{ value: 5.2, year: 2025 }, 2030],
    ])
  })

  it('takes what lies before the plan for the base, under whatever head', () => {
    const lines = [
      '主要指标\t单位\t目标值2025年（预计）\t目标值2030年\t性质',
      '孕产妇死亡率\t1/10万\t6.9\t≤6.5\t预期性',
      '居民健康素养水平\t%\t34\t40\t预期性',
    ]
    const found = extractIndicators(tableOf(lines), { start: '2026-01', end: '2030-12' })
    expect(found.map((i) => [i.baseline, i.target.value, i.target.year])).toEqual([
      [{ value: 6.9, year: 2025 }, 6.5, 2030],
      [{ value: 34, year: 2025 }, 40, 2030],
    ])
  })

  it('takes no figure that is part of a name for the target, and the names that a cell itself writes', () => {
    const lines = [
      '任务\t目标\t完成时限',
      '12345热线服务\t15秒接通率≥95%，满意率≥95%\t2026年12月',
      '智能算力\t达到20000P\t2026年12月',
    ]
    expect(extractIndicators(tableOf(lines), { start: '2026-01', end: '2026-12' }).map(brief)).toEqual([
      '15秒接通率 >= 95%',
      '满意率 >= 95%',
      '智能算力 = 20000P',
    ])
  })

  it('drops footnote marks, keeps 累计 and reads bounds and signs in cells', () => {
    const lines = [
      '指标名称\t单位\t2025年目标值\t性质',
      '每万人口高价值发明专利拥有量①\t件\t5.67\t预期性',
      'PCT国际专利累计申请量\t件\t50\t约束性',
      '群众满意度\t%\t≥90\t预期性',
      '社会消费品零售总额年均增速\t%\t6.5左右\t预期性',
      '专利密集型产业产值占规上工业总产值比重\t%\t5%\t预期性',
      '森林覆盖率\t%\t完成省下达任务\t约束性',
    ]
    const found = extractIndicators(tableOf(lines), period)
    expect(found.map(brief)).toEqual([
      '每万人口高价值发明专利拥有量 = 5.67件',
      'PCT国际专利累计申请量 = 50件',
      '群众满意度 >= 90%',
      '社会消费品零售总额年均增速 = 6.5%',
      '专利密集型产业产值占规上工业总产值比重 = 5%',
    ])
    expect(found[1].cumulative).toBe(true)
    expect(found[4].caveats).toContain('目标单元格写作“5%”')
  })

  it('falls back on the column of growth and on bracketed totals', () => {
    const lines = [
      '指标\t2020年\t2025年\t年均增长〔累计〕\t属性',
      '地区生产总值（亿元）\t3000\t—\t7%\t预期性',
      '单位GDP能耗降低（%）\t—\t—\t〔13.5〕\t约束性',
    ]
    const found = extractIndicators(tableOf(lines), period)
    expect(found.map(brief)).toEqual(['地区生产总值（亿元） annual_pct 7%', '单位GDP能耗降低（%） = 13.5%'])
    expect(found[1].cumulative).toBe(true)
  })

  it('joins a header of two rows and gives each target year its indicator', () => {
    const lines = ['指标\t单位\t现状值\t目标值\t目标值', '\t\t2020年\t2023年\t2025年', '公共服务网点\t个\t10\t20\t40']
    const found = extractIndicators(tableOf(lines, 2), period)
    expect(found.map((i) => [i.baseline?.value, i.target.value, i.target.year])).toEqual([
      [10, 20, 2023],
      [10, 40, 2025],
    ])
  })

  it('ignores tables that set no targets, and tables of the review', () => {
    const projects = ['项目名称\t建设内容\t责任单位', '服务平台\t建设平台1个\t市市场监管局']
    expect(extractIndicators(tableOf(projects), period)).toEqual([])
    const review = ['指标\t2015年\t2020年', '专利授权量（件）\t100\t200']
    expect(extractIndicators(tableOf(review, 1, 'review'), period)).toEqual([])
  })

  it('takes by how much a level is to rise for no level', () => {
    const lines = [
      '指标\t2020年\t2025年\t年均/累计\t属性',
      '人均预期寿命（岁）\t76.1*\t—\t〔1〕\t预期性',
      '城镇新增就业（万人）\t—\t—\t〔45〕\t预期性',
      '城镇调查失业率（%）\t5.4\t—\t＜5.5\t预期性',
      '健康预期寿命（岁）\t67\t提高1岁\t—\t预期性',
    ]
    expect(extractIndicators(tableOf(lines), period).map(brief)).toEqual([
      '城镇新增就业（万人） = 45万人',
      '城镇调查失业率（%） <= 5.5%',
    ])
  })

  it('gives a part the unit of the whole, and a figure the year that stands behind it', () => {
    const lines = [
      '指标\t2020年\t2025年\t属性',
      '1.公路里程（公里）\t5210\t5600\t预期性',
      '其中：高速公路\t310\t420\t预期性',
      '2.重大慢性病过早死亡率（%）\t15.2（2019年）\t≤14.8\t预期性',
      '3.网上办事用户（万）\t120\t200\t预期性',
      '4.较大事故（起）\t—\t下降20%\t约束性',
    ]
    const found = extractIndicators(tableOf(lines), period)
    expect(found.map(brief)).toEqual([
      '公路里程（公里） = 5600公里',
      '公路里程（其中：高速公路）（公里） = 420公里',
      '重大慢性病过早死亡率（%） <= 14.8%',
      '网上办事用户（万） = 200万',
      '较大事故（起） decrease_pct 20%',
    ])
    expect(found[2].baseline).toEqual({ value: 15.2, year: 2019 })
  })
})
