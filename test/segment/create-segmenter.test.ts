import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sourceSpan, viewOf } from '../../src/model/text.ts'
import { createSegmenter } from '../../src/segment/create-segmenter.ts'

const wordsOf = (text: string, words: readonly string[] = []): string[] =>
  createSegmenter(words)
    .cut(text)
    .map((token) => token.text)

describe('createSegmenter', () => {
  it('cuts a sentence of a plan into its words', () => {
    expect(wordsOf('推进知识产权司法案件繁简分流，缩短知识产权案件审理周期。')).toEqual([
      '推进',
      '知识产权',
      '司法',
      '案件',
      '繁简',
      '分流',
      '，',
      '缩短',
      '知识产权',
      '案件',
      '审理',
      '周期',
      '。',
    ])
  })

  it('keeps the words of a domain whole', () => {
    expect(wordsOf('推广公证电子存证技术', ['公证电子存证'])).toEqual(['推广', '公证电子存证', '技术'])
  })

  it('forgets the words of another domain', () => {
    const plain = createSegmenter([])
    const before = plain.cut('推广公证电子存证技术')
    expect(wordsOf('推广公证电子存证技术', ['公证电子存证'])).toContain('公证电子存证')
    expect(plain.cut('推广公证电子存证技术')).toEqual(before)
    expect(before.map(({ text }) => text)).not.toContain('公证电子存证')
  })

  it('makes up any text with tokens that touch one another', () => {
    const segmenter = createSegmenter([])
    const text = fc.string({
      unit: fc.constantFrom('知', '识', '产权', '2. 94', '，', ' ', '\n', 'PCT', '％', '𠮷', '\ud800', '“'),
      maxLength: 60,
    })
    fc.assert(
      fc.property(text, (value) => {
        const tokens = segmenter.cut(value)
        expect(tokens.map((token) => token.text).join('')).toBe(value)
        expect(tokens.map(({ start }) => start)).toEqual(tokens.map((_, i) => (i === 0 ? 0 : tokens[i - 1].end)))
        expect(tokens.at(-1)?.end ?? 0).toBe(value.length)
      }),
      { numRuns: 300, seed: 20211231 },
    )
  })

  it('gives offsets that lead back to the source through a view', () => {
    const source = '　　严厉打击品种套牌侵权等违法行为。'
    const view = viewOf(source, 2)
    const token = createSegmenter([])
      .cut(view.text)
      .find(({ text }) => text === '侵权')
    const span = sourceSpan(view, token?.start, token?.end)
    expect(source.slice(span.start, span.end)).toBe('侵权')
  })
})
