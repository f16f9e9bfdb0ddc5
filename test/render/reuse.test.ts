import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { findReuse } from '../../src/align/reuse/find-reuse.ts'
import type { Analysis } from '../../src/model/analysis.ts'
import { withoutSpace } from '../../src/model/text.ts'
import { publishDocument } from '../../src/parse/publish-document.ts'
import { renderSite } from '../../src/render/render-site.ts'
import { parseText } from '../read-seed.ts'
import { analysis } from './fixture.ts'

const open = (result: Analysis) => {
  const files = new Map(renderSite(result).map(({ path, content }) => [path, content]))
  return (path: string): Document => new JSDOM(files.get(path)).window.document
}

const task = '第一章 主要任务\n\n'
const texts = [
  '完善知识产权司法临时保护、司法公开、异地执行等工作机制，到2025年培育优势示范企业200家以上。',
  '完善知识产权临时保护、司法公开、异地执行等工作机制，到2025年培育优势示范企业35家以上。',
]

/** A result of plans whose texts are given; their other data does not matter here. */
const resultOf = (sources: readonly string[]): Analysis => {
  const plans = sources.map((_, i) => ({
    ...analysis.plans[0],
    id: `p${i}`,
    region: `第${i}市`,
    caveats: [],
    cites: [],
  }))
  const documents = plans.map(({ id }, i) => parseText(task + sources[i], id))
  return {
    ...analysis,
    reference: null,
    plans,
    documents: documents.map(publishDocument),
    indicators: [],
    families: [],
    comparisons: [],
    initiatives: [],
    coverage: [],
    sharedActions: [],
    profiles: [],
    distinctive: [],
    findings: [],
    ...findReuse(documents),
  }
}

const words = (node: Element | null | undefined): string => withoutSpace(node?.textContent ?? '')

describe('the page on shared wording', () => {
  const get = open(resultOf(texts))
  const page = get('reuse.html')

  it('shows a passage side by side and marks what was changed and left out', () => {
    const [first, other] = [...page.querySelectorAll('.sides blockquote')]
    expect(words(first)).toBe(texts[0].slice(0, -1))
    expect([...first.querySelectorAll('mark')].map(words)).toEqual(['司法', '200'])
    expect([...other.querySelectorAll('del')].map(words)).toEqual(['司法'])
    expect([...other.querySelectorAll('mark')].map((mark) => [words(mark), mark.getAttribute('title')])).toEqual([
      ['35', '首处作：200'],
    ])
    expect(words(page.querySelector('.lead'))).toContain('没有写明的，来源不明')
    expect(words(page.querySelector('.var .count'))).not.toContain('来源不明')
  })

  it('does not list the pieces of such a passage again', () => {
    expect(page.querySelectorAll('.passages > li')).toHaveLength(1)
  })

  it('draws a strip per plan whose bars lead to the passage', () => {
    const links = [...page.querySelectorAll('svg.bc a')].map((link) => link.getAttribute('href') ?? '')
    expect(links).toHaveLength(2)
    for (const href of links) {
      const [file, anchor] = href.split('#')
      expect(get(file).getElementById(anchor)).not.toBeNull()
    }
    expect(page.querySelector('svg.bc desc')?.textContent).toMatch(/第0\d+(\.\d)?%，\d+字/u)
  })

  it('gives each pair a share and a number of characters', () => {
    expect(words(page.querySelector('.pairs tbody td:last-child'))).toMatch(/^\d+(\.\d)?%\d+字$/u)
  })

  it('names the three nearest of each plan where a matrix would be too wide', () => {
    const many = open(resultOf(Array.from({ length: 14 }, (_, i) => texts[i % 2])))('reuse.html')
    expect(many.querySelectorAll('.pairs tbody tr')).toHaveLength(14)
    expect(words(many.querySelector('.pairs tbody td:last-child')).split('、')).toHaveLength(3)
  })

  it('says so where nothing is shared', () => {
    const none = open(resultOf(['培育地理标志。', '推广版权登记。']))('reuse.html')
    expect(none.querySelector('svg.bc')).toBeNull()
    expect(words(none.querySelector('main'))).toContain('未发现13字以上的相同文字')
  })
})
