import { describe, expect, it } from 'vitest'
import { extractIndicators } from '../../src/extract/indicators/extract-indicators.ts'
import type { Indicator } from '../../src/model/analysis.ts'
import { withoutSpace } from '../../src/model/text.ts'
import { readSeed, seedIds } from '../read-seed.ts'

const periods = {
  sichuan: { start: '2021-01', end: '2025-12' },
  meishan: { start: '2021-01', end: '2025-12' },
  panzhihua: { start: '2021-01', end: '2025-12' },
  pidu: { start: '2021-01', end: '2025-12' },
  deyang: { start: '2022-07', end: '2025-06' },
}

const all = new Map(seedIds.map((id) => [id, extractIndicators(readSeed(id), periods[id])]))
const of = (id: (typeof seedIds)[number]): Indicator[] => all.get(id) ?? []
const count = (id: (typeof seedIds)[number], source: Indicator['source']): number =>
  of(id).filter((i) => i.source === source).length

describe('the five plans', () => {
  it('has as many targets as a reader counts', () => {
    expect(seedIds.map((id) => [id, count(id, 'table'), count(id, 'prose')])).toEqual([
      ['sichuan', 11, 6],
      ['meishan', 12, 3],
      ['pidu', 13, 5],
      ['panzhihua', 15, 11],
      ['deyang', 0, 28],
    ])
  })

  it('quotes what stands in the source, in order of place', () => {
    for (const id of seedIds) {
      const source = readSeed(id).text
      const starts = of(id).map((i) => i.evidence.start)
      expect(starts).toEqual([...starts].sort((a, b) => a - b))
      for (const { evidence } of of(id)) {
        expect(withoutSpace(source.slice(evidence.start, evidence.end))).toBe(evidence.quote)
      }
    }
  })

  it('takes a base from the review only where the name agrees in everything', () => {
    const marks = of('meishan').find((i) => i.name === '国内商标有效注册量')
    expect(marks?.baseline).toEqual({ value: 2.3897, year: 2020 })
    expect(marks?.caveats.join()).toContain('回顾部分')
    const patents = of('meishan').find((i) => i.name === '每万人口高价值发明专利拥有量')
    expect(patents?.baseline).toBeUndefined()
    expect(patents?.caveats.join()).toContain('目标高于基期全口径值，请核')
    // 累计实现知识产权质押贷款1.02亿元 of the review is a counter, the goal is none.
    expect(of('panzhihua').find((i) => i.name === '知识产权质押融资额')?.baseline).toBeUndefined()
  })

  it('gives ids in order and fills nothing of later stations', () => {
    expect(
      of('deyang')
        .map((i) => i.id)
        .slice(0, 2),
    ).toEqual(['deyang-i1', 'deyang-i2'])
    expect([...all.values()].flat().every((i) => i.family === null && i.servedBy.length === 0)).toBe(true)
  })

  it('tells the note that defines an indicator', () => {
    expect(of('sichuan')[0].caveats.join()).toContain('表下注①')
  })
})
