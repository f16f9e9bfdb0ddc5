import { describe, expect, it } from 'vitest'
import { isMiswritten, mayMean } from '../../../src/check/alignment/document-names.ts'
import { checkAll, planOf } from '../seed-drafts.ts'

describe('the name of the plan above', () => {
  it.each([
    ['江西省“十四五”教育现代化发展规划', '江西省“十四五”教育事业发展规划', true],
    ['湖南省“十四五”现代化综合交通体系建设规划', '湖南省“十四五”现代化综合交通运输体系发展规划', true],
    ['江西省“十三五”教育事业发展规划', '江西省“十四五”教育事业发展规划', false],
    ['湖南省“十四五”教育事业发展规划', '江西省“十四五”教育事业发展规划', false],
    ['江西省“十四五”卫生健康发展规划', '江西省“十四五”教育事业发展规划', false],
  ])('%s may mean %s: %s', (cited, official, expected) => {
    expect(mayMean(cited, official)).toBe(expected)
    expect(isMiswritten(cited, official)).toBe(false)
  })
})

const upper = planOf(
  [
    '河南省“十五五”推进农业农村现代化规划',
    '本规划期为2026—2030年。',
    '第一章  推进农业绿色发展',
    '实施化肥农药减量增效行动，加强农业面源污染综合治理。',
    '第二章  组织实施',
    '各省辖市要依据本规划制定本地规划或实施方案，明确目标任务和责任分工。省委农办会同有关部门加强评估考核。',
    '',
  ].join('\n'),
  { level: 'province', region: '河南省' },
  'upper',
)
const city = (basis: string): ReturnType<typeof planOf> =>
  planOf(
    [
      '驻马店市“十五五”推进农业农村现代化规划',
      `根据《${basis}》，编制本规划。规划期限为2026—2030年。`,
      '第一章  主要任务',
      '开展粮油作物大面积单产提升行动，健全基层农技推广体系。',
      '第二章  强化规划实施',
      '坚持五级书记抓乡村振兴，健全市负总责、县乡抓落实的工作机制。',
      '',
    ].join('\n'),
    { level: 'city', region: '驻马店市', parent: '河南省' },
  )

describe('a draft held against the plan above', () => {
  it('carries by itself that a plan be made, and not what it leaves out', async () => {
    const told = (await checkAll(city('河南省“十五五”推进农业农村现代化规划'), [upper]))
      .map((r) => r.message)
      .join('\n')
    expect(told).toContain('农业面源污染')
    expect(told).not.toContain('制定本地规划')
    expect(told).not.toContain('责任分工')
  })

  it('is shown the name that it may have meant', async () => {
    const remarks = await checkAll(city('河南省“十五五”农业农村高质量发展规划'), [upper])
    const [told] = remarks.filter(({ rule }) => rule === 'alignment/missing-basis')
    expect(told.message).toContain('写到的是《河南省“十五五”农业农村高质量发展规划》')
    expect(told.place?.quote).toContain('农业农村高质量发展规划')
  })
})

const province = planOf(
  [
    '浙江省综合交通运输发展“十四五”规划',
    '规划期为2021—2025年。',
    '一、发展目标',
    '表1 “十四五”综合交通发展主要指标',
    '序号\t指标\t单位\t2020年\t2025年\t属性',
    '1\t国省道优良路率\t%\t92\t95\t预期性',
    '2\t农村公路优良中等路率\t%\t88\t92\t预期性',
    '3\t建制村公交通达率\t%\t85\t90\t约束性',
    '4\t省级交通运输重点实验室数\t家\t4\t8\t预期性',
    '二、主要任务',
    '（一）深化行业治理改革',
    '深化交通运输综合行政执法改革。构建以信用为基础的新型监管机制。规范行政处罚裁量权。',
    '（二）打造一流运输服务',
    '推进客货邮融合发展。实施困境儿童孤独症康复救助项目。',
    '',
  ].join('\n'),
  { level: 'province', region: '浙江省' },
  'province',
)
const huzhou = planOf(
  [
    '湖州市综合交通运输发展“十四五”规划',
    '依据《浙江省综合交通运输发展“十四五”规划》，编制本规划。规划期为2021—2025年。',
    '第一章 总体思路',
    '奋力打造长三角交通枢纽城市。',
    '表1-1 湖州市“十四五”综合交通发展主要指标',
    '序号\t指标\t单位\t2020年\t2025年\t属性',
    '1\t行政村公交通达率\t%\t96\t100\t约束性',
    '第二章 重点任务',
    '第一节 提升治理水平',
    '巩固交通综合执法改革成果，推进执法队伍规范化。细化行政处罚自由裁量基准。',
    '第二节 提供优质均衡的运输服务',
    '每个乡镇建成一处客货邮综合服务站。足额发放孤儿、事实无人抚养儿童基本生活费。',
    '',
  ].join('\n'),
  { level: 'city', region: '湖州市', parent: '浙江省' },
)

describe('a draft of a sector without words of its own', () => {
  it('is asked for what a city can set, and its table in a general chapter is read', async () => {
    const told = await checkAll(huzhou, [province])
    const missing = told.filter(({ rule }) => rule === 'alignment/missing-indicator').map(({ message }) => message)
    expect(missing).toEqual([expect.stringContaining('农村公路优良中等路率')])
    expect(told.find(({ rule }) => rule === 'alignment/not-comparable')?.message).toContain('行政村公交通达率')
  })

  it('is not told that a title is missing of which half is carried', async () => {
    const [gap] = (await checkAll(huzhou, [province])).filter(({ message }) => message.includes('深化行业治理改革'))
    expect(gap.message).toBe('省规划“深化行业治理改革”之下的“构建以信用为基础的新型监管机制”，草案未见承接。')
  })

  it('is asked about words that name things, and not about 融合', async () => {
    const [doubt] = (await checkAll(huzhou, [province])).filter(({ rule }) => rule === 'alignment/possibly-missing')
    expect(doubt.message).toContain('全文未见“困境”“孤独”“康复”')
    expect(doubt.message).not.toContain('客货邮')
  })
})
