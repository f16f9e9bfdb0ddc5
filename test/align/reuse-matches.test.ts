import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMatches, type Match, type Source } from '../../src/align/reuse/find-matches.ts'

/** Every pair of places compared character by character, and then every place of what was found. */
const compareAllPairs = (sources: readonly Source[], shortest: number): Map<string, string[]> => {
  const texts = new Set<string>()
  for (const a of sources)
    for (const b of sources) {
      if (a.document >= b.document) continue
      for (let i = 0; i < a.text.length; i++)
        for (let j = 0; j < b.text.length; j++) {
          if (i > 0 && j > 0 && a.text[i - 1] === b.text[j - 1]) continue
          let length = 0
          while (i + length < a.text.length && j + length < b.text.length && a.text[i + length] === b.text[j + length])
            length++
          if (length >= shortest) texts.add(a.text.slice(i, i + length))
        }
    }
  const placesOf = (text: string): string[] =>
    sources.flatMap((source, index) =>
      Array.from(source.text, (_, at) => at)
        .filter((at) => source.text.startsWith(text, at))
        .map((at) => `${index}:${at}`),
    )
  return new Map([...texts].map((text) => [text, placesOf(text)]))
}

const asMap = (matches: readonly Match[]): Map<string, string[]> =>
  new Map(matches.map(({ text, places }) => [text, places.map(({ source, at }) => `${source}:${at}`)]))

const sorted = (map: Map<string, string[]>) => [...map].map(([text, places]) => [text, [...places].sort()]).sort()

describe('findMatches', () => {
  const source = fc.record({
    document: fc.integer({ min: 0, max: 3 }),
    text: fc.string({ unit: fc.constantFrom('保', '护', '权'), maxLength: 24 }),
  })

  it('finds what a comparison of all pairs finds, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(source, { maxLength: 7 }), fc.integer({ min: 1, max: 5 }), (sources, shortest) => {
        expect(sorted(asMap(findMatches(sources, shortest)))).toEqual(sorted(compareAllPairs(sources, shortest)))
      }),
      { numRuns: 500, seed: 20211231 },
    )
  })

  it('says nothing of what stands twice in one plan only', () => {
    const sources = [
      { document: 0, text: '各区市县人民政府德阳经开区管委会' },
      { document: 0, text: '各区市县人民政府德阳经开区管委会' },
    ]
    expect(findMatches(sources, 8)).toEqual([])
  })

  it('gives a passage that two plans share in full and a third in part as two matches', () => {
    const sources = [
      { document: 0, text: '推广公证电子存证技术提升打击效率' },
      { document: 1, text: '推广公证电子存证技术提升打击效率' },
      { document: 2, text: '应用公证电子存证技术' },
    ]
    expect(asMap(findMatches(sources, 6))).toEqual(
      new Map([
        ['推广公证电子存证技术提升打击效率', ['0:0', '1:0']],
        ['公证电子存证技术', ['0:2', '1:2', '2:2']],
      ]),
    )
  })
})
