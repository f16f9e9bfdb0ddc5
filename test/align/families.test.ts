import { describe, expect, it } from 'vitest'
import { alignIndicators } from '../../src/align/indicators/align-indicators.ts'
import { parseQuantity } from '../../src/lexicon/quantity.ts'
import { quantityKey } from '../../src/lexicon/quantity-key.ts'
import type { Indicator } from '../../src/model/analysis.ts'
import type { Domain } from '../../src/model/domain.ts'
import { indicatorOf } from './indicator-of.ts'

const domain: Domain = {
  id: 'ip',
  name: '知识产权',
  detect: [],
  measured: true,
  topics: [],
  words: [],
  thesaurus: [],
  facets: [],
  dimensions: [],
  indicatorSynonyms: [
    ['贯标企业数量', '贯标认证企业数量'],
    ['版权登记量', '著作权登记量'],
  ],
}

const together = (a: Indicator, b: Indicator, of: Domain | null = null): boolean => {
  const { indicators } = alignIndicators([a, b], of)
  return indicators[0].family === indicators[1].family
}

const count = (name: string, plan = 'a'): Indicator => indicatorOf(plan, name, 10, '个')

describe('names that measure one quantity', () => {
  const same: readonly (readonly [string, string])[] = [
    ['每万人口高价值发明专利拥有量', '每万人高价值发明专利拥有量（件）'],
    ['有效注册商标数量', '国内商标有效注册量'],
    ['知识产权质押融资登记金额', '知识产权质押融资额'],
    ['版权产业的行业增加值占GDP比重', '版权产业增加值占 GDP 比重'],
    ['知识产权公共服务网点各县（区）覆盖率', '知识产权公共服务网点区（市、县）覆盖率'],
    ['商业秘密保护基地②数量', '商业秘密保护基地'],
    ['数字经济核心产业增加值占地区生产总值比重', '数字经济核心产业增加值占GDP的比重（%）'],
    ['规模以上工业企业数量', '规上工业企业数'],
    ['国家知识产权优势（示范）企业', '国家级知识产权优势示范企业'],
    ['设立老年医学科的二级及以上综合性医院占比', '二级及以上综合性医院设立老年医学科的比例'],
    ['铁路营业里程（其中：高速铁路）', '高速铁路里程'],
    ['城镇新增就业人数', '新增城镇就业'],
  ]
  it.each(same)('%s = %s', (a, b) => {
    expect(together(count(a), count(b, 'b'))).toBe(true)
  })
})

describe('changes, measures and names for the same', () => {
  const percent = (name: string, plan: string, op: Indicator['target']['op']): Indicator =>
    indicatorOf(plan, name, 15, '%', { target: { op } })
  it('holds a change with what it is a change of', () => {
    const grown = percent('全国数据产业规模年均增长率', 'a', 'annual_pct')
    expect(together(grown, percent('数据产业规模', 'b', 'annual_pct'))).toBe(true)
    const row = percent('单位地区生产总值二氧化碳排放下降（%）', 'a', '=')
    expect(together(row, percent('单位GDP二氧化碳排放', 'b', 'decrease_pct'))).toBe(true)
  })
  it('holds times and heads apart', () => {
    expect(together(indicatorOf('a', '服务老年人', 10, '万人次'), indicatorOf('b', '服务老年人', 1, '万人'))).toBe(
      false,
    )
  })
  it('knows the names of fine dust and of the nation itself', () => {
    const dust = (name: string, plan: string) => indicatorOf(plan, name, 30, '微克/立方米')
    expect(together(dust('细颗粒物（PM2.5）平均浓度', 'a'), dust('PM2.5年均浓度', 'b'))).toBe(true)
    expect(
      together(indicatorOf('a', '全国网上零售额', 22, '万亿元'), indicatorOf('b', '网上零售额', 4, '万亿元')),
    ).toBe(true)
    expect(together(count('全国文明城市'), count('文明城市', 'b'))).toBe(false)
  })
  it('sees look-alikes by a Latin name, by a bracket and by the work in a name', () => {
    for (const [a, b] of [
      ['数据中心电能利用效率（PUE）', '大型数据中心PUE值'],
      ['农村生活污水治理率', '农村生活污水治理（管控）率'],
      ['危旧桥梁改造', '危旧桥梁'],
    ])
      expect(alignIndicators([count(a), count(b, 'b')], null).families[0].related).toHaveLength(1)
  })
})

describe('look-alikes', () => {
  const apart: readonly (readonly [string, string, string])[] = [
    ['高价值发明专利拥有量', '每万人口高价值发明专利拥有量', '平均量'],
    ['每万人口发明专利拥有量', '每万人口高价值发明专利拥有量', '一部分'],
    ['专利密集型产业增加值占GDP比重', '专利密集型产业产值占规上工业总产值比重', '分母不同'],
    ['累计知识产权质押融资金额', '知识产权质押融资金额', '累计'],
    ['新增知识产权贯标企业', '知识产权贯标企业', '新增量'],
    ['知识产权公共服务网点市(州)覆盖率', '知识产权公共服务网点县(区)覆盖率', '统计范围不同'],
    ['省级高价值专利育成中心', '市级高价值专利育成中心', '级别不同'],
    ['国家知识产权优势示范企业', '国省知识产权优势示范企业', '级别不同'],
    ['国家知识产权强国建设试点园区', '国家知识产权强国建设示范园区', '试点'],
    ['发明专利授权量', '发明专利申请量', '授权'],
    ['版权登记数量', '作品登记总数', '登记口径不同'],
  ]
  it.each(apart)('%s ≠ %s', (a, b, reason) => {
    for (const of of [null, domain]) {
      const { families } = alignIndicators([count(a), count(b, 'b')], of)
      expect(families).toHaveLength(2)
      expect(families[0].related.map((r) => r.family)).toEqual([families[1].id])
      expect(families[0].related[0].because).toContain(reason)
      expect(families[1].related[0].because).toBe(families[0].related[0].because)
    }
  })

  it('keeps quantities of different kinds apart', () => {
    const rate = indicatorOf('a', '知识产权公共服务网点', 40, '%')
    expect(together(rate, count('知识产权公共服务网点', 'b'))).toBe(false)
  })

  it('says nothing where names have nothing in common', () => {
    const names = [
      '国家级知识产权保护平台数量',
      '知识产权保护社会满意度',
      '全链条知识产权服务机构',
      '知识产权服务业营业收入总额',
    ]
    const { families } = alignIndicators(
      names.map((n) => count(n)),
      domain,
    )
    expect(families.flatMap((f) => f.related)).toEqual([])
  })
})

