import { describe, expect, it } from 'vitest'
import { splitClauses, splitSentences, splitView } from '../../src/model/sentences.ts'
import { viewOf } from '../../src/model/text.ts'
import { readSeed } from '../read-seed.ts'

const sentences = (text: string): string[] => splitView(viewOf(text)).map((view) => view.text)
const clauses = (text: string): string[] => splitClauses(viewOf(text)).map((view) => view.text)

describe('splitView', () => {
  it('splits after a full stop and not at a semicolon', () => {
    expect(sentences('推动设立成都知识产权法院。制定计划；落实经费。')).toEqual([
      '推动设立成都知识产权法院。',
      '制定计划；落实经费。',
    ])
  })

  it('keeps a closing quote with its sentence', () => {
    expect(sentences('立足“工作正在从追求数量向提高质量转变。”突出导向。')).toEqual([
      '立足“工作正在从追求数量向提高质量转变。”',
      '突出导向。',
    ])
  })

  it('splits nothing inside quotes', () => {
    expect(sentences('按照“质量第一。效益优先”的原则。')).toEqual(['按照“质量第一。效益优先”的原则。'])
  })

  it('does not let a mark that nobody closed swallow the paragraph', () => {
    expect(sentences('开展“铁拳行动。加强保护。')).toEqual(['开展“铁拳行动。', '加强保护。'])
  })
})

describe('splitClauses', () => {
  it('splits at commas, semicolons and colons outside brackets and quotes', () => {
    expect(clauses('到2025年：争创区（市、县，园区），建成“双随机，一公开”平台；加强《甲，乙》落实。')).toEqual([
      '到2025年',
      '争创区（市、县，园区）',
      '建成“双随机，一公开”平台',
      '加强《甲，乙》落实',
    ])
  })

  it('leaves numbers whole', () => {
    expect(clauses('达1,000件,制定ISO 24220:2020')).toEqual(['达1,000件', '制定ISO 24220:2020'])
  })
})

describe('splitSentences', () => {
  it('covers headings and paragraphs of a plan, and each sentence stands in its source', () => {
    const document = readSeed('deyang')
    const all = splitSentences(document)
    expect(all.map(({ view }) => view.text)).toContain(
      '开展知识产权质押融资“入园惠企”行动，完善知识产权质押融资保险、风险补偿和评估机制。',
    )
    expect(all.map(({ view }) => view.text)).toContain('加强知识产权托管')
    for (const { view } of all)
      for (const [i, char] of [...view.text].entries())
        if (/\p{Script=Han}/u.test(char)) expect(document.text[view.offsets[i]]).toBe(char)
  })
})
