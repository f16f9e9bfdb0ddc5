import { beforeAll, describe, expect, it } from 'vitest'
import { isInsideWord } from '../../src/align/reuse/cut-whole.ts'
import { findReuse } from '../../src/align/reuse/find-reuse.ts'
import { foldPassages, type Passage } from '../../src/align/reuse/fold-passages.ts'
import type { ReuseGroup } from '../../src/model/analysis.ts'
import type { Document } from '../../src/model/document.ts'
import { bareText } from '../../src/model/text.ts'
import { readSeed, seedIds } from '../read-seed.ts'

const SHORTEST = 13

/** What two texts share from `i` and `j` on, without a part of a number or word at either end. */
const wholeWords = (a: string, b: string, i: number, j: number, length: number): string => {
  const cuts = (at: number): boolean => isInsideWord(a, i + at) || isInsideWord(b, j + at)
  let [start, end] = [0, length]
  while (start < end && cuts(start)) start++
  while (end > start && cuts(end)) end--
  return a.slice(i + start, i + end)
}

/** Every pair of places in different plans that agree on 13 characters, made as long as they agree. */
const comparePairs = (passages: readonly Passage[]): Set<string> => {
  const places = new Map<string, [Passage, number][]>()
  for (const passage of passages)
    for (let at = 0; at + SHORTEST <= passage.text.length; at++) {
      const print = passage.text.slice(at, at + SHORTEST)
      places.set(print, [...(places.get(print) ?? []), [passage, at]])
    }
  const texts = new Set<string>()
  for (const group of places.values())
    for (const [a, i] of group)
      for (const [b, j] of group) {
        if (a.document >= b.document || (i > 0 && j > 0 && a.text[i - 1] === b.text[j - 1])) continue
        let length = SHORTEST
        while (i + length < a.text.length && j + length < b.text.length && a.text[i + length] === b.text[j + length])
          length++
        const text = wholeWords(a.text, b.text, i, j, length)
        if (text.length >= SHORTEST) texts.add(text)
      }
  return texts
}

describe('findReuse on the five plans', () => {
  let documents: Document[] = []
  let groups: ReuseGroup[] = []
  beforeAll(() => {
    documents = seedIds.map((id) => readSeed(id))
    groups = findReuse(documents).reuse.filter(({ similarity }) => similarity === 1)
  })

  const groupOf = (text: string): ReuseGroup | undefined => groups.find((group) => group.text === bareText(text))

  it('finds what a comparison of all pairs finds, and nothing else', () => {
    const expected = comparePairs(documents.flatMap((document, order) => foldPassages(document, order)))
    expect(expected.size).toBeGreaterThan(100)
    expect(groups.map(({ text }) => text).sort()).toEqual([...expected].sort())
  })

  it('gives all places of a passage, each at its words in the source', () => {
    const passages = documents.flatMap((document, order) => foldPassages(document, order))
    for (const { text, occurrences } of groups) {
      const count = passages.reduce(
        (n, passage) =>
          n + Array.from(passage.text, (_, at) => at).filter((at) => passage.text.startsWith(text, at)).length,
        0,
      )
      expect(occurrences).toHaveLength(count)
      for (const { plan, quote, start, end } of occurrences) {
        const source = documents.find((document) => document.plan === plan)?.text ?? ''
        expect(source.slice(start, end).replace(/\s+/gu, '')).toBe(quote)
        expect(bareText(quote).startsWith(text[0])).toBe(true)
        expect(bareText(quote).endsWith(text[text.length - 1])).toBe(true)
      }
    }
  })

  it('cuts no number and no Latin word', () => {
    const passages = new Map(
      documents.flatMap((document, order) => foldPassages(document, order)).map((one) => [one.text, one]),
    )
    for (const { text } of groups)
      for (const held of passages.keys())
        for (let at = held.indexOf(text); at >= 0; at = held.indexOf(text, at + 1))
          expect([text, isInsideWord(held, at), isInsideWord(held, at + text.length)]).toEqual([text, false, false])
  })

  it('keeps quotes as in the source', () => {
    const group = groups.find(({ text }) => text.includes('打造产学研用金服紧密结合的众创空间'))
    expect(group?.occurrences.map(({ plan }) => plan)).toEqual(['sichuan', 'panzhihua'])
    for (const { quote } of group?.occurrences ?? []) expect(quote).toContain('“产学研用金服”')
  })

  it('tells formulas of the centre and titles of documents from the rest', () => {
    expect(groupOf('坚持以习近平新时代中国特色社会主义思想为指导')?.formula).toBe(true)
    expect(groupOf('《成德绵眉资地区知识产权跨区域保护协作协议》')?.formula).toBe(true)
    expect(groupOf('开展知识产权质押融资“入园惠企”行动')?.formula).toBe(false)
    expect(groups.filter(({ formula }) => formula).length).toBeLessThan(groups.length / 4)
  })

  it('comes out the same however often it is asked', () => {
    expect(findReuse(documents)).toEqual(findReuse(documents))
  })
})
