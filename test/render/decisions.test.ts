import { describe, expect, it } from 'vitest'
import type { Analysis, DecisionResult } from '../../src/model/analysis.ts'
import { renderSite } from '../../src/render/render-site.ts'
import { toCsvFiles } from '../../src/write/csv-tables.ts'
import { analysis } from './fixture.ts'

const line = '人工裁定：张敏<b>，2025-03-02，原文另有所指'
const [cell] = analysis.coverage.filter((c) => c.status !== 'none')
const [comparison] = analysis.comparisons.filter((c) => c.verdict === 'above' || c.verdict === 'below')
const signed = { who: '张敏<b>', when: '2025-03-02', why: '原文另有所指', line: null }

const results: readonly DecisionResult[] = [
  {
    ...signed,
    number: 1,
    kind: 'coverage',
    about: '德阳市对“开展专利导航”：部分承接',
    state: 'applied',
    fit: 'exact',
    to: [{ what: 'cell', id: cell.unit, plan: cell.plan }],
    plans: [cell.plan],
    detail: '程序判为承接',
  },
  {
    ...signed,
    number: 2,
    kind: 'reject',
    about: '“供需对接”：不是共同举措',
    state: 'unmatched',
    fit: null,
    to: [],
    plans: [],
    detail: '在3项共同举措中没有找到“供需对接”',
  },
]

const decided: Analysis = {
  ...analysis,
  coverage: analysis.coverage.map((c) =>
    c === cell ? { ...c, decidedBy: 'human', because: [line, ...c.because] } : c,
  ),
  comparisons: analysis.comparisons.map((c) =>
    c === comparison ? { ...c, decidedBy: 'human', because: [line, ...c.because] } : c,
  ),
  families: analysis.families.map((f, i) => (i === 0 ? { ...f, decidedBy: 'human', because: [line] } : f)),
  sharedActions: analysis.sharedActions.map((s, i) => (i === 0 ? { ...s, decidedBy: 'human', because: [line] } : s)),
  findings: [
    ...analysis.findings,
    {
      id: 'decisions/unmatched:2',
      rule: 'decisions/unmatched',
      severity: 'warning',
      plans: [],
      title: '人工裁定第2条不再适用',
      detail: '',
      evidence: [],
    },
  ],
  decisions: { file: '裁定.yaml', sha256: 'abc', applied: 1, superseded: 0, unmatched: 1, list: [...results] },
}

const pages = new Map(renderSite(decided).map((file) => [file.path, file.content]))
const pageOf = (name: string): string => pages.get(name) ?? ''
const tag = '<span class="tag human">裁 人工裁定</span>'

describe('what people decided, on the pages', () => {
  it('bears its mark with who, when and why, whatever they wrote', () => {
    const chapters = [...pages].filter(([name]) => /^coverage-\d+\.html$/u.test(name)).map(([, content]) => content)
    expect(chapters.filter((content) => content.includes(tag) && content.includes(' 裁</a>'))).toHaveLength(1)
    for (const name of ['targets.html', 'shared.html', 'method.html']) {
      expect(pageOf(name)).toContain(name === 'method.html' ? '已套用' : tag)
      expect(pageOf(name)).toContain('张敏&lt;b&gt;')
      expect(pageOf(name)).not.toContain('张敏<b>')
    }
    expect(pageOf('coverage.html')).toContain('<li><b>裁</b> 人工裁定')
    expect(pageOf('index.html')).toContain('标“裁”的为人工裁定')
  })

  it('is listed on 方法说明 with its outcome, and what no longer fits is told on the first page', () => {
    const method = pageOf('method.html')
    expect(method).toContain('套用1条，不再适用1条')
    expect(method).toMatch(/<a href="coverage-\d+\.html#[^"]+">德阳市对“开展专利导航”：部分承接<\/a>/)
    expect(method).toContain('在3项共同举措中没有找到“供需对接”')
    expect(pageOf('index.html')).toContain('裁定不再适用')
    expect(pageOf('checks.html')).not.toContain('人工裁定第2条')
  })

  it('is a table for spreadsheets too', () => {
    const table = toCsvFiles(decided).find((file) => file.path === 'data/decisions.csv')
    expect(table?.content).toContain('德阳市对“开展专利导航”：部分承接')
  })

  it('leaves no trace where nothing was decided', () => {
    const plain = renderSite(analysis)
    expect(plain.some(({ content, path }) => path.endsWith('.html') && content.includes('class="tag human"'))).toBe(
      false,
    )
    expect(plain.find((file) => file.path === 'method.html')?.content).not.toContain('裁定文件')
    expect(toCsvFiles(analysis).map((file) => file.path)).not.toContain('data/decisions.csv')
  })
})
