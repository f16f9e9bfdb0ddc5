import { describe, expect, it } from 'vitest'
import { readResponsibility } from '../../src/model/responsibility.ts'
import { viewOf } from '../../src/model/text.ts'

const read = (text: string): { body: string; lead: string[] } => {
  const { body, lead } = readResponsibility(viewOf(text))
  return { body: body.text, lead }
}

describe('who is responsible for a task', () => {
  it('is read from a block that says 责任单位 or 牵头单位', () => {
    expect(read('推进专利导航。〔责任单位：市市场监督管理局、市科技局〕')).toEqual({
      body: '推进专利导航。',
      lead: ['市市场监督管理局', '市科技局'],
    })
    expect(read('推进专利导航。（牵头单位：市市场监管局；配合单位：各区（市、县）人民政府）').lead).toEqual([
      '市市场监管局',
      '各区（市、县）人民政府',
    ])
  })
  it('is no date by which a task is due', () => {
    expect(read('出台县级清单。（责任单位：市民政局、市财政局；完成时限：2026年12月）').lead).toEqual([
      '市民政局',
      '市财政局',
    ])
  })
  it('is read from brackets that end in 负责, 牵头 or 配合', () => {
    expect(read('开展消费品以旧换新。（市商务局、市发展改革委、市财政局等按职责分工负责）')).toEqual({
      body: '开展消费品以旧换新。',
      lead: ['市商务局', '市发展改革委', '市财政局'],
    })
    expect(read('开展专项检查。（由市财政局牵头，各区（市、县）人民政府配合）').lead).toEqual([
      '市财政局',
      '各区（市、县）人民政府',
    ])
    expect(read('落实各项任务（市住房城乡建设局负责）。').lead).toEqual(['市住房城乡建设局'])
  })
  it('is not read from a sentence that only speaks of duties', () => {
    const text = '强化知识产权管理部门（含版权）职责，市市场监管局牵头负责。'
    expect(read(text)).toEqual({ body: text, lead: [] })
    expect(read('建立联席会议制度（负责）').lead).toEqual([])
  })
  it('is read from a bracket behind the last sentence that names units alone', () => {
    expect(read('开发保鲜技术，提高利用率。（市科委、市经济信息化委、相关区）')).toEqual({
      body: '开发保鲜技术，提高利用率。',
      lead: ['市科委', '市经济信息化委', '相关区'],
    })
    expect(read('加强组织领导，健全工作机制。（各有关单位）').lead).toEqual(['各有关单位'])
    expect(read('推动产业集聚。（市科协、青山区政府）').lead).toEqual(['市科协', '青山区政府'])
  })
  it('is no aside', () => {
    for (const text of [
      '覆盖全域（县、区）。',
      '建设三个基地。（见附件）',
      '完善目录。（本文有删减）',
      '扩大试点。（2025年底前完成）',
    ])
      expect(read(text)).toEqual({ body: text, lead: [] })
  })
})
