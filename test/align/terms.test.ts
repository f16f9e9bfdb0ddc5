import { describe, expect, it } from 'vitest'
import { countStrings } from '../../src/align/terms/count-strings.ts'
import { proposeTerms } from '../../src/align/terms/propose-terms.ts'
import { createSegmenter } from '../../src/segment/create-segmenter.ts'
import { readSeed, seedIds } from '../read-seed.ts'
import { planOf } from './plan-of.ts'

describe('countStrings', () => {
  it('counts what a comparison of all strings counts', () => {
    const lines = ['组建重点产业专利池', '运营专利池', '专利池和专利联盟', '推动专利池建设']
    const found = countStrings(lines, { fewest: 4, longest: 4 })
    expect(found.map(({ text, places }) => [text, places.length])).toEqual([
      ['专利', 5],
      ['利池', 4],
      ['专利池', 4],
    ])
    const [, , pool] = found
    expect(pool.places).toEqual([
      [0, 6],
      [1, 2],
      [2, 0],
      [3, 2],
    ])
    // Before it 业, 营, an edge and 动; behind it an edge, an edge, 和 and 建: four of one each.
    expect(pool.before).toBeCloseTo(2)
    expect(pool.behind).toBeCloseTo(2)
  })
})

describe('proposeTerms', () => {
  const sentences = [
    '培育低空经济企业，建设数联网底座。',
    '发展低空经济，在园区部署数联网节点。',
    '支持低空经济示范，依托数联网开展试点。',
    '把低空经济作为方向，完善数联网标准。',
    '开放低空经济场景，推广数联网应用。',
  ]

  // Bonds are measured against the size of the corpus: five sentences alone are too few to tell a word from chance.
  const rest = readSeed('deyang').nodes.flatMap(({ view }) => (view ? [view.text] : []))
  const documents = [planOf('a', [...sentences.slice(0, 3), ...rest]), planOf('b', sentences.slice(3))]

  it('finds a word that the dictionary cuts in pieces, with its places', () => {
    const found = proposeTerms(documents, createSegmenter([]))
    const term = found.find((one) => one.term === '数联网')
    expect(term).toMatchObject({ count: 5, plans: ['a', 'b'] })
    expect(term?.cut.length).toBeGreaterThan(1)
    expect(term?.evidence.map(({ plan, quote }) => [plan, quote])).toEqual([
      ['a', '数联网'],
      ['b', '数联网'],
    ])
  })

  it('proposes nothing that the domain has, and no names of places', () => {
    const known = proposeTerms(documents, createSegmenter(['数联网'])).map(({ term }) => term)
    expect(known).not.toContain('数联网')
    const placed = proposeTerms(documents, createSegmenter([]), { regions: ['数联市'] }).map(({ term }) => term)
    expect(placed).not.toContain('数联网')
  })

  it('gives every term at its words, in the same order each time', () => {
    const seeds = seedIds.map((id) => readSeed(id))
    const segmenter = createSegmenter([])
    const found = proposeTerms(seeds, segmenter)
    expect(found.length).toBeGreaterThan(20)
    for (const { term, count, plans, cut, evidence } of found) {
      expect(cut.join('')).toBe(term)
      expect(count).toBeGreaterThanOrEqual(5)
      expect(plans.length).toBeGreaterThan(1)
      expect(evidence.every(({ quote }) => quote === term)).toBe(true)
    }
    expect(proposeTerms(seeds, segmenter)).toEqual(found)
  })
})
