import { describe, expect, it } from 'vitest'
import { readDeadline } from '../../src/extract/initiatives/deadline.ts'

const period = { start: '2021-01', end: '2025-12' }

describe('a deadline', () => {
  it.each([
    ['到2025年，建成20个以上高价值专利育成中心', { words: '到2025年', year: 2025 }],
    ['2023年底前建成四川省知识产权保护中心德阳分中心', { words: '2023年底前', year: 2023 }],
    ['力争2025年末实现县域知识产权服务全覆盖', { words: '力争2025年末', year: 2025 }],
    ['“十四五”期间，新增国家知识产权优势企业30家', { words: '“十四五”期间', year: 2025 }],
    ['每年开展知识产权服务进园区活动', { words: '每年', year: null }],
    ['在2024年6月底前完成整改', { words: '在2024年6月底前', year: 2024, month: 6 }],
    ['到2023年培育10家，到2025年培育30家', { words: '到2025年', year: 2025 }],
  ])('%s', (words, deadline) => {
    expect(readDeadline(words, period)).toEqual(deadline)
  })

  it.each([
    '开展2022年知识产权执法专项行动',
    '落实《知识产权强国建设纲要（2021—2035年）》',
    '贯彻“十四五”规划部署',
    '在2020年基础上翻一番',
    '巩固2019年底前建成的服务网点',
    '推进2022年度专利奖评选',
    '推进知识产权公共服务体系建设',
  ])('%s: none', (words) => {
    expect(readDeadline(words, period)).toBeUndefined()
  })

  it('holds for the next period as well', () => {
    const next = { start: '2026-01', end: '2030-12' }
    expect(readDeadline('到2030年，数字经济核心产业增加值占比达到12%', next)?.year).toBe(2030)
    expect(readDeadline('2025年底前完成的项目开展评估', next)).toBeUndefined()
  })
})
