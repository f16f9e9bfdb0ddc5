import { JSDOM } from 'jsdom'
import { beforeAll, describe, expect, it } from 'vitest'
import { comparePlans } from '../../src/index.ts'
import { withoutSpace } from '../../src/model/text.ts'
import { renderSite } from '../../src/render/render-site.ts'
import { analysis } from './fixture.ts'

const words = (node: Element | null | undefined): string => withoutSpace(node?.textContent ?? '')

describe('the page on two periods', () => {
  let files: ReadonlyMap<string, string>
  let page: Document
  beforeAll(async () => {
    const result = (await comparePlans(['test/cases/succession/yunchuan'])).analysis
    files = new Map(renderSite(result).map(({ path, content }) => [path, content]))
    page = new JSDOM(files.get('succession.html')).window.document
  })

  it('is there only where two plans of one place are compared', () => {
    expect(renderSite(analysis).map(({ path }) => path)).not.toContain('succession.html')
    expect(files.get('index.html')).toContain('href="succession.html"')
  })

  it('speaks of what does not go on, and never of gaps', () => {
    const heads = [...page.querySelectorAll('main h2')].map(words)
    expect(heads.map((head) => head.replace(/\d.*$/u, ''))).toEqual([
      '指标',
      '未延续',
      '部分延续',
      '已完成',
      '延续',
      '新增',
    ])
    expect(words(page.querySelector('main'))).not.toMatch(/缺口|未承接/u)
  })

  it('is led to by entries that speak of what goes on, from the previous plan to the present one', () => {
    const head = page.querySelector('header')
    expect(words(head)).toContain('云川市“十四五”知识产权保护和运用规划在本期规划中的延续情况')
    const entries = [...(head?.querySelectorAll('.nav a') ?? [])].map(words)
    expect(entries).toContain('延续情况')
    expect(entries).toContain('未延续清单')
    const coverage = new JSDOM(files.get('coverage.html')).window.document
    expect(words(coverage.querySelector('main'))).not.toMatch(/各地|市规划|承接/u)
    expect(words(coverage.querySelector('.heat .chap'))).toBe('第三章主要任务15条延续9，部分2，未延续3，已完成1')
  })

  it('sets the old target beside the new base', () => {
    const row = [...page.querySelectorAll('.sucs tbody tr')].find((one) =>
      words(one).startsWith('知识产权保护社会满意度'),
    )
    expect(words(row)).toContain('※未达到原目标82，新基期81')
  })

  it('tells two plans of one place apart by their years', () => {
    expect(words(page.querySelector('.sucs thead'))).toContain('云川2021—2025')
  })

  it('has every link land', () => {
    const broken = [...page.querySelectorAll('main a')].flatMap((link) => {
      const href = link.getAttribute('href') ?? ''
      const [file, anchor] = href.split('#')
      return files.get(decodeURI(file) || 'succession.html')?.includes(` id="${decodeURIComponent(anchor)}"`)
        ? []
        : [href]
    })
    expect(broken).toEqual([])
  })
})
