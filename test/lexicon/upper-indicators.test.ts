import { describe, expect, test } from 'vitest'
import { grantedBy, ofWholeLevel } from '../../src/lexicon/upper-indicators.ts'

describe('targets that a province alone reaches or grants', () => {
  test.each([
    '国省道优良路率',
    '普通国省道优良中等路率',
    '省级药品集中带量采购品种（个）',
    '省级以上人大代表、政协委员中女性比例',
    '全省社会公用计量标准总数（项）',
    '奥运会金牌数（枚）',
  ])('its own: %s', (name) => {
    expect(ofWholeLevel('province').test(name)).toBe(true)
  })
  test.each([
    '省级知识产权信息公共服务网点',
    '国家级创新平台数（个）',
    '省级以上体育后备人才基地数（个）',
    '省级以上质量奖获奖组织数（家）',
    '国家体育产业示范基地数（个）',
  ])('granted: %s', (name) => {
    expect(grantedBy('province').test(name)).toBe(true)
  })
  test.each([
    '农村公路优良中等路率',
    '城市消防站建设达标率',
    '国家级专精特新“小巨人”企业数量（家）',
    '国家知识产权优势（示范）企业',
    '省级以上工业园区污水集中处理率',
    '地理标志保护产品示范区',
    '每万人口高价值发明专利拥有量',
  ])('for a city to set: %s', (name) => {
    expect([ofWholeLevel('province').test(name), grantedBy('province').test(name)]).toEqual([false, false])
  })
})
