import { describe, expect, it } from 'vitest'
import { findDue, readDeadline } from '../../src/extract/initiatives/deadline.ts'
import { viewOf } from '../../src/model/text.ts'

const period = { start: '2021-01', end: '2025-12' }

describe('a deadline', () => {
  it.each([
    ['到2025年，建成20个以上高价值专利育成中心', { words: '到2025年', year: 2025 }],
    ['2023年底前建成四川省知识产权保护中心德阳分中心', { words: '2023年底前', year: 2023 }],
    ['力争2025年末实现县域知识产权服务全覆盖', { words: '力争2025年末', year: 2025 }],
    ['“十四五”期间，新增国家知识产权优势企业30家', { words: '“十四五”期间', year: 2025 }],
    ['每年开展知识产权服务进园区活动', { words: '每年', year: null }],
    ['在2024年6月底前完成整改', { words: '在2024年6月底前', year: 2024, month: 6 }],
    ['每季度召开一次调度会', { words: '每季度', year: null }],
    ['年内建成知识产权服务站', { words: '年内', year: null }],
    ['到2023年培育10家，到2025年培育30家', { words: '到2025年', year: 2025 }],
  ])('%s', (words, deadline) => {
    expect(findDue(words, period)).toMatchObject(deadline)
  })

  it.each([
    '开展2022年知识产权执法专项行动',
    '落实《知识产权强国建设纲要（2021—2035年）》',
    '贯彻“十四五”规划部署',
    '在2020年基础上翻一番',
    '巩固2019年底前建成的服务网点',
    '推进2022年度专利奖评选',
    '推进知识产权公共服务体系建设',
    '对首次贯标的企业三年内给予补助',
  ])('%s: none', (words) => {
    expect(findDue(words, period)).toBeUndefined()
  })

  it('holds for the next period as well', () => {
    const next = { start: '2026-01', end: '2030-12' }
    expect(findDue('到2030年，数字经济核心产业增加值占比达到12%', next)?.year).toBe(2030)
    expect(findDue('2025年底前完成的项目开展评估', next)).toBeUndefined()
  })

  it('stands at its place in the text', () => {
    const act = viewOf('2023年底前建成四川省知识产权保护中心德阳分中心')
    expect(readDeadline(act, act, period)).toEqual({
      words: '2023年底前',
      year: 2023,
      from: 'action',
      start: 0,
      end: 7,
    })
  })

  it('is that of the sentence, where a time opens it and the action states none', () => {
    const sentence = viewOf('到2025年，建成维权援助工作站50个，建立快速维权机制。')
    const act = viewOf('建立快速维权机制')
    expect(readDeadline(act, sentence, period)).toMatchObject({ words: '到2025年', year: 2025, from: 'sentence' })
    const close = viewOf('2023年底前建成分中心，建立快速维权机制。')
    expect(readDeadline(act, close, period)).toBeUndefined()
  })
})
