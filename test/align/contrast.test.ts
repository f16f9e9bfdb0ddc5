import { beforeAll, describe, expect, it } from 'vitest'
import { findDistinctive } from '../../src/align/contrast/find-distinctive.ts'
import { logLikelihood, logRatio } from '../../src/align/contrast/measure-contrast.ts'
import { readCorpus } from '../../src/align/shared-actions/read-corpus.ts'
import type { DistinctiveTerm } from '../../src/model/analysis.ts'
import type { Document } from '../../src/model/document.ts'
import { bareText, byCodePoint } from '../../src/model/text.ts'
import { createSegmenter } from '../../src/segment/create-segmenter.ts'
import { readSeed, seedIds } from '../read-seed.ts'

describe('the measures', () => {
  it('agree with hand-worked figures', () => {
    // 10 of 1000 against 10 of 3000: expected 5 and 15, 2(10 ln 2 + 10 ln 2/3) = 5.754.
    const counts = { here: 10, there: 10, sizeHere: 1000, sizeThere: 3000 }
    expect(logLikelihood(counts)).toBeCloseTo(5.754, 3)
    expect(logRatio(counts)).toBeCloseTo(Math.log2(3), 9)
  })

  it('are nothing where the frequencies are one, and hold where a side has none', () => {
    expect(logLikelihood({ here: 5, there: 15, sizeHere: 1000, sizeThere: 3000 })).toBeCloseTo(0, 9)
    expect(logRatio({ here: 4, there: 0, sizeHere: 1000, sizeThere: 1000 })).toBe(3)
    expect(logLikelihood({ here: 4, there: 0, sizeHere: 1000, sizeThere: 1000 })).toBeCloseTo(8 * Math.LN2, 9)
  })
})

describe('what sets the five plans apart', () => {
  const regions = ['四川省', '眉山市', '成都市郫都区', '攀枝花市', '德阳市']
  const distinctiveOf = (documents: readonly Document[]): DistinctiveTerm[] =>
    findDistinctive(documents, readCorpus(documents, createSegmenter([]), null), null, regions)
  let terms: DistinctiveTerm[] = []
  const of = (plan: string): string[] => terms.filter((t) => t.plan === plan).map((t) => t.term)

  beforeAll(() => {
    terms = distinctiveOf(seedIds.map((id) => readSeed(id)))
  })

  it.each([
    ['panzhihua', '钒钛新材料'],
    ['deyang', '三星堆'],
    ['meishan', '味在眉山'],
    ['pidu', '郫县豆瓣'],
  ])('%s: %s', (plan, term) => {
    expect(of(plan)).toContain(term)
  })

  it('is no name of a place, no office prose and not what all plans are about', () => {
    const all = terms.map((t) => t.term)
    for (const no of ['眉山', '德阳', '攀枝花', '攀枝花市', '知识产权', '高质量发展', '工作机制', '办公厅'])
      expect(all).not.toContain(no)
  })

  const isTold = ({ g2 }: DistinctiveTerm): boolean => g2 >= 6.63

  it('stands in its plan, significantly and by a factor, the most telling first, at most 20 a plan', () => {
    for (const term of terms) {
      expect(isTold(term) || term.elsewhere === 0).toBe(true)
      expect(term.logRatio).toBeGreaterThanOrEqual(1.58)
      expect(term.evidence.length).toBeGreaterThan(0)
      for (const e of term.evidence) expect(bareText(e.quote)).toContain(bareText(term.term))
    }
    for (const plan of seedIds) {
      const own = terms.filter((t) => t.plan === plan)
      expect(own.length).toBeLessThanOrEqual(20)
      const told = own.filter(isTold)
      expect(own.slice(0, told.length)).toEqual([...told].sort((a, b) => b.g2 - a.g2 || byCodePoint(a.term, b.term)))
    }
  })

  it('or is a measure under a name that no other plan has', () => {
    const named = terms.filter((term) => !isTold(term))
    expect(named.map(({ plan, term }) => `${plan} ${term}`)).toContain('deyang 知识产权强企首雁工程')
    for (const { term, elsewhere } of named) {
      expect(elsewhere).toBe(0)
      expect(term).toMatch(/(?:工程|行动|计划|制度?)$/u)
    }
    // 眉山: 高价值专利培育工程 is in other plans too, and 郫都 calls it so.
    expect(named.map(({ term }) => term)).not.toContain('高价值专利培育工程')
  })

  it('needs another plan', () => {
    expect(distinctiveOf([readSeed('deyang')])).toEqual([])
  })
})
