import { describe, expect, test } from 'vitest'
import { splitActs } from '../../src/extract/initiatives/split-acts.ts'
import { viewOf } from '../../src/model/text.ts'

const acts = (sentence: string): string[] => splitActs(viewOf(sentence)).map((a) => a.view.text)
const cores = (sentence: string): string[] => splitActs(viewOf(sentence)).map((a) => a.core.text)

describe('a commitment is a main verb with its object', () => {
  test('circumstances before it and purposes behind it belong to it', () => {
    expect(
      acts(
        '推动川渝毗邻地区深化知识产权合作，共同争取国家重大政策、平台、项目落地，采取共建、共享、共联等方式全面落实《川渝知识产权合作协议》，打造成渝地区双城经济圈知识产权新高地。',
      ),
    ).toEqual([
      '推动川渝毗邻地区深化知识产权合作',
      '共同争取国家重大政策、平台、项目落地',
      '采取共建、共享、共联等方式全面落实《川渝知识产权合作协议》，打造成渝地区双城经济圈知识产权新高地',
    ])
  })
  test('到2025年 is no act', () => {
    expect(acts('到2025年，建成省级高价值专利育成中心5个。')).toEqual(['到2025年，建成省级高价值专利育成中心5个'])
  })
  test('a circumstance and its act in one clause', () => {
    expect(
      cores('围绕“10+3”现代农业加强涉农知识产权保护和运用，形成一批涉农知识产权，探索知识产权助力乡村振兴新模式。'),
    ).toEqual(['围绕“10+3”现代农业加强涉农知识产权保护和运用', '探索知识产权助力乡村振兴新模式'])
  })
  test('what is laid on the object stands before the act', () => {
    expect(
      acts('严格执行知识产权侵权惩罚性赔偿制度，对恶意侵权、重复侵权、以侵权为业等严重侵权行为，加大损害赔偿力度。'),
    ).toEqual([
      '严格执行知识产权侵权惩罚性赔偿制度',
      '对恶意侵权、重复侵权、以侵权为业等严重侵权行为，加大损害赔偿力度',
    ])
  })
  test('a result that can be counted is a commitment of its own', () => {
    expect(acts('鼓励重点产业园区建立知识产权维权保护工作站，实现市(州)维权援助工作全覆盖。')).toHaveLength(2)
  })
  test('a comma inside quotation marks or 《》 parts nothing', () => {
    expect(acts('优化“双随机、一公开”监管事项，加大事中事后监管力度，提升监管效能。')).toEqual([
      '优化“双随机、一公开”监管事项',
      '加大事中事后监管力度，提升监管效能',
    ])
  })
  test('a sentence without a main verb commits to nothing', () => {
    expect(acts('知识产权服务机构数量较少。')).toEqual([])
  })
  test('a text of another sector', () => {
    expect(cores('以数据要素市场化配置改革为引领，建立公共数据授权运营机制，支持企业开展数据资产登记。')).toEqual([
      '建立公共数据授权运营机制',
      '支持企业开展数据资产登记',
    ])
  })
  test('verbs tell how firmly a plan commits itself', () => {
    const strengths = splitActs(viewOf('建立财政投入机制，推进平台建设，鼓励企业参与。')).map((a) => a.strength)
    expect(strengths).toEqual([3, 2, 1])
  })
})