describe('families', () => {
  it('converts units and keeps what cannot be converted', () => {
    const money = [
      indicatorOf('a', '知识产权质押融资额', 120, '亿元'),
      indicatorOf('b', '知识产权质押融资额', 5000, '万元'),
    ]
    const aligned = alignIndicators(money, null)
    expect(aligned.families[0].unit).toBe('亿元')
    expect(aligned.indicators.map((i) => i.normalized?.target)).toEqual([120, 0.5])
    const marks = [
      indicatorOf('a', '有效注册商标量', 3.8, '万件', { baseline: { value: 2.3897, year: 2020 } }),
      indicatorOf('b', '有效注册商标量', 48000, '件'),
    ]
    expect(alignIndicators(marks, null).indicators.map((i) => i.normalized)).toEqual([
      { unit: '件', baseline: 23897, target: 38000 },
      { unit: '件', target: 48000 },
    ])
  })

  it('puts 翻一番 and 增长60% with the level of the same quantity, without a normalized value', () => {
    const level = indicatorOf('a', '每万人口高价值发明专利拥有量', 8, '件')
    const doubled = indicatorOf('b', '每万人高价值发明专利拥有量', 2, '', { target: { op: 'multiply' } })
    const grown = indicatorOf('a', '每万人口高价值发明专利拥有量', 60, '%', { target: { op: 'increase_pct' } })
    const { indicators, families } = alignIndicators([level, doubled, grown], null)
    expect(families.map((f) => f.members.length)).toEqual([3])
    expect(indicators.map((i) => i.normalized?.target)).toEqual([8, undefined, undefined])
  })

  it('parts 累计 that stands before the figure, not in the name', () => {
    const counter = indicatorOf('a', '知识产权质押金额', 22, '亿元', { cumulative: true })
    expect(together(counter, indicatorOf('b', '知识产权质押金额', 5, '亿元'))).toBe(false)
    const { families } = alignIndicators([counter], null)
    expect(families[0].name).toBe('知识产权质押金额（累计）')
  })

  it('is one where a sentence repeats a row and only adds the level', () => {
    const row = indicatorOf('a', '知识产权示范试点县(市、区)覆盖率', 60, '%')
    const words = indicatorOf('a', '国家级知识产权示范试点县（区）覆盖率', 60, '%', {
      source: 'prose',
      target: { op: '>=' },
    })
    expect(together(row, words)).toBe(true)
    expect(together(row, { ...words, plan: 'b' })).toBe(false)
  })

  it('uses the words of the domain, but never against a warning of the general list', () => {
    expect(together(count('通过贯标认证企业数量'), count('知识产权贯标企业', 'b'))).toBe(false)
    expect(together(count('通过贯标认证企业数量'), count('知识产权贯标企业', 'b'), domain)).toBe(true)
    expect(together(count('版权登记量'), count('著作权登记量', 'b'), domain)).toBe(false)
  })

  it('sets the topic of the corpus aside', () => {
    expect(together(count('维权援助工作站'), count('知识产权维权援助工作站', 'b'), domain)).toBe(true)
    const many = ['贯标企业', '师资人才', '专家服务团', '托管项目', '培训基地', '宣传活动'].map((n) =>
      count(`知识产权${n}`),
    )
    const { indicators } = alignIndicators(
      [...many, count('知识产权维权援助工作站'), count('维权援助工作站', 'b')],
      null,
    )
    expect(indicators[6].family).toBe(indicators[7].family)
  })

  it('is the same in every run', () => {
    const input = ['省级示范园区', '市级示范园区', '示范园区', '新增示范园区'].map((n) => count(n))
    expect(alignIndicators(input, domain)).toEqual(alignIndicators(input, domain))
    expect(alignIndicators([], null)).toEqual({ indicators: [], families: [] })
  })
})

describe('a name taken apart', () => {
  it('knows level, scope, head and flow', () => {
    expect(parseQuantity('新增国省知识产权优势示范企业')).toMatchObject({ increment: true, level: '国家级+省级' })
    expect(parseQuantity('行政村5G网络覆盖率').scope).toBe('村')
    expect(parseQuantity('每千人口执业（助理）医师数').per).toBe('每千人')
    expect(parseQuantity('PCT国际专利累计申请量')).toMatchObject({ cumulative: true, core: 'PCT国际专利申请' })
    expect(parseQuantity('研发经费投入占GDP比重')).toMatchObject({ whole: 'GDP' })
  })

  it('does not cut 指数 and 质量 as if they were counts', () => {
    expect(parseQuantity('消费者信心指数').core).toBe('消费者信心指数')
    expect(quantityKey(parseQuantity('空气质量'))).not.toBe(quantityKey(parseQuantity('空气')))
  })
})
