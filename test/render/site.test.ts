import { JSDOM } from 'jsdom'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Analysis } from '../../src/model/analysis.ts'
import { withoutSpace } from '../../src/model/text.ts'
import { type RenderedFile, renderSite } from '../../src/render/render-site.ts'
import { analysis, equals, withCities } from './fixture.ts'

type Pages = ReadonlyMap<string, Document>

const parse = (files: readonly RenderedFile[]): Pages =>
  new Map(files.filter((f) => f.path.endsWith('.html')).map((f) => [f.path, new JSDOM(f.content).window.document]))

const hostile = '"><img src=x onerror=alert(1)>'

/** The same comparison with a plan whose id and words try to break out. */
const attacked = (): Analysis => {
  const text = JSON.stringify(analysis).replaceAll('"deyang"', '"../Dé<yang>"')
  const changed = JSON.parse(text) as Analysis
  const plans = changed.plans.map((plan) => ({ ...plan, title: `${plan.title}${hostile}`, caveats: [hostile] }))
  const findings = changed.findings.map((finding) => ({ ...finding, title: hostile, detail: hostile }))
  return { ...changed, plans, findings }
}

/** Links of a page that lead nowhere within the report. */
const brokenLinks = (pages: Pages, files: readonly string[]): readonly string[] =>
  [...pages].flatMap(([path, document]) =>
    [...document.querySelectorAll('a[href]')].flatMap((link) => {
      const href = link.getAttribute('href') ?? ''
      const [file, anchor] = href.split('#')
      const target = decodeURI(file) || path
      if (!files.includes(target)) return [`${path}: ${href}`]
      if (anchor === undefined) return []
      return pages.get(target)?.getElementById(decodeURIComponent(anchor)) ? [] : [`${path}: ${href}`]
    }),
  )

const duplicateIds = (document: Document): readonly string[] => {
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id)
  return ids.filter((id, i) => ids.indexOf(id) !== i)
}

const cases: readonly (readonly [string, () => Analysis])[] = [
  ['against a reference', () => analysis],
  ['among equals', () => equals],
  ['with a hostile plan', attacked],
  ['of two plans', () => ({ ...analysis, plans: analysis.plans.filter((plan) => plan.id !== 'pidu') })],
  ['of twenty plans', () => withCities(17)],
  ['of plans without text', () => ({ ...analysis, documents: [] })],
]

describe.each(cases)('a report %s', (_name, make) => {
  let files: readonly RenderedFile[]
  let pages: Pages
  beforeAll(() => {
    files = renderSite(make())
    pages = parse(files)
  })

  it('has every link land on an existing place', () => {
    expect(
      brokenLinks(
        pages,
        files.map((file) => file.path),
      ),
    ).toEqual([])
  })

  it('gives every id once', () => {
    expect([...pages.values()].flatMap(duplicateIds)).toEqual([])
  })

  it('holds no inline style, no inline script and nothing from elsewhere', () => {
    for (const document of pages.values()) {
      expect(
        document.querySelectorAll('[style], style, img, iframe, script:not([src]), [onclick], [onerror]'),
      ).toHaveLength(0)
      const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toContain('unsafe')
      const sources = [...document.querySelectorAll('[src], link[href]')].map(
        (e) => e.getAttribute('src') ?? e.getAttribute('href'),
      )
      expect(sources.sort()).toEqual(['report.js', 'theme.css'])
    }
  })

  it('has one h1, a language and landmarks on each page', () => {
    for (const document of pages.values()) {
      expect(document.querySelectorAll('h1')).toHaveLength(1)
      expect(document.documentElement.lang).toBe('zh-CN')
      expect(document.querySelectorAll('main')).toHaveLength(1)
    }
  })

  it('stays inside its folder and is the same each time', () => {
    for (const { path } of files) expect(path).toMatch(/^[^/\\.]+\.(?:html|css|js)$/u)
    expect(renderSite(make())).toEqual(files)
  })
})

