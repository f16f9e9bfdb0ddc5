import { describe, expect, test } from 'vitest'
import { readObligation } from '../../src/extract/initiatives/obligation.ts'

const province = { level: 'province' as const, region: '四川省' }
const bound = (core: string, titles: string[] = [], whole = core) => readObligation({ core, whole, titles }, province)

describe('whom a unit of the reference plan binds', () => {
  test.each([
    ['鼓励有条件的市(州)建立分中心', 'encouraged'],
    ['鼓励、支持有条件的地方根据有关规定及政策设立知识产权专项资金', 'encouraged'],
    ['支持企业将自主知识产权转化为技术标准', 'open'],
    ['实现市(州)维权援助工作全覆盖', 'all'],
    ['加快实现省、市、县三级知识产权数据共享', 'all'],
    ['成立四川省专利代理师协会', 'own_level'],
    ['定期编制发布四川知识产权保护白皮书和典型案例', 'own_level'],
    ['推进知识产权司法案件繁简分流', 'other_body'],
    ['加强两地海关风险联合研判', 'other_body'],
    ['推进行政执法与刑事司法衔接', 'open'],
    ['健全知识产权非诉纠纷解决机制', 'open'],
    ['建立医疗保障信用评价制度', 'open'],
  ])('%s: %s', (core, expected) => {
    expect(bound(core).obligation).toBe(expected)
  })
  test('places named', () => {
    const unit = bound('在成都、德阳、绵阳、南充、达州等种子生产重点区域开展专项行动')
    expect(unit).toEqual({ obligation: 'named', places: ['成都', '德阳', '绵阳', '南充', '达州'] })
  })
  test('a region named in front of the act', () => {
    const unit = bound('培育一批知识产权优势企业', [], '围绕川南经济区一体化发展，培育一批知识产权优势企业')
    expect(unit).toEqual({ obligation: 'named', places: ['川南经济区'] })
  })
  test('what stands under a title of the courts is the courts’', () => {
    expect(
      bound('严格执行知识产权侵权惩罚性赔偿制度', ['加强知识产权司法保护', '完善知识产权司法保护体制机制']).obligation,
    ).toBe('other_body')
  })
})
