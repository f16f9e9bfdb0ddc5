import { describe, expect, test } from 'vitest'
import { tellsDone } from '../../src/align/coverage/tells-done.ts'

describe('which words of a review tell that a unit is done', () => {
  test('what was set up stands there under its own kind of name', () => {
    expect(tellsDone('组建省知识产权党员专家服务团、博士服务团', '联合组建“郫都区知识产权专家服务团”')).toBe(true)
    expect(tellsDone('共建知识产权执法协作机制', '推行跨地域、跨部门执法协作机制')).toBe(true)
    expect(tellsDone('建立消费投诉信息公示制度', '形成了投诉信息公示工作机制')).toBe(true)
    expect(tellsDone('制定跨部门案件处理规程', '推行跨地域、跨部门执法协作机制')).toBe(false)
    expect(tellsDone('构建完善地理标志长效保护机制', '推动地理标志保护产品专用标志、证明商标运用')).toBe(false)
    expect(tellsDone('推动设立成都知识产权法院', '区法院建立知识产权专家库')).toBe(false)
  })
  test('a count tells of what it counts', () => {
    expect(tellsDone('推动设立成都知识产权法院', '法院系统共受理并审结知识产权民事案件290件')).toBe(false)
    const unit = '完善非物质文化遗产代表性项目名录和分类分级保护目录'
    expect(tellsDone(unit, '非物质文化遗产传承人121名')).toBe(false)
    expect(tellsDone(unit, '现有非物质文化遗产四级目录194项')).toBe(true)
    expect(tellsDone('培育一批知识产权优势企业', '国家知识产权优势企业1家')).toBe(true)
    expect(tellsDone('打造知识产权强县', '成功创建国家知识产权强县工程试点县2个（东坡、彭山）')).toBe(true)
    const drive = '深入开展知识产权“五进”宣传普及活动78场（次）'
    expect(tellsDone('深入开展知识产权宣传周、专利周等专题宣传活动', drive)).toBe(true)
  })
  test('by what or when something was done is no deed', () => {
    const reform = '按照党中央、国务院关于系统推进全面创新改革的要求'
    expect(tellsDone('深化知识产权改革创新', reform)).toBe(false)
    const week = '利用全国知识产权宣传周、“4·26世界知识产权日”“专利周”等时间节点'
    expect(tellsDone('深入开展知识产权宣传周、专利周等专题宣传活动', week)).toBe(false)
    expect(tellsDone('聚焦双创建设专利导航平台', '依托龙头企业建成专利导航平台')).toBe(true)
  })
  test('one of many things in a list is only named', () => {
    expect(tellsDone('推动服务质量提升', '全面提升知识产权创造、运用、保护、管理和服务能力')).toBe(false)
    const duties = '推动知识产权行政管理职责、管理体制、运行机制、服务能力协调统一'
    expect(tellsDone(duties, '构建了“局+促进服务中心”的新型知识产权管理体制')).toBe(true)
    const held = '组织知识产权宣传、研讨培训、案审旁听等活动'
    expect(tellsDone('加强知识产权服务体系建设、知识产权宣传培训等重点工作', held)).toBe(true)
  })
  test('titles of papers tell of papers', () => {
    const papers = '陆续出台了《眉山市强化知识产权保护行动方案》《眉山市知识产权质押融资管理办法》等一系列政策措施'
    expect(tellsDone('强化知识产权保护平台建设', papers)).toBe(false)
    const signed = '共同签署了《成泸资眉知识产权协同保护合作备忘录》等跨区域协作协议'
    expect(tellsDone('推进知识产权创造协同、保护协作、服务共享等一体化建设', signed)).toBe(true)
  })
})
