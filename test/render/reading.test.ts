import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import type { Analysis, PlanDocument } from '../../src/model/analysis.ts'
import { percentText, withoutSpace } from '../../src/model/text.ts'
import { renderSite } from '../../src/render/render-site.ts'
import { analysis } from './fixture.ts'

const open = (result: Analysis) => {
  const files = new Map(renderSite(result).map(({ path, content }) => [path, content]))
  return (path: string): Document => new JSDOM(files.get(path)).window.document
}

const change = (plan: string, more: (document: PlanDocument) => Partial<PlanDocument>): Analysis => ({
  ...analysis,
  documents: analysis.documents.map((one) => (one.plan === plan ? { ...one, ...more(one) } : one)),
})

const rowOf = (page: Document, name: string): Element | undefined =>
  [...page.querySelectorAll('.rd tbody tr')].find((row) => row.querySelector('th')?.textContent === name)

const troubled = change('deyang', ({ reading, nodes }) => {
  const { start, end, title = '' } = nodes.find((node) => node.title) ?? { start: 0, end: 4 }
  return {
    diagnostics: [
      { severity: 'info', code: 'pdf/page-numbers', message: '页码未列入正文（12处）', dropped: 12 },
      { severity: 'warning', code: 'pdf/empty-pages', message: '第3页没有文字，可能是图像，未检查' },
      { severity: 'warning', code: 'read/injected-marks', message: '夹有标记', start: start + 1, end: start + 3 },
    ],
    reading: {
      ...reading,
      reader: 'pdf',
      pages: 9,
      inTree: 0.99996,
      numberingGaps: [{ title, start, end, kind: 'skipped' }],
      dropped: [{ why: 'pdf/page-numbers', count: 12 }],
    },
  }
})

describe('the page on reading', () => {
  const get = open(troubled)
  const page = get('reading.html')

  it('tells of each plan how it was read', () => {
    const row = rowOf(page, '德阳')
    const cells = [...(row?.querySelectorAll('td') ?? [])].map((cell) => withoutSpace(cell.textContent ?? ''))
    expect(cells.slice(0, 2)).toEqual(['PDF', '9'])
    expect(cells[4]).toBe('99.9%其余没有核对')
    expect(cells[5]).toContain('与前号不连续')
    expect(cells[6]).toBe('页码未列入正文（12处）')
    expect(page.querySelectorAll('.rd tbody tr')).toHaveLength(analysis.plans.length)
  })

  it('links a break of the numbering and what was noticed to the sentence', () => {
    const hrefs = [...page.querySelectorAll('main table a')].map((link) => link.getAttribute('href') ?? '')
    expect(hrefs).toHaveLength(2)
    for (const href of hrefs) {
      const [file, anchor] = href.split('#')
      expect(get(file).getElementById(anchor)).not.toBeNull()
    }
  })

  it('lists what was dropped once, and the rest below', () => {
    const told = page.querySelector('.dg')?.textContent ?? ''
    expect(told).toContain('第3页没有文字')
    expect(told).not.toContain('页码')
  })

  it('has an entry in the navigation and is linked from the checks', () => {
    expect(page.querySelector('nav [aria-current=page]')?.textContent).toBe('读取情况')
    expect(get('checks.html').querySelector('main a[href="reading.html"]')).not.toBeNull()
  })

  it('never calls a plan sound', () => {
    expect(page.body.textContent).not.toMatch(/无误|没有问题|没有遇到问题/u)
    const unread = open({ ...analysis, documents: [] })('reading.html')
    expect(rowOf(unread, '德阳')?.textContent).toContain('没有核对')
    const unnumbered = open(change('deyang', ({ nodes }) => ({ nodes: nodes.map(({ number: _, ...node }) => node) })))
    expect(rowOf(unnumbered('reading.html'), '德阳')?.textContent).toContain('标题没有编号，没有核对')
  })

  it('escapes what a file says of itself', () => {
    const hostile = change('deyang', ({ reading }) => ({ reading: { ...reading, reader: '<img src=x>' } }))
    expect(open(hostile)('reading.html').querySelector('img')).toBeNull()
  })
})

describe('an evidence of a file with pages', () => {
  it('is cited with its page', () => {
    const coverage = analysis.coverage.map((cell) => ({
      ...cell,
      evidence: cell.evidence.map((one) => ({ ...one, page: 7 })),
    }))
    const get = open({ ...analysis, coverage })
    const cites = [...get('coverage-1.html').querySelectorAll('.ev cite a')].map((link) => link.textContent)
    expect(cites.some((cite) => cite?.endsWith('第7页'))).toBe(true)
  })
})

describe('a share in per cent', () => {
  it.each([
    [1, '100%'],
    [0.99996, '99.9%'],
    [0.5, '50%'],
    [0, '0%'],
  ])('of %d is %s', (share, words) => {
    expect(percentText(share)).toBe(words)
  })
})
