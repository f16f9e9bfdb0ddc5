import { describe, expect, test } from 'vitest'
import { extractInitiatives } from '../../src/extract/initiatives/extract-initiatives.ts'
import { withoutSpace } from '../../src/model/text.ts'
import { parseText, readSeed, seedIds } from '../read-seed.ts'

const province = { level: 'province' as const, region: '四川省' }

describe.each(seedIds)('%s', (id) => {
  const document = readSeed(id)
  const units = extractInitiatives(document, null, id === 'sichuan' ? province : null)

  test('every unit is quoted verbatim, actions inside their initiative', () => {
    const source = withoutSpace(document.text)
    expect(units.length).toBeGreaterThan(100)
    for (const u of units) {
      expect(source).toContain(u.evidence.quote)
      expect(['tasks', 'safeguards']).toContain(u.evidence.context)
      if (u.kind === 'action') expect(u.text).toBe(u.evidence.quote)
      expect(units.find((p) => p.id === u.parent)?.kind ?? 'initiative').toBe('initiative')
    }
  })

  test('ids are unique and actions do not overlap', () => {
    expect(new Set(units.map((u) => u.id)).size).toBe(units.length)
    const actions = units.filter((u) => u.kind === 'action').sort((a, b) => a.evidence.start - b.evidence.start)
    for (let i = 1; i < actions.length; i++)
      expect(actions[i].evidence.start).toBeGreaterThanOrEqual(actions[i - 1].evidence.end)
  })
})

test('the number of an item that has no title is no part of its measure', () => {
  const text =
    '一、重点任务\n（一）构建和谐劳动关系\n16．加强调解仲裁。推进“数字仲裁庭”建设，探索建立联合处置工作站。（责任单位：省人力资源社会保障厅）\n17．坚决根治拖欠农民工工资问题，全面落实农民工工资保证金、实名制管理等制度。（责任单位：省人力资源社会保障厅、省住建厅、省交通运输厅、省水利厅）'
  const units = extractInitiatives(parseText(text), null, null)
  expect(units.filter((u) => u.kind === 'action').map((u) => u.title)).toEqual([
    '坚决根治拖欠农民工工资问题',
    '全面落实农民工工资保证金、实名制管理等制度',
    '推进“数字仲裁庭”建设',
    '探索建立联合处置工作站',
  ])
})

test('a line of responsible bodies tells whom a measure binds', () => {
  const text =
    '一、重点任务\n（一）稳岗扩岗\n1．促进就业。推行“免申即享”经办模式，制定全省阶段性降低费率政策。（省人力资源社会保障厅牵头，各市（州）人民政府配合）'
  const units = extractInitiatives(parseText(text), null, province)
  expect(units.filter((u) => u.kind === 'action').map((u) => u.obligation)).toEqual(['all', 'own_level'])
})

describe('责任单位', () => {
  const units = extractInitiatives(readSeed('deyang'), null, null)

  test('in round, square and full-width brackets', () => {
    const lead = (title: string) => units.find((u) => u.title === title)?.lead
    expect(lead('加强知识产权跨区域保护')).toEqual(['市市场监管局'])
    expect(lead('推动园区知识产权机制创新')).toEqual(['各区（市、县）人民政府', '德阳经开区管委会', '德阳高新区管委会'])
    expect(lead('加强知识产权司法保护')).toEqual(['市中级法院', '市检察院', '市公安局'])
  })
  test('it is no part of any action', () => {
    expect(units.filter((u) => u.kind === 'action' && u.text.includes('责任单位'))).toEqual([])
  })
  test('speaks for what stands before it, and at the head of a part for all of it', () => {
    const leads = (lines: readonly string[]) =>
      extractInitiatives(parseText(lines.join('\n')), null, null)
        .filter((u) => u.kind === 'action')
        .map((u) => `${u.title} ${u.lead.join('、')}`)
    const first = '建设面向全市的公共数据服务平台。'
    const second = '推进应用示范，拓展应用场景。（责任单位：市科委）'
    const rest = '依托龙头企业，建立动态发现机制。'
    expect(leads(['一、主要任务', '（一）强化支撑', first, second, rest])).toEqual([
      '建设面向全市的公共数据服务平台 市科委',
      '推进应用示范 市科委',
      '拓展应用场景 市科委',
      '建立动态发现机制 ',
    ])
    expect(leads(['一、主要任务', '（一）强化支撑', '（责任单位：市科委）', first, rest])).toEqual([
      '建设面向全市的公共数据服务平台 市科委',
      '建立动态发现机制 市科委',
    ])
  })
})

describe('numbered sentences', () => {
  const actions = (lines: readonly string[]) =>
    extractInitiatives(parseText(['一、主要任务', ...lines].join('\n')), null, province).filter(
      (u) => u.kind === 'action',
    )
  const sole = '5.完善经济困难的高龄、失能老年人补贴制度，加强与残疾人两项补贴政策衔接。'
  const long =
    '2.落实新建住宅小区配套养老服务设施同步规划、同步建设、同步验收、同步交付制度，老旧小区通过购置、置换、租赁等方式补齐设施短板。'

  test('that are read as titles, with nothing under them, are units', () => {
    const units = actions(['（一）健全基本养老服务制度', sole, '6.稳步推进长期护理保险制度试点。'])
    expect(units.map((u) => u.title)).toEqual([
      '完善经济困难的高龄、失能老年人补贴制度',
      '加强与残疾人两项补贴政策衔接',
      '稳步推进长期护理保险制度试点',
    ])
    expect(units[1].evidence.quote).toBe('加强与残疾人两项补贴政策衔接')
    expect(actions(['（一）基本养老服务制度', '（二）养老服务体系'])).toEqual([])
  })
  test('too long for a title are told without their number, and are no part of the item before them', () => {
    const units = actions([
      '（一）大力发展居家社区养老服务',
      '1.构建“一刻钟”居家养老服务圈。在街道层面建设区域养老服务中心。',
      long,
    ])
    expect(units.map((u) => [u.title, u.evidence.path.at(-1)])).toEqual([
      ['落实新建住宅小区配套养老服务设施同步规划、同步建设、同步验收、同步交付制度', '大力发展居家社区养老服务'],
      ['在街道层面建设区域养老服务中心', '构建“一刻钟”居家养老服务圈'],
    ])
  })
})