describe('the pages', () => {
  const files = renderSite(analysis)
  const pages = parse(files)
  const textOf = (path: string): string => withoutSpace(pages.get(path)?.querySelector('main')?.textContent ?? '')

  it('opens every quote of the analysis at its sentence', () => {
    const page = pages.get('plan-deyang.html')
    const cited = analysis.coverage.flatMap((cell) => [...cell.evidence, ...(cell.nearest ? [cell.nearest] : [])])
    const own = cited.filter((evidence) => evidence.plan === 'deyang')
    expect(own.length).toBeGreaterThan(3)
    for (const evidence of own) {
      const place = page?.getElementById(`e${evidence.start}-${evidence.end - evidence.start}`)
      const words = place?.cloneNode(true) as Element | undefined
      for (const mark of words?.querySelectorAll('sup') ?? []) mark.remove()
      expect(withoutSpace(words?.textContent ?? '')).toBe(evidence.quote)
    }
  })

  it('prints the whole text of a plan', () => {
    for (const { plan, text } of analysis.documents) {
      const article = pages.get(`plan-${plan}.html`)?.querySelector('article')?.cloneNode(true) as Element
      for (const extra of article.querySelectorAll('sup, .side-n, .switch')) extra.remove()
      expect(withoutSpace(article.textContent ?? '')).toBe(withoutSpace(text))
    }
  })

  it('says what is no gap and why', () => {
    const text = textOf('gaps-deyang.html')
    expect(text).toContain('2○应承接而未载')
    expect(text).toContain('省规划要求各地办理，德阳方案未载。')
    expect(text).toContain('△省级事权')
    expect(textOf('gaps-pidu.html')).toContain('郫都已有')
  })

  it('puts what a reader must know before any number', () => {
    const main = pages.get('gaps-deyang.html')?.querySelector('main')
    const order = [...(main?.querySelectorAll('.caveat, .tally') ?? [])].map((element) => element.className)
    expect(order).toEqual(['caveat', 'tally'])
  })

  it('counts actions alone', () => {
    expect(textOf('coverage.html')).toContain('7条，只计省规划的单条举措')
    const counts = [...(pages.get('coverage.html')?.querySelectorAll('.heat .sub') ?? [])].map((one) =>
      (one.textContent?.match(/\d+/gu) ?? []).reduce((sum, number) => sum + Number(number), 0),
    )
    const units = [...(pages.get('coverage.html')?.querySelectorAll('.heat tbody small') ?? [])].map((one) =>
      Number.parseInt(one.textContent ?? '', 10),
    )
    expect(counts).toEqual(units.flatMap((count) => Array(counts.length / units.length).fill(count)))
  })

  it('shows rows of tables as cells', () => {
    const cells = [...(pages.get('targets.html')?.querySelectorAll('.cells') ?? [])].map((row) =>
      [...row.children].map((c) => c.textContent),
    )
    expect(cells).toContainEqual(['每万人口高价值发明专利拥有量①', '件', '2.94', '5.67', '预期性'])
  })

  it('tells the distance to the target of the reference in percentage points', () => {
    expect(textOf('targets.html')).toContain('省规划目标80%：德阳“85%以上”，下限高5个百分点；郫都90%，高10个百分点。')
  })

  it('shows look-alikes side by side, once', () => {
    expect(pages.get('targets.html')?.querySelectorAll('.alike')).toHaveLength(1)
  })

  it('says that quality was not measured, or shows what was', () => {
    expect(textOf('method.html')).toContain('未测。')
    const measured = renderSite(analysis, {
      quality: [{ group: '承接', measure: '加权kappa', value: 0.54, target: 0.5 }],
    })
    const page = parse(measured).get('method.html')?.querySelector('.qt')
    expect(withoutSpace(page?.textContent ?? '')).toContain('承接加权kappa0.5400.50')
  })

  it('takes another form where there are many plans', () => {
    const many = parse(renderSite(withCities(17)))
    expect(many.get('coverage-1.html')?.querySelectorAll('.matrix.dense')).toHaveLength(1)
    expect(pages.get('coverage-1.html')?.querySelectorAll('.matrix.dense')).toHaveLength(0)
    const cell = many.get('coverage-1.html')?.querySelector('a.cell')
    expect(cell?.textContent).toMatch(/^.(?:部分承接|承接|应承接而未载)/u)
  })

  it('needs a reference only where it does', () => {
    const alone = parse(renderSite(equals))
    const said = [...alone].filter(([, document]) =>
      document.querySelector('main')?.textContent?.includes('没有基准规划'),
    )
    expect(said.map(([path]) => path)).toEqual(['targets.html', 'coverage.html', 'gaps.html'])
    expect(alone.get('targets.html')?.querySelectorAll('.fam')).not.toHaveLength(0)
  })
})
