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
