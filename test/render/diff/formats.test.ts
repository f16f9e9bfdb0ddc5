import { describe, expect, it } from 'vitest'
import type { DraftDiff } from '../../../src/model/draft-diff.ts'
import { diffFormats } from '../../../src/render/diff/formats.ts'
import { markWords } from '../../../src/render/diff/mark-words.ts'
import { planOf, quoteWords } from '../../check-result.ts'
import { parseText } from '../../read-seed.ts'
import { hostile } from '../check/view.ts'

const documentOf = (words: string, id: string) =>
  parseText(`眉山市规划\n\n第一章 主要任务\n一、加强保护\n${words}${hostile}\n`, id)

const from = documentOf('推进商业秘密保护基地建设。', 'old')
const to = documentOf('鼓励商业秘密保护示范基地建设。', 'new')

const diff: DraftDiff = {
  schemaVersion: 1,
  generator: { name: 'duizhao', version: '0.1.0' },
  old: planOf('old', `眉山市规划${hostile}`, { file: '一稿.docx' }),
  new: planOf('new', `眉山市规划${hostile}`, { file: '二稿.docx' }),
  changes: [
    {
      what: 'task',
      kinds: ['reworded', 'strength'],
      about: '鼓励商业秘密保护示范基地建设',
      because: ['动词由“推进”改为“鼓励”。'],
      old: quoteWords(from, '推进商业秘密保护基地建设。'),
      new: quoteWords(to, '鼓励商业秘密保护示范基地建设。'),
    },
    {
      what: 'task',
      kinds: ['dropped'],
      about: hostile,
      because: [`新稿不再有“${hostile}”。`],
      old: quoteWords(from, hostile),
      new: null,
    },
  ],
  same: { headings: 2, tasks: 3, targets: 4 },
}

const draw = (id: string): string => diffFormats.find((one) => one.id === id)?.render(diff, { color: false }) ?? ''

describe('what differs between two drafts', () => {
  it('is told with the words of both, in every format', () => {
    for (const { id } of diffFormats) {
      const words = draw(id).replace(/<\/?(?:del|ins)>/gu, '')
      expect(words, id).toContain('推进商业秘密保护基地建设。')
      expect(words, id).toContain('鼓励商业秘密保护示范基地建设。')
      expect(words, id).toContain('二稿.docx')
    }
  })

  it('says what was not compared, and how much is the same', () => {
    for (const id of ['pretty', 'markdown', 'html']) {
      expect(draw(id), id).toContain('没有比较')
      expect(draw(id), id).toContain('举措3条')
    }
  })

  it('keeps words of any kind as words', () => {
    expect(draw('pretty')).not.toMatch(/\p{Cc}(?<!\n)/u)
    expect(draw('html')).not.toContain('<img')
    const cells = draw('markdown')
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .map((line) => line.replace(/\\[\\|]/gu, '').split('|').length)
    expect(new Set(cells)).toEqual(new Set([6]))
    expect(JSON.parse(draw('json'))).toEqual(diff)
  })

  it('says so where there is nothing to tell', () => {
    for (const id of ['pretty', 'markdown', 'html'])
      expect(diffFormats.find((one) => one.id === id)?.render({ ...diff, changes: [] }, { color: false })).toContain(
        '没有发现改动',
      )
  })
})

describe('two versions of a sentence', () => {
  it('show what each has alone', () => {
    const { old, new: now } = markWords('推进商业秘密保护基地建设', '鼓励商业秘密保护示范基地建设')
    expect(old.filter(({ isCommon }) => !isCommon).map(({ text }) => text)).toEqual(['推进'])
    expect(now.filter(({ isCommon }) => !isCommon).map(({ text }) => text)).toEqual(['鼓励', '示范'])
    expect(now.map(({ text }) => text).join('')).toBe('鼓励商业秘密保护示范基地建设')
  })

  it('show a figure as a whole', () => {
    const { new: now } = markWords('专利质押融资额5000万元', '专利质押融资额5600.5万元')
    expect(now.filter(({ isCommon }) => !isCommon)).toEqual([{ text: '5600.5', isCommon: false }])
  })

  it('are shown whole where they are long', () => {
    const text = '建'.repeat(2000)
    expect(markWords(text, '设').old).toEqual([{ text, isCommon: true }])
  })
})
