import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import type { Analysis, Change, Indicator, Plan, TargetComparison } from '../../src/model/analysis.ts'
import { withoutSpace } from '../../src/model/text.ts'
import { renderSite } from '../../src/render/render-site.ts'
import { analysis } from './fixture.ts'

interface Setting {
  readonly base: number | null
  readonly target: number
  readonly change: number | null
  readonly op?: Indicator['target']['op']
}

const [sample] = analysis.indicators

const percent = (value: number | null): Change | null => (value === null ? null : { value, in: 'percent' })

/** One target of 每万人口高价值发明专利拥有量 in each plan, the first of which is the reference. */
const resultOf = (settings: readonly Setting[], total = false): Analysis => {
  const plans = settings.map(
    (_, i): Plan => ({ ...analysis.plans[0], id: `p${i}`, region: `第${i}市`, caveats: [], cites: [] }),
  )
  const indicators = settings.map(
    ({ base, target, op = '=' }, i): Indicator => ({
      ...sample,
      id: `i${i}`,
      plan: `p${i}`,
      name: '每万人口高价值发明专利拥有量',
      unit: '件',
      baseline: { value: base, year: 2020 },
      target: { value: target, op, year: 2025, yearFrom: 'table' },
      normalized: undefined,
      family: 'f1',
      evidence: { ...sample.evidence, plan: `p${i}` },
      servedBy: [],
      caveats: [],
    }),
  )
  const comparisons = settings.slice(1).map(
    ({ target, change, op }, i): TargetComparison => ({
      reference: 'i0',
      plan: `p${i + 1}`,
      verdict: total || op === 'multiply' ? 'not_comparable' : target > settings[0].target ? 'above' : 'below',
      indicator: `i${i + 1}`,
      change: { reference: percent(settings[0].change), plan: percent(change) },
      because: [],
      decidedBy: 'auto',
    }),
  )
  const [document] = analysis.documents
  return {
    ...analysis,
    reference: 'p0',
    plans,
    documents: plans.map(({ id }) => ({ ...document, plan: id })),
    indicators,
    families: [
      {
        id: 'f1',
        name: sample.name,
        unit: '件',
        members: indicators.map(({ id }) => id),
        related: [],
        decidedBy: 'auto',
      },
    ],
    comparisons,
    initiatives: [],
    coverage: [],
    sharedActions: [],
    profiles: [],
    distinctive: [],
    reuse: [],
    findings: [],
  }
}

const open = (result: Analysis): Document =>
  new JSDOM(renderSite(result).find(({ path }) => path === 'targets.html')?.content).window.document

const words = (node: Element | null | undefined): string => withoutSpace(node?.textContent ?? '')

const reversed: readonly Setting[] = [
  { base: 2.94, target: 5.67, change: 92.9 },
  { base: 5, target: 8, change: 60 },
  { base: null, target: 5, change: null },
  { base: 12, target: 14, change: 16.7 },
]

const slope = (page: Document): Element | null => page.querySelector('svg[aria-labelledby^="o-"]')

describe('levels and changes side by side', () => {
  it('says so where the two orders are nearly the reverse of each other', () => {
    expect(words(open(resultOf(reversed)).querySelector('.fam .say'))).toContain(
      '按目标水平由高到低为第3、第1、第0；按对各自基期的变化由高到低为第0、第1、第3。两种次序几乎相反',
    )
  })

  it('says nothing where they agree', () => {
    const alike = resultOf([
      { base: 4, target: 5, change: 25 },
      { base: 4, target: 6, change: 50 },
      { base: 4, target: 8, change: 100 },
    ])
    expect(words(open(alike).querySelector('.fam .say'))).not.toContain('次序')
  })

  it('draws a line for each plan that has both, and tells who lacks one and why', () => {
    const page = open(resultOf([...reversed, { base: null, target: 2, change: 100, op: 'multiply' }]))
    expect(slope(page)?.querySelectorAll('line')).toHaveLength(3)
    expect(slope(page)?.querySelectorAll('.dot0')).toHaveLength(2)
    const note = words(slope(page)?.parentElement?.querySelector('figcaption'))
    expect(note).toContain('第2未写基期，不排变化')
    expect(note).toContain('第4只写翻一番，不排水平')
  })

  it('sets totals in order by change alone', () => {
    const page = open(resultOf(reversed, true))
    expect(slope(page)).toBeNull()
    expect(words(page.querySelector('.fam .say'))).toContain(
      '水平随规模而异，不排序；对各自基期的变化由高到低：第0+92.9%、第1+60%、第3+16.7%',
    )
  })

  it('sets many plans as dots on two lines, each with its name', () => {
    const many = Array.from({ length: 60 }, (_, i) => ({
      base: 10,
      target: 11 + ((i * 7) % 60),
      change: 10 + ((i * 7) % 60) * 10,
    }))
    const page = open(resultOf(many))
    const chart = slope(page)
    expect(chart?.querySelectorAll('circle')).toHaveLength(120)
    expect(chart?.querySelectorAll('circle > title')).toHaveLength(120)
    expect(chart?.querySelectorAll('.goal-line')).toHaveLength(2)
    expect(page.querySelectorAll('.ft tbody tr')).toHaveLength(60)
  })
})
